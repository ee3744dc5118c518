using System.Globalization;
using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>Counts the marks of dialects while an essay is parsed. Parsers reach it by the context that Markdig hands to them.</summary>
/// <param name="text">What is parsed; offsets are those of the file.</param>
internal sealed class DialectTally(SourceText source, string text)
{
    private const string ModuleEnding = ".mdx";

    private readonly Dictionary<DialectMark, (int Count, int First)> found = [];
    private readonly Dictionary<string, int> absent = [];
    private readonly Dictionary<Regex, int> last = [];
    private readonly Dictionary<string, Diagnostic> told = [];
    private bool? hasDoubleBrackets;

    public string Text => text;

    /// <summary>Whether the essay is MDX for certain: by its name, or because it imports or exports something.</summary>
    public bool IsModule { get; set; } = source.Name.EndsWith(ModuleEnding, StringComparison.OrdinalIgnoreCase);

    public MarkdownParserContext Context => new() { Properties = { [typeof(DialectTally)] = this } };

    public static DialectTally Of(MarkdownParserContext? context) =>
        context?.Properties.GetValueOrDefault(typeof(DialectTally)) as DialectTally ?? throw new InvalidOperationException("Essays are parsed with a tally.");

    /// <param name="place">An offset in the file.</param>
    public void Add(DialectMark mark, int place)
    {
        (int count, int first) = found.GetValueOrDefault(mark, (0, place));
        found[mark] = (count + 1, Math.Min(first, place));
    }

    /// <summary>Keeps a message; the first with a key stands for all.</summary>
    public void TellOnce(string key, Diagnostic message) => told.TryAdd(key, message);

    public SourceSpan Span(int start, int length) => new(source, start, length);

    /// <summary>Whether it is an essay out of a set of notes that link to each other.</summary>
    public bool HasDoubleBrackets => hasDoubleBrackets ??= text.Contains("[[", StringComparison.Ordinal);

    /// <summary>Where a text stands at or behind a place; -1 where it does not. That it is absent from a place on is remembered: nothing is searched to the end twice.</summary>
    public int IndexOf(string what, int start)
    {
        if (start >= absent.GetValueOrDefault(what, int.MaxValue))
        {
            return -1;
        }

        int index = text.IndexOf(what, Math.Min(start, text.Length), StringComparison.Ordinal);
        if (index < 0)
        {
            absent[what] = start;
        }

        return index;
    }

    /// <summary>Where the last match of a pattern begins; -1 where there is none. The text is searched once.</summary>
    public int LastOf(Regex pattern)
    {
        if (!last.TryGetValue(pattern, out int place))
        {
            place = -1;
            foreach (ValueMatch match in pattern.EnumerateMatches(text))
            {
                place = match.Index;
            }

            last.Add(pattern, place);
        }

        return place;
    }

    /// <summary>What there is to say of single marks, and one message for each dialect that the essay has marks of.</summary>
    public IEnumerable<Diagnostic> Report() => told.Values.Concat(found
        .GroupBy(entry => entry.Key.Dialect)
        .OrderBy(group => group.Min(entry => entry.Value.First))
        .Select(group => group.Key.Report(
            Span(group.Min(entry => entry.Value.First), 0),
            string.Join(", ", group.OrderBy(entry => entry.Value.First).Select(entry => Counted(entry.Key, entry.Value.Count))))));

    private static string Counted(DialectMark mark, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {mark.Name}{(count == 1 ? "" : "s")} {mark.Deed}");
}
