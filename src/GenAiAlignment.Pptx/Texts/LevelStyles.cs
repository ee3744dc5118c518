using DocumentFormat.OpenXml;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>The levels of a list style (ECMA-376 part 1, 21.1.2.4.12).</summary>
internal static class LevelStyles
{
    /// <param name="inherited">What holds without a word; <see langword="null"/> says all in full.</param>
    public static IEnumerable<OpenXmlElement> Of(PlaceholderStyle style, PlaceholderStyle? inherited, PartContext part)
    {
        for (int level = 0; level < style.Levels; level++)
        {
            A.TextParagraphPropertiesType element = Level(level);
            ParagraphStyle paragraph = style.Paragraph(level);
            if (inherited is null)
            {
                element.DefaultTabSize = 914_400;
            }

            ParagraphElements.Apply(element, paragraph, inherited?.Paragraph(level), paragraph.Bullet?.Number ?? 1, part);
            A.DefaultRunProperties characters = CharacterElements.Apply(
                new A.DefaultRunProperties(), style.Character, inherited?.Character, style.Family ?? part.Deck.NamedFamily(style.Character), part);
            if (characters.HasAttributes || characters.HasChildren)
            {
                element.Append(characters);
            }

            if (element.HasAttributes || element.HasChildren)
            {
                yield return element;
            }
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
