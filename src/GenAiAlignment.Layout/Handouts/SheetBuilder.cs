using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Collects sheets while columns are filled.</summary>
internal sealed class SheetBuilder
{
    private readonly List<(RunningHead? Head, List<(string, Length)> Starts, List<SceneItem> Items)> sheets = [];

    public int Count => sheets.Count;

    public IEnumerable<PaperSheet> Sheets => sheets.Select(sheet => new PaperSheet(sheet.Head, [.. sheet.Starts], [.. sheet.Items]));

    public void Start(RunningHead? head) => sheets.Add((head, [], []));

    /// <summary>Notes that a section begins on the current sheet.</summary>
    public void StartSection(string title, Length y) => sheets[^1].Starts.Add((title, y));

    public void Add(SceneItem item) => sheets[^1].Items.Add(item);

    public void AddRange(IEnumerable<SceneItem> items) => sheets[^1].Items.AddRange(items);
}
