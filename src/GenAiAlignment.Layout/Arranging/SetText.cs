using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>A frame of a layout with its text set.</summary>
/// <param name="Overflow"><see langword="null"/> when it fits.</param>
internal sealed record SetText(ThemeFrame Frame, TextBlock Block, TextOverflow? Overflow)
{
    public TextItem Item(SlideLayout layout)
    {
        Placeholder placeholder = layout.Placeholders.Single(candidate => candidate.Index == PlaceholderRoles.IndexOf(Frame.Content));
        return new TextItem(Frame.Bounds, placeholder, Frame.Anchor, Block.Paragraphs, Block.PlacedIn(Measure(), Frame.Anchor))
        {
            Name = placeholder.Name,
        };
    }

    /// <summary>Where in its frame a text stands that was set to a narrower measure.</summary>
    private Bounds Measure()
    {
        Length spare = Frame.Bounds.Width - Block.Width;
        bool isRightToLeft = Block.Paragraphs.Any(paragraph => paragraph.Style.IsRightToLeft);
        Length shift = Frame.Alignment switch
        {
            TextAlignment.Leading => isRightToLeft ? spare : Length.Zero,
            TextAlignment.Centre => spare / 2,
            TextAlignment.Trailing => isRightToLeft ? Length.Zero : spare,
            _ => throw new InvalidOperationException($"No place for {Frame.Alignment}."),
        };
        return Frame.Bounds with { X = Frame.Bounds.X + shift, Width = Block.Width };
    }
}
