using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>How running text looks: in a body, in notes, on paper.</summary>
/// <param name="Text">Of text that the author did not mark.</param>
public sealed record BlockStyle(CharacterStyle Text)
{
    public TextAlignment Alignment { get; init; }

    public int LineSpacingPercent { get; init; } = 100;

    /// <summary>Between blocks; not above the first.</summary>
    public Length SpaceBefore { get; init; }

    public ThemeColour Link { get; init; } = ThemeColour.Link;

    /// <summary>Of bullets and numbers.</summary>
    public ThemeColour Sign { get; init; } = ThemeColour.Accent;

    /// <summary>Whether addresses stand in brackets behind their links, for paper and for notes, where nobody can click.</summary>
    public bool ShowsAddresses { get; init; }

    /// <summary>Whether the numbers of footnotes stand in the text: where the notes themselves can be read.</summary>
    public bool ShowsFootnotes { get; init; }
}
