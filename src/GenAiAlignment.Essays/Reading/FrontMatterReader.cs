using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Reads what stands between two fences at the very start of an essay: YAML between hyphens, TOML between plus signs.</summary>
internal static partial class FrontMatterReader
{
    private const string YamlFence = "---";
    private const string YamlEnd = "...";
    private const string TomlFence = "+++";

    private static readonly FrozenSet<string> Known =
        new[] { "title", "subtitle", "description", "author", "authors", "date", "lang", "language", "link", "url", "theme" }.ToFrozenSet();

    public static FrontMatter Read(SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        string fence = source.LineText(1).TrimEnd();
        if (fence is not (YamlFence or TomlFence))
        {
            return FrontMatter.None;
        }

        if (LastLine(source, fence) is not { } last)
        {
            diagnostics.Add(Diagnostics.FrontMatterIsOpen(source.SpanAt(1, 1, fence.Length), fence));
            return FrontMatter.None;
        }

        int start = source.SpanAt(2, 1, 0).Start;
        SourceSpan closing = source.SpanAt(last, 1, source.LineText(last).Length);
        FrontMatter none = FrontMatter.None with { Span = new SourceSpan(source, 0, closing.End) };
        SourceSpan text = new(source, start, closing.Start - start);
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            return none;
        }

        Outcome<YamlMapping> outcome = fence == YamlFence ? LenientYaml.Read(text) : TomlReader.Read(text);
        diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value is null ? none : Understood(outcome.Value, none, diagnostics);
    }

    private static int? LastLine(SourceText source, string fence)
    {
        for (int line = 2; line <= source.LineCount; line++)
        {
            string text = source.LineText(line).TrimEnd();
            if (text == fence || (fence == YamlFence && text == YamlEnd))
            {
                return line;
            }
        }

        return null;
    }

    private static FrontMatter Understood(YamlMapping mapping, FrontMatter none, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        diagnostics.AddRange(mapping.Entries
            .Where(entry => !Known.Contains(entry.Key))
            .Select(entry => Diagnostics.FrontMatterKeyIsUnused(entry.KeySpan, entry.Key)));
        diagnostics.AddRange(mapping.Entries
            .Where(entry => Known.Contains(entry.Key) && entry.Value is not YamlScalar && TextOf(entry.Value) is null)
            .Select(entry => Diagnostics.FrontMatterValueIsNoText(entry.Value.Span, entry.Key)));
        return none with
        {
            Title = Text("title"),
            Subtitle = Text("subtitle"),
            Description = Text("description"),
            Author = Text("author") ?? Text("authors"),
            Date = WithoutClock(Text("date")),
            Language = Text("lang") ?? Text("language"),
            Link = Text("link") ?? Text("url"),
            Theme = Text("theme"),
            ThemeSpan = mapping["theme"]?.Value.Span,
        };

        string? Text(string key) => mapping[key] is { } entry ? TextOf(entry.Value) : null;
    }

    /// <summary>Generators of sites note the time of day as well: <c>2022-10-01T00:00:00Z</c>.</summary>
    private static string? WithoutClock(string? date) => date is not null && DateWithClock().Match(date) is { Success: true } match ? match.Groups["date"].Value : date;

    /// <summary>A value's text on one line. Several authors are a list in many essays, and each may be a name with more about them.</summary>
    /// <returns><see langword="null"/> for what is empty or no text.</returns>
    private static string? TextOf(YamlNode value) => value switch
    {
        YamlScalar { IsNull: true } => null,
        YamlScalar scalar => OnOneLine(scalar.Value),
        YamlMapping person => person["name"] is { Value: YamlScalar name } ? OnOneLine(name.Value) : null,
        YamlSequence list when list.Items.Length > 0 && list.Items.All(item => TextOf(item) is not null) => string.Join(", ", list.Items.Select(TextOf)),
        _ => null,
    };

    private static string? OnOneLine(string text)
    {
        string folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length == 0 ? null : folded;
    }

    [GeneratedRegex(@"^(?<date>\d{4}-\d{1,2}-\d{1,2})[Tt ]\s*\d{1,2}:\d{2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DateWithClock();
}
