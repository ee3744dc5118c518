using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Reads the YAML between two lines of three hyphens at the very start of an essay.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";

    private static readonly FrozenSet<string> Known =
        new[] { "title", "subtitle", "description", "author", "date", "lang", "language", "link", "url", "theme" }.ToFrozenSet();

    public static FrontMatter Read(SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (source.LineText(1).TrimEnd() != Fence)
        {
            return FrontMatter.None;
        }

        int? last = Enumerable.Range(2, source.LineCount - 1)
            .Select(line => (int?)line)
            .FirstOrDefault(line => source.LineText(line!.Value).TrimEnd() is Fence or "...");
        if (last is not { } end)
        {
            diagnostics.Add(Diagnostics.FrontMatterIsOpen(source.SpanAt(1, 1, Fence.Length)));
            return FrontMatter.None;
        }

        int yaml = source.SpanAt(2, 1, 0).Start;
        SourceSpan closing = source.SpanAt(end, 1, source.LineText(end).Length);
        FrontMatter none = FrontMatter.None with { Span = new SourceSpan(source, 0, closing.End) };
        SourceSpan text = new(source, yaml, closing.Start - yaml);
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            return none;
        }

        Outcome<YamlMapping> outcome = YamlReader.Read(text);
        diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value is null ? none : Understood(outcome.Value, none, diagnostics);
    }

    private static FrontMatter Understood(YamlMapping mapping, FrontMatter none, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        diagnostics.AddRange(mapping.Entries
            .Where(entry => !Known.Contains(entry.Key))
            .Select(entry => Diagnostics.FrontMatterKeyIsUnused(entry.KeySpan, entry.Key)));
        return none with
        {
            Title = Text("title"),
            Subtitle = Text("subtitle"),
            Description = Text("description"),
            Author = Text("author"),
            Date = Text("date"),
            Language = Text("lang") ?? Text("language"),
            Link = Text("link") ?? Text("url"),
            Theme = Text("theme"),
        };

        // Several authors are a list in many essays.
        string? Text(string key) => mapping[key]?.Value switch
        {
            YamlScalar { IsNull: false } scalar => scalar.Value.Trim(),
            YamlSequence { Items: [YamlScalar, ..] } sequence => string.Join(", ", sequence.Items.OfType<YamlScalar>().Select(item => item.Value)),
            _ => null,
        };
    }
}
