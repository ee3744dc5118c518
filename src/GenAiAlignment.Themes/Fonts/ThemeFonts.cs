using System.Collections.Immutable;

namespace GenAiAlignment.Themes.Fonts;

/// <summary>A theme's families.</summary>
/// <param name="Fallbacks">Asked in order for letters that the chosen family lacks.</param>
public sealed record ThemeFonts(FontFamily Heading, FontFamily Body, FontFamily Mono, ImmutableArray<FontFamily> Fallbacks)
{
    public FontFamily this[FontSlot slot] => slot switch
    {
        FontSlot.Heading => Heading,
        FontSlot.Body => Body,
        FontSlot.Mono => Mono,
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, null),
    };
}
