using DocumentFormat.OpenXml;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>The levels of a list style (ECMA-376 part 1, 21.1.2.4.12), all said in full.</summary>
internal static class LevelStyles
{
    public static IEnumerable<OpenXmlElement> Of(PlaceholderStyle style, int levels, PartContext part)
    {
        for (int level = 0; level < levels; level++)
        {
            A.TextParagraphPropertiesType element = Level(level);
            ParagraphStyle paragraph = style.Paragraph(level);
            element.DefaultTabSize = 914_400;
            ParagraphElements.Apply(element, paragraph, null, paragraph.Bullet?.Number ?? 1, part);
            element.Append(CharacterElements.Apply(new A.DefaultRunProperties(), style.Character, null, part));
            yield return element;
        }
    }

    private static A.TextParagraphPropertiesType Level(int level) => level switch
    {
        0 => new A.Level1ParagraphProperties(),
        1 => new A.Level2ParagraphProperties(),
        2 => new A.Level3ParagraphProperties(),
        3 => new A.Level4ParagraphProperties(),
        4 => new A.Level5ParagraphProperties(),
        5 => new A.Level6ParagraphProperties(),
        6 => new A.Level7ParagraphProperties(),
        7 => new A.Level8ParagraphProperties(),
        8 => new A.Level9ParagraphProperties(),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
