using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Claims;

/// <summary>An essay as those see it that look for claims: its passages, their sentences, and the words that it is about.</summary>
internal sealed class EssayMap
{
    private readonly Dictionary<Block, int> sections = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, int> quarters = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> sectionHeadings;
    private readonly string? name;
    private readonly SentenceSplitter sentences;
    private readonly Terms terms;
    private readonly Asides asides;

    /// <param name="name">The essay's title, where it is not among its headings.</param>
    public EssayMap(ImmutableArray<Block> blocks, string? name, SentenceSplitter sentences, Terms terms, Asides asides)
    {
        this.name = name;
        this.sentences = sentences;
        this.terms = terms;
        this.asides = asides;
        Blocks = blocks;
        EssayParts parts = EssayParts.Of(blocks, ClaimIndex.None, name);
        Title = parts.Title;
        Passages =
        [
            .. PassagesOf(-1, null, parts.Opening, asides),
            .. parts.Sections.SelectMany((section, index) => PassagesOf(index, section.Heading, section.Blocks, asides)),
            .. PassagesOf(parts.Sections.Length, null, parts.Closing, asides),
        ];
        sectionHeadings = parts.Sections.Select(section => (Block)section.Heading).ToHashSet((IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
        SectionCount = Math.Max(1, parts.Sections.Length);
        Words = blocks.Sum(NotesWriter.WordsOf);
        Place();
        Central = new Lazy<FrozenSet<string>>(() => terms.CentralIn([.. Argument.SelectMany(passage => passage.Blocks).SelectMany(BlockInlines.Of).Select(text => text.PlainText)]));
    }

    public ImmutableArray<Block> Blocks { get; }

    /// <summary>The same essay with some of its paragraphs divided.</summary>
    public EssayMap Divided(Func<Block, IEnumerable<Block>> divide) => new([.. Blocks.SelectMany(divide)], name, sentences, terms, asides);

    /// <summary>The heading that names the essay; <see langword="null"/> when there is none.</summary>
    public HeadingBlock? Title { get; }

    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The passages that make the argument.</summary>
    public IEnumerable<Passage> Argument => Passages.Where(passage => !passage.IsBesideTheArgument);

    public int SectionCount { get; }

    public int Words { get; }

    /// <summary>The terms that the essay uses most.</summary>
    public Lazy<FrozenSet<string>> Central { get; }

    /// <summary>Whether a heading has a slide anyway: it opens a section.</summary>
    public bool OpensSection(Block block) => sectionHeadings.Contains(block);

    /// <summary>From 0; -1 before the first section.</summary>
    public int SectionOf(Block block) => sections.GetValueOrDefault(block, -1);

    /// <summary>In which quarter of the essay's words a block begins, from 0 to 3.</summary>
    public int QuarterOf(Block block) => quarters.GetValueOrDefault(block);

    /// <summary>The sentences of the paragraphs among some blocks, in order.</summary>
    public IEnumerable<EssaySentence> SentencesOf(IEnumerable<Block> blocks) =>
        from paragraph in blocks.OfType<ParagraphBlock>()
        let places = sentences.Split(paragraph.Text.Text)
        from place in places.Select((place, order) => (Range: new TextRange(place.Start, place.Length), Order: order))
        let text = paragraph.Text.Slice(place.Range.Start, place.Range.Length)
        where !text.IsEmpty
        select new EssaySentence(paragraph, place.Range, text, place.Order, place.Order == places.Length - 1);

    private static IEnumerable<Passage> PassagesOf(int section, HeadingBlock? heading, ImmutableArray<Block> blocks, Asides asides)
    {
        HeadingBlock? aside = heading is not null && asides.Opens(heading) ? heading : null;
        int start = 0;
        HeadingBlock? current = heading;
        for (int i = 0; i <= blocks.Length; i++)
        {
            if (i < blocks.Length && blocks[i] is not HeadingBlock)
            {
                continue;
            }

            if (i > start || current is not null)
            {
                yield return new Passage(section, current, blocks[start..i], aside is not null);
            }

            if (i < blocks.Length)
            {
                current = (HeadingBlock)blocks[i]; // the loop stops at headings
                aside = aside is not null && current.Level > aside.Level ? aside : asides.Opens(current) ? current : null;
                start = i + 1;
            }
        }
    }

    private void Place()
    {
        int words = 0;
        foreach (Passage passage in Passages)
        {
            foreach (Block block in passage.Heading is null ? passage.Blocks : passage.Blocks.Insert(0, passage.Heading))
            {
                sections[block] = passage.Section;
                quarters[block] = Words == 0 ? 0 : Math.Min(3, words * 4 / Words);
                words += NotesWriter.WordsOf(block);
            }
        }
    }
}
