using System.Collections.Immutable;
using System.Text;
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

    public Outcome<Theme> ReadBuiltIn(string name)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return Build(ReadBuiltInFile(name, null, diagnostics), diagnostics);
    }

    /// <summary>Reads a user's theme.</summary>
    /// <param name="name">Shown in messages and lists, such as the folder's name.</param>
    /// <param name="path">Of its theme.yaml, as the user wrote it; for messages.</param>
    /// <param name="folder">The theme's own folder; nothing outside it is read but built-in themes and fonts.</param>
    public Outcome<Theme> ReadFolder(string name, string path, FileSource folder)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return Build(ReadFile(name, path, folder, diagnostics), diagnostics);
    }

    private Outcome<Theme> Build(ThemeFile? file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (file is null)
        {
            return new Outcome<Theme>(null, diagnostics.ToImmutable());
        }

        ImmutableArray<ThemeFile> chain = Chain(file, diagnostics);
        YamlMapping merged = chain.Reverse().Select(link => link.Mapping).Aggregate(YamlMerger.Merge);
        ThemeContext context = new(
            file.Name,
            chain.ToImmutableDictionary(link => link.Mapping.Span.Source, link => link.Folder),
            builtIn,
            fonts.Value,
            diagnostics);
        Theme? theme = diagnostics.Count > 0 ? null : ThemeBuilder.Build(merged, context);
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new Outcome<Theme>(failed ? null : theme, diagnostics.ToImmutable());
    }

    /// <summary>The theme and those it extends, the theme itself first.</summary>
    private ImmutableArray<ThemeFile> Chain(ThemeFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        List<ThemeFile> chain = [file];
        while (chain[^1].Mapping["extends"]?.Value is YamlScalar { IsNull: false } parent)
        {
            if (chain.Any(link => link.Name == parent.Value))
            {
                diagnostics.Add(Diagnostics.ThemeExtendsItself(
                    parent.Span, string.Join(" > ", chain.Select(link => link.Name).Append(parent.Value))));
                break;
            }

            if (ReadBuiltInFile(parent.Value, parent.Span, diagnostics) is not { } below)
            {
                break;
            }

            chain.Add(below);
        }

        return [.. chain];
    }

    private ThemeFile? ReadBuiltInFile(string name, SourceSpan? asker, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (builtInNames.Contains(name))
        {
            return ReadFile(name, $"themes/{name}/{FileName}", path => builtIn($"{name}/{path}"), diagnostics);
        }

        diagnostics.Add(Diagnostics.ThemeIsUnknown(asker, name, builtInNames));
        return null;
    }

    private static ThemeFile? ReadFile(
        string name, string path, FileSource folder, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (folder(FileName) is not { } bytes)
        {
            diagnostics.Add(Diagnostics.ThemeFileIsMissing(path));
            return null;
        }

        Outcome<YamlMapping> outcome = YamlReader.Read(new SourceText(path, Encoding.UTF8.GetString(bytes.Span)));
        diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value is null ? null : new ThemeFile(name, outcome.Value, folder);
    }
}
