using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads a theme: its file, the themes it extends, its fonts and pictures.</summary>
/// <param name="builtIn">The folder of built-in themes: <c>NAME/theme.yaml</c> for each, and <c>fonts/fonts.yaml</c>.</param>
/// <param name="builtInNames">The names of the built-in themes, for messages and lists.</param>
public sealed class ThemeReader(FileSource builtIn, ImmutableArray<string> builtInNames)
{
    /// <summary>The file that makes a folder a theme.</summary>
    public const string FileName = "theme.yaml";

    private readonly Lazy<FontIndex> fonts = new(() => FontIndex.Read(builtIn));

    /// <summary>The bundled families.</summary>
    public FontIndex Fonts => fonts.Value;

    /// <param name="variant">One of the theme's <c>variants</c>; <see langword="null"/> leaves it to the theme.</param>
    public Outcome<Theme> ReadBuiltIn(string name, string? variant = null)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return Build(BuiltInFolder(name, null, diagnostics), variant, diagnostics);
    }

    /// <summary>Reads a user's theme.</summary>
    /// <param name="variant">As above.</param>
    public Outcome<Theme> ReadFolder(ThemeFolder folder, string? variant = null) =>
        Build(folder, variant, ImmutableArray.CreateBuilder<Diagnostic>());

    private Outcome<Theme> Build(ThemeFolder? folder, string? variant, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (folder is null || ReadFile(folder, null, diagnostics) is not { } file)
        {
            return new Outcome<Theme>(null, diagnostics.ToImmutable());
        }

        ImmutableArray<ThemeFile> chain = Chain(file, diagnostics);
        YamlMapping merged = chain.Reverse().Select(link => link.Mapping).Aggregate(YamlMerger.Merge);
        ThemeContext context = new(
            folder.Name,
            variant,
            chain.ToImmutableDictionary(link => link.Mapping.Span.Source, link => link.Folder.Files),
            builtIn,
            fonts.Value,
            ImmutableArray.CreateBuilder<Diagnostic>());
        Theme? theme = ThemeBuilder.Build(merged, context);

        bool isWhole = diagnostics.Count == 0;
        diagnostics.AddRange(context.Diagnostics.Where(diagnostic => isWhole || !MayLieBelow(diagnostic)));
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new Outcome<Theme>(failed ? null : theme, Once(diagnostics));
    }

    /// <summary>Whether a mistake may come from a theme below that could not be read: a missing key, an unknown name, a frame without a size.</summary>
    private static bool MayLieBelow(Diagnostic diagnostic) => diagnostic.Code is "ED027" or "ED028" or "ED311" or "ED312" or "ED325";

    /// <summary>What is said of all layouts is read with each of them, and its mistakes are found as often.</summary>
    private static ImmutableArray<Diagnostic> Once(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Span, diagnostic.Message))];

    /// <summary>The theme and those it extends, the theme itself first; as far as they can be read.</summary>
    private ImmutableArray<ThemeFile> Chain(ThemeFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        List<ThemeFile> chain = [file];
        while (chain[^1].Mapping["extends"]?.Value is YamlScalar { IsNull: false } parent && !YamlMerger.IsMark(parent))
        {
            if (FolderOf(parent, chain[^1].Folder, diagnostics) is not { } folder)
            {
                break;
            }

            if (chain.Any(link => link.Folder.Path == folder.Path))
            {
                diagnostics.Add(Diagnostics.ThemeExtendsItself(
                    parent.Span, string.Join(" > ", chain.Select(link => link.Folder.Name).Append(folder.Name))));
                break;
            }

            if (chain.Count == ThemeLimits.Chain)
            {
                diagnostics.Add(Diagnostics.TooMany(parent.Span, "themes that extend one another", ThemeLimits.Chain));
                break;
            }

            if (ReadFile(folder, parent.Span, diagnostics) is not { } below)
            {
                break;
            }

            chain.Add(below);
        }

        return [.. chain];
    }

    private ThemeFolder? FolderOf(YamlScalar parent, ThemeFolder asker, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!ThemePath.IsPath(parent.Value))
        {
            return BuiltInFolder(parent.Value, parent.Span, diagnostics);
        }

        if (asker.Neighbour(parent.Value) is { } folder)
        {
            return folder;
        }

        diagnostics.Add(Diagnostics.ThemeFolderIsMissing(parent.Span, parent.Value));
        return null;
    }

    private ThemeFolder? BuiltInFolder(string name, SourceSpan? asker, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (builtInNames.Contains(name))
        {
            return new ThemeFolder(name, $"themes/{name}/{FileName}", path => builtIn($"{name}/{path}"), _ => null);
        }

        diagnostics.Add(Diagnostics.ThemeIsUnknown(asker, name, builtInNames));
        return null;
    }

    /// <param name="asker">Where a theme says that it extends this one; <see langword="null"/> for the theme itself.</param>
    private static ThemeFile? ReadFile(ThemeFolder folder, SourceSpan? asker, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (folder.Files(FileName) is not { } bytes)
        {
            diagnostics.Add(Diagnostics.ThemeFileIsMissing(asker, folder.Path));
            return null;
        }

        SourceText nothing = new(folder.Path, "");
        if (bytes.Length > ThemeLimits.FileBytes)
        {
            diagnostics.Add(Diagnostics.FileTooLarge(nothing, ThemeLimits.FileBytes));
            return null;
        }

        Outcome<SourceText> text = SourceTextDecoder.Decode(bytes.Span, folder.Path);
        diagnostics.AddRange(text.Diagnostics);
        if (text.Value is not { } source)
        {
            return null;
        }

        Outcome<YamlMapping> yaml = YamlReader.Read(source);
        diagnostics.AddRange(yaml.Diagnostics);
        if (yaml.Value is { Entries.IsEmpty: true })
        {
            diagnostics.Add(Diagnostics.ThemeFileIsEmpty(source.Whole with { Length = 0 }));
            return null;
        }

        return yaml.Value is null ? null : new ThemeFile(folder, yaml.Value);
    }
}
