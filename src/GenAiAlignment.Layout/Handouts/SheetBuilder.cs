using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Collects sheets while a column is filled.</summary>
internal sealed class SheetBuilder
{
    private readonly List<(string? Section, List<SceneItem> Items)> sheets = [];

    public int Count => sheets.Count;

    public IEnumerable<PaperSheet> Sheets => sheets.Select(sheet => new PaperSheet(sheet.Section, [.. sheet.Items]));

    public void Start(string? section) => sheets.Add((section, []));

    public void Add(SceneItem item) => sheets[^1].Items.Add(item);

    public void AddRange(IEnumerable<SceneItem> items)
    {
        foreach (SceneItem item in items)
        {
            Add(item);
        }
    }
}
