using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Masters;

/// <summary>
/// What the master's placeholders are like: those of the theme's content layout, which is what a designer starts from; where that has
/// none, the first layout on the plain ground that does; and plain ones as a last resort.
/// </summary>
internal sealed record MasterPlaceholders(Placeholder Title, Placeholder Body, Placeholder Footer, Placeholder SlideNumber)
{
    /// <summary>The one that a layout's placeholder of a role inherits from: by its kind (ECMA-376 part 1, 19.3.1.36).</summary>
    public Placeholder this[PlaceholderRole role] => role switch
    {
        PlaceholderRole.Title => Title,
        PlaceholderRole.Subtitle or PlaceholderRole.Body => Body,
        PlaceholderRole.Footer => Footer,
        PlaceholderRole.SlideNumber => SlideNumber,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    public static MasterPlaceholders Of(LaidOutDeck deck)
    {
        SlideLayout[] layouts = [.. deck.Layouts.Where(layout => !layout.IsInverse).OrderBy(layout => layout.Kind != LayoutKind.Content)];
        Placeholder Find(PlaceholderRole role, double top, double height, double size) =>
            layouts.SelectMany(layout => layout.Placeholders).FirstOrDefault(placeholder => placeholder.Role == role)
            ?? Plain(role, deck.SlideSize, top, height, size);
        return new MasterPlaceholders(
            Find(PlaceholderRole.Title, 0.08, 0.16, 40),
            Find(PlaceholderRole.Body, 0.27, 0.62, 24),
            Find(PlaceholderRole.Footer, 0.92, 0.05, 12),
            Find(PlaceholderRole.SlideNumber, 0.92, 0.05, 12));
    }

    private static Placeholder Plain(PlaceholderRole role, Extent slide, double top, double height, double size)
    {
        Length margin = slide.Width * 0.0625;
        Length half = (slide.Width / 2) - margin;
        (Length left, Length width) = role switch
        {
            PlaceholderRole.Footer => (margin, half),
            PlaceholderRole.SlideNumber => (margin + half, half),
            _ => (margin, half * 2),
        };
        ThemeColour colour = role is PlaceholderRole.Footer or PlaceholderRole.SlideNumber ? ThemeColour.Muted : ThemeColour.Text;
        return new Placeholder(
            role.ToString(),
            role,
            0,
            new Bounds(left, slide.Height * top, width, slide.Height * height),
            TextAnchor.Top,
            new ParagraphStyle { Alignment = role == PlaceholderRole.SlideNumber ? TextAlignment.Trailing : TextAlignment.Leading },
            new CharacterStyle(role == PlaceholderRole.Title ? FontSlot.Heading : FontSlot.Body, size, colour),
            role.ToString());
    }
}
