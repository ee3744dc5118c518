using System.Collections.Immutable;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>A family of the machine, and the letters that it is needed for.</summary>
internal sealed record LentFamily(FontFamily Family, ImmutableArray<string> Letters);
