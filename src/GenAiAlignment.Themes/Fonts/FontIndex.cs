using System.Collections.Immutable;
using System.Text;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Fonts;

/// <summary>The bundled families, from <c>fonts/fonts.yaml</c>: for each its files, where they come from and their licence.</summary>
public sealed class FontIndex
{
    private const string IndexPath = "fonts/fonts.yaml";

    private FontIndex(YamlMapping? families) => Families = families;

    public ImmutableArray<string> Names => Families is null ? [] : [.. Families.Entries.Select(entry => entry.Key)];

    private YamlMapping? Families { get; }

    public static FontIndex Read(FileSource builtIn)
    {
        if (builtIn(IndexPath) is not { } bytes)
        {
            return new FontIndex(null);
        }

        Outcome<YamlMapping> outcome = YamlReader.Read(new SourceText("themes/" + IndexPath, Encoding.UTF8.GetString(bytes.Span)));
        return new FontIndex(outcome.Value ?? throw new InvalidOperationException($"themes/{IndexPath}: {outcome.Diagnostics[0].Message}"));
    }

    /// <summary>The SPDX name of a family's licence; <see langword="null"/> for a family that is not bundled.</summary>
    public string? LicenceOf(string family) => ScalarOf(family, "licence");

    /// <summary>The file of a family's style, relative to the folder of built-in themes; <see langword="null"/> when it has none.</summary>
    /// <param name="style"><c>regular</c>, <c>bold</c>, <c>italic</c> or <c>bold-italic</c>.</param>
    public string? PathOf(string family, string style) => ScalarOf(family, style) is { } path ? "fonts/" + path : null;

    private string? ScalarOf(string family, string key) =>
        Families?[family]?.Value is YamlMapping entry && entry[key]?.Value is YamlScalar { IsNull: false } scalar ? scalar.Value : null;
}
