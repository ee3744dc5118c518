using System.Collections.Frozen;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// What stands behind a label that announces a claim: a word that says so (<c>Key takeaway:</c>), or any label in bold or italics that the author
/// repeats through the essay (<c>Minimum bar:</c>).
/// </summary>
internal sealed class LabelReader(ClaimWords words, SentenceShape shape, Imperatives imperatives, SentenceSplitter sentences) : IClaimReader
{
    private const int MostWordsOfLabel = 4;

    /// <summary>A label that stands less often may be anything.</summary>
    private const int FewestOfOwnLabel = 3;

    private const InlineStyle SetOff = InlineStyle.Strong | InlineStyle.Emphasis;
    private static readonly char[] Colons = [':', '：'];

    private readonly FrozenSet<string> labels = words.Labels.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly PhraseSet examples = new(words.Examples, sentences.HasSpaces);
    private readonly PhraseSet quoting = new(words.Quoting, sentences.HasSpaces);

    public ClaimSignal Signal => ClaimSignal.Labels;

    public IEnumerable<ClaimCandidate> Read(EssayMap essay)
    {
        Labelled[] all = [.. essay.Argument.SelectMany(passage => passage.Blocks.OfType<ParagraphBlock>()).Select(LabelOf).OfType<Labelled>()];
        FrozenSet<string> repeated = all
            .Where(one => one.IsSetOff && one.States && !examples.Opens(one.Label) && !quoting.Opens(one.Label))
            .GroupBy(one => one.Label, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() >= FewestOfOwnLabel)
            .Select(group => group.Key)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        return all
            .Where(one => labels.Contains(one.Label) || repeated.Contains(one.Label))
            .Select(one => ClaimCandidate.Create(Signal, one.Paragraph, null, one.Paragraph, one.Claim, one.States));
    }

    private Labelled? LabelOf(ParagraphBlock paragraph)
    {
        string text = paragraph.Text.Text;
        int colon = text.IndexOfAny(Colons);
        string label = colon < 0 ? "" : text[..colon].Trim();
        if (label.Length == 0 || WordCounter.Count(label) > MostWordsOfLabel || string.IsNullOrWhiteSpace(text[(colon + 1)..]))
        {
            return null;
        }

        TextRange claim = ClaimTexts.Short(paragraph.Text, colon + 1, sentences);
        string said = text.Substring(claim.Start, claim.Length).Trim();
        bool isSetOff = (paragraph.Text.Runs[0].Style & SetOff) != 0;
        return SentenceShape.IsOpen(said) ? null : new Labelled(paragraph, label, claim, isSetOff, shape.IsStatement(said) || imperatives.Open(said));
    }

    /// <param name="IsSetOff">Whether the paragraph opens in bold or italics.</param>
    /// <param name="States">Whether what stands behind the label states something or commands.</param>
    private sealed record Labelled(ParagraphBlock Paragraph, string Label, TextRange Claim, bool IsSetOff, bool States);
}
