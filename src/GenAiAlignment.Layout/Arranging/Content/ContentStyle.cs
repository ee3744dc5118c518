using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>How the content of a frame looks at one of the sizes of its style.</summary>
internal sealed record ContentStyle(ThemeFrame Frame, double Size, bool IsInverse)
{
    public CharacterStyle Text => FrameStyles.Character(Frame.Style, Size, IsInverse);

    public BlockStyle Block => FrameStyles.Block(Frame, Size, IsInverse);

    public Length Width => Frame.Bounds.Width;

    public Length Height => Frame.Bounds.Height;

    /// <summary>The style's smallest size, in points.</summary>
    public double Floor => Frame.Style.Sizes[^1];

    public Length Ems(double number) => Length.FromPoints(Size * number);

    public ThemeColour On(ThemeColour role) => LayoutColours.On(role, IsInverse);
}
