using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Notes;

/// <summary>Where a paragraph of the notes stands: each level of a list or quotation is further in.</summary>
internal static class NotesParagraphs
{
    private const int DeepestLevel = 8;
    private static readonly Length Step = Length.FromPoints(18);

    public static A.Paragraph Indented(int level, IEnumerable<OpenXmlElement> runs)
    {
        A.Paragraph paragraph = new();
        int depth = Math.Min(level, DeepestLevel);
        if (depth > 0)
        {
            paragraph.Append(new A.ParagraphProperties { LeftMargin = (int)(Step * depth).Emu, Indent = 0, Level = depth });
        }

        paragraph.Append(runs);
        return paragraph;
    }

    /// <param name="firstNumber">Of an ordered list.</param>
    /// <param name="isChecked">For tasks, whose box is their sign.</param>
    public static void MarkAsItem(A.Paragraph paragraph, int? firstNumber, bool? isChecked)
    {
        if (paragraph.ParagraphProperties is not { } properties || properties.GetFirstChild<A.CharacterBullet>() is not null
            || properties.GetFirstChild<A.AutoNumberedBullet>() is not null)
        {
            // A list that begins with a list: the inner sign stays.
            return;
        }

        properties.Indent = -(int)Step.Emu;
        properties.Append((firstNumber, isChecked) switch
        {
            (_, true) => new A.CharacterBullet { Char = "☑" },
            (_, false) => new A.CharacterBullet { Char = "☐" },
            ({ } first, null) => new A.AutoNumberedBullet { Type = A.TextAutoNumberSchemeValues.ArabicPeriod, StartAt = Math.Clamp(first, 1, 32_767) },
            _ => new A.CharacterBullet { Char = "•" },
        });
    }
}
