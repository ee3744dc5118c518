using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks;

/// <summary>
/// How much of an essay its talk holds: of all paragraphs, headings, pictures, tables, code and mathematics the share that stands exactly once in
/// the scripts and spare texts of the slides (and so in notes and on paper). A section's heading and the title are on their slides instead.
/// </summary>
public static class TalkCoverage
{
    /// <returns>0 to 100, rounded down to a tenth; 100 only when nothing is lost and nothing stands twice.</returns>
    public static double PercentOf(Talk talk)
    {
        Dictionary<Block, int> said = new(ReferenceEqualityComparer.Instance);
        Dictionary<Block, int> parts = new(ReferenceEqualityComparer.Instance);
        foreach (Block unit in talk.Slides.SelectMany(slide => slide.Notes.Whole).SelectMany(Units))
        {
            Count(said, parts, unit);
        }

        HashSet<InlineText> titles = new(talk.Sections.Select(section => section.Title).Append(talk.Title), ReferenceEqualityComparer.Instance);
        HashSet<string> titleTexts = [talk.Title.PlainText];
        Block[] units = [.. talk.Essay.Blocks.SelectMany(Units)];
        int once = units.Count(unit => said.GetValueOrDefault(unit) switch
        {
            0 => unit is HeadingBlock heading && (titles.Contains(heading.Text) || titleTexts.Contains(heading.Text.PlainText)),
            1 => true,
            _ => false,
        });
        return units.Length == 0 ? 100 : Math.Floor(1000.0 * once / units.Length) / 10;
    }

    /// <summary>A paragraph that was divided is said when its parts together are as long as it is.</summary>
    private static void Count(Dictionary<Block, int> said, Dictionary<Block, int> parts, Block unit)
    {
        if (unit is ParagraphBlock { Part: { } part })
        {
            int length = parts[part.Whole] = parts.GetValueOrDefault(part.Whole) + part.Length;
            int whole = part.Whole.Text.Text.Length;
            said[part.Whole] = length < whole ? 0 : length == whole ? 1 : 2;
            return;
        }

        said[unit] = said.GetValueOrDefault(unit) + 1;
    }

    /// <summary>What cannot be divided further. Of raw HTML only text counts: comments are remarks, and tags are none.</summary>
    private static IEnumerable<Block> Units(Block block) => block switch
    {
        AlertBlock alert => alert.Blocks.SelectMany(Units),
        QuoteBlock quote => quote.Blocks.SelectMany(Units),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Units),
        DefinitionListBlock list => list.Definitions.SelectMany(item => item.Blocks).SelectMany(Units).Append(list),
        FootnoteBlock note => note.Blocks.SelectMany(Units).Append(note),
        HtmlBlock { Text.Length: 0 } or ThematicBreakBlock => [],
        _ => [block],
    };
}
