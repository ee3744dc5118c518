using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the families a theme names: bundled ones by name, its own by their files.</summary>
internal sealed class FontsReader(ThemeContext context)
{
    private static readonly ImmutableArray<string> Styles = ["regular", "bold", "italic", "bold-italic"];

    private readonly Dictionary<string, FontFamily?> bundled = [];

    public ThemeFonts? Read(MappingReader fonts)
    {
        FontFamily? heading = Family(fonts, "heading");
        FontFamily? body = Family(fonts, "body");
        FontFamily? mono = Family(fonts, "mono");
        ImmutableArray<FontFamily> fallbacks = [.. fonts.Items("fallback").Select(Family).OfType<FontFamily>()];
        fonts.ReportUnknownKeys();
        return heading is null || body is null || mono is null ? null : new ThemeFonts(heading, body, mono, fallbacks);
    }

    private FontFamily? Family(MappingReader fonts, string slot)
    {
        YamlNode? node = fonts.Node(slot);
        if (node is null)
        {
            context.Diagnostics.Add(Diagnostics.MissingKey(fonts.Span, slot, "fonts"));
        }

        return node is null ? null : Family(node);
    }

    private FontFamily? Family(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar name:
                return Bundled(name);
            case YamlMapping mapping:
                return Own(new MappingReader(mapping, context.Diagnostics));
            default:
                context.Diagnostics.Add(Diagnostics.WrongValue(node.Span, "a list", "a family's name, or its name and files"));
                return null;
        }
    }

    private FontFamily? Bundled(YamlScalar name)
    {
        if (!bundled.TryGetValue(name.Value, out FontFamily? family))
        {
            family = ReadBundled(name);
            bundled[name.Value] = family;
        }

        return family;
    }

    private FontFamily? ReadBundled(YamlScalar name)
    {
        if (!context.Fonts.Names.Contains(name.Value))
        {
            context.Diagnostics.Add(Diagnostics.UnknownFont(name.Span, name.Value, context.Fonts.Names));
            return null;
        }

        return Assemble(name.Value, name.Span, style =>
            context.Fonts.PathOf(name.Value, style) is { } path ? ReadFile(name.Span, path, context.BuiltIn(path), name.Value) : null);
    }

    private FontFamily? Own(MappingReader family)
    {
        string? name = family.Text("family");
        if (name is null)
        {
            context.Diagnostics.Add(Diagnostics.MissingKey(family.Span, "family", "a font"));
        }

        FontFamily? own = Assemble(name ?? "", family.Span, style =>
            family.Scalar(style) is { } path ? ReadFile(path.Span, path.Value, context.File(path), name) : null);
        family.ReportUnknownKeys();
        return name is null ? null : own;
    }

    private FontFamily? Assemble(string name, SourceSpan span, Func<string, FontFile?> read)
    {
        int before = context.Diagnostics.Count;
        ImmutableArray<FontFile?> files = [.. Styles.Select(read)];
        if (files[0] is not { } regular)
        {
            if (context.Diagnostics.Count == before)
            {
                context.Diagnostics.Add(Diagnostics.MissingKey(span, "regular", $"the font \"{name}\""));
            }

            return null;
        }

        return new FontFamily(name, regular, files[1], files[2], files[3]);
    }

    private FontFile? ReadFile(SourceSpan span, string path, ReadOnlyMemory<byte>? data, string? family)
    {
        FontFile? font = data is { } bytes ? FontFileReader.Read(path, bytes) : null;
        Diagnostic? mistake = (data, font?.Metrics) switch
        {
            _ when ThemePath.LeavesFolder(path) => Diagnostics.PathLeavesTheTheme(span, path),
            (null, _) => Diagnostics.FontFileIsMissing(span, path),
            (_, null) => Diagnostics.FontFileIsBroken(span, path),
            (_, { IsStaticTrueType: false }) => Diagnostics.FontIsNotStaticTrueType(span, path),
            (_, { MayBeEmbedded: false } metrics) => Diagnostics.FontMayNotBeEmbedded(span, path, metrics.EmbeddingRights),
            (_, { } metrics) when family is not null && metrics.Family != family =>
                Diagnostics.FontIsOfAnotherFamily(span, path, metrics.Family, family),
            _ => null,
        };
        if (mistake is null)
        {
            return font;
        }

        context.Diagnostics.Add(mistake);
        return null;
    }
}
