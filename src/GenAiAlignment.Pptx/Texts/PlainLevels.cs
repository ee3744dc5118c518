using DocumentFormat.OpenXml;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>The style of text that stands in no placeholder: in the boxes and shapes that a designer adds.</summary>
internal static class PlainLevels
{
    /// <summary>What Office has for new text boxes.</summary>
    private const double Size = 18;

    public static IEnumerable<OpenXmlElement> Of(PartContext part)
    {
        Placeholder plain = new(
            "Text", PlaceholderRole.Body, 0, default, TextAnchor.Top, new ParagraphStyle(), new CharacterStyle(FontSlot.Body, Size, ThemeColour.Text), "Text");
        return LevelStyles.Of(new PlaceholderStyle(plain) { Sign = null }, null, part);
    }
}
