using System.Collections.Immutable;
using System.Text;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>What a document draws of each font file.</summary>
internal sealed class UsedGlyphs
{
    private readonly Dictionary<FontFile, (HashSet<ushort> Glyphs, HashSet<int> Characters)> fonts = [];

    private UsedGlyphs()
    {
    }

    public static UsedGlyphs Of(PagedDocument document)
    {
        UsedGlyphs used = new();
        foreach (Page page in document.Pages)
        {
            used.Add(page.Items);
        }

        return used;
    }

    public IEnumerable<ushort> Glyphs(FontFile font) => fonts[font].Glyphs;

    public IEnumerable<int> Characters(FontFile font) => fonts[font].Characters;

    private void Add(ImmutableArray<SceneItem> items)
    {
        foreach (SceneItem item in items)
        {
            switch (item)
            {
                case TextItem text:
                    Add(text);
                    break;
                case TableItem table:
                    foreach (TextItem cell in table.Rows.SelectMany(row => row.Cells))
                    {
                        Add(cell);
                    }

                    break;
                case GroupItem group:
                    Add(group.Items);
                    break;
            }
        }
    }

    private void Add(TextItem text)
    {
        foreach (GlyphRun run in text.Lines.SelectMany(line => line.Runs))
        {
            if (!fonts.TryGetValue(run.Font, out (HashSet<ushort> Glyphs, HashSet<int> Characters) used))
            {
                used = ([], []);
                fonts.Add(run.Font, used);
            }

            used.Glyphs.UnionWith(run.Glyphs);
            foreach (Rune rune in run.Text.EnumerateRunes())
            {
                used.Characters.Add(rune.Value);
            }
        }
    }
}
