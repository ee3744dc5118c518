using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>What the readers of a theme's parts share.</summary>
/// <param name="Variant">Asked for by the user; <see langword="null"/> leaves it to the theme.</param>
/// <param name="Folders">For each file of the chain, the folder that its paths are relative to.</param>
internal sealed record ThemeContext(
    string Name,
    string? Variant,
    ImmutableDictionary<SourceText, FileSource> Folders,
    FileSource BuiltIn,
    FontIndex Fonts,
    ImmutableArray<Diagnostic>.Builder Diagnostics)
{
    /// <summary>The file a scalar names, relative to the theme that says so; <see langword="null"/> when there is none.</summary>
    public ReadOnlyMemory<byte>? File(YamlScalar path) => Folders[path.Span.Source](path.Value);
}
