using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading;

/// <summary>
/// The numbers of footnotes, in the order of first reference. Markdig takes <c>[^a][^b]</c> for one link whose text is <c>^a</c>, so the references
/// are read from the source.
/// </summary>
internal sealed partial class FootnoteNumbers
{
    private const int None = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly SourceText source;

    public FootnoteNumbers(MarkdownDocument document, SourceText source)
    {
        this.source = source;
        foreach (string label in document.Descendants<FootnoteLink>().Where(link => !link.IsBackLink).SelectMany(LabelsOf))
        {
            numbers.TryAdd(label, numbers.Count + 1);
        }
    }

    /// <summary>From 1; negative when nothing refers to the footnote.</summary>
    public int this[string label] => numbers.GetValueOrDefault(label, None);

    /// <summary>The footnotes that a mark in the text refers to, usually one.</summary>
    public IEnumerable<string> LabelsOf(FootnoteLink link)
    {
        int start = Math.Clamp(link.Span.Start, 0, source.Text.Length);
        int length = Math.Clamp(link.Span.Length, 0, source.Text.Length - start);
        string[] written = [.. Reference().Matches(source.Text.Substring(start, length)).Select(match => match.Groups["label"].Value)];
        return written.Length > 1 ? written : [NameOf(link.Footnote)];
    }

    public static string NameOf(Footnote note) => note.Label?.TrimStart('^') ?? "";

    [GeneratedRegex(@"\[\^(?<label>[^\]]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
