using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Scripts;

/// <summary>
/// A script as one can speak it: what is only read is out, the sentence that carries a paragraph is bold, and of a long script the long paragraphs are
/// broken at the ends of sentences. The essay's own blocks stay what paper and coverage go by.
/// </summary>
internal sealed class SpokenScript(SpokenWords words, KeySentences keySentences, SentenceSplitter sentences)
{
    /// <summary>About a minute: more is not found again at a glance.</summary>
    private const int LongScript = 150;

    /// <summary>Of a paragraph in a long script.</summary>
    private const int MostWords = 80;

    /// <summary>A best sentence with fewer signs carries nothing.</summary>
    private const int FewestSigns = 1;

    private readonly ParagraphDivider divider = new(sentences, MostWords);

    public ImmutableArray<Block> Of(ImmutableArray<Block> script, Slide? slide)
    {
        Block[] spoken = [.. script.Select(block => slide is not null && block is ParagraphBlock paragraph ? Spoken(paragraph, slide) : Spoken(block))];
        return spoken.Sum(NotesWriter.WordsOf) <= LongScript ? [.. spoken] : [.. spoken.SelectMany(block => IsClaim(block, slide) ? [block] : Divided(block))];
    }

    private IEnumerable<Block> Divided(Block block) => divider.Divide(block is ParagraphBlock paragraph ? paragraph with { Part = null } : block, []);

    /// <summary>A claim that is a paragraph of its own stays as it is: notes set it apart.</summary>
    private static bool IsClaim(Block block, Slide? slide) =>
        slide is ClaimSlide { Place: { } place } && ReferenceEquals(block, place.Leaf) && place.Range.Length >= ((block as ParagraphBlock)?.Text.Text.TrimEnd().Length ?? int.MaxValue);

    private ParagraphBlock Spoken(ParagraphBlock paragraph, Slide slide)
    {
        if (IsClaim(paragraph, slide))
        {
            return paragraph;
        }

        TextRange? bold = slide.Place is { } place && ReferenceEquals(place.Leaf, paragraph) ? place.Range : Best(paragraph);
        InlineText text = bold is { } range ? paragraph.Text.Restyled(range.Start, range.Length, InlineStyle.Strong) : paragraph.Text;
        InlineText said = words.Of(text);
        return ReferenceEquals(said, paragraph.Text) ? paragraph : paragraph with { Text = said };
    }

    /// <summary>The sentence with most signs, where there are several; what the author set in bold needs no other.</summary>
    private TextRange? Best(ParagraphBlock paragraph)
    {
        if (paragraph.Text.Runs.Any(run => run.Style.HasFlag(InlineStyle.Strong)) || sentences.Split(paragraph.Text.Text).Length < 2)
        {
            return null;
        }

        return keySentences.Rate([paragraph]).OrderByDescending(one => one.Score).FirstOrDefault() is { } best && best.Score >= FewestSigns ? best.Sentence.Range : null;
    }

    private Block Spoken(Block block) => block switch
    {
        ParagraphBlock paragraph when words.Of(paragraph.Text) is var said => ReferenceEquals(said, paragraph.Text) ? paragraph : paragraph with { Text = said },
        QuoteBlock quote => quote with { Blocks = [.. quote.Blocks.Select(Spoken)] },
        AlertBlock alert => alert with { Blocks = [.. alert.Blocks.Select(Spoken)] },
        ListBlock list => list with { Items = [.. list.Items.Select(item => item with { Blocks = [.. item.Blocks.Select(Spoken)] })] },
        _ => block,
    };
}
