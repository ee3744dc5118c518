using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slots;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Planning;

/// <summary>What the settings say about single blocks of the essay. A setting that fits none is an error that names the nearest.</summary>
internal sealed class AuthorsHand
{
    private readonly HashSet<Block> skipped = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, InlineText> titles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, Block> figures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, NotesOrder> orders = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, SayLevel> levels = new(ReferenceEqualityComparer.Instance);
    private readonly ClaimIndex claims;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics;

    public AuthorsHand(ClaimIndex claims, TalkSettings settings, SentenceSplitter sentences, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        this.claims = claims;
        this.diagnostics = diagnostics;
        Notes = settings.Notes;
        Promoted = PromotedTexts.Find(claims, settings.Promotions, sentences, diagnostics);
        foreach (TextOpening opening in settings.Skips)
        {
            Skip(opening);
        }

        foreach ((SayLevel level, ImmutableArray<TextOpening> openings) in
            ((SayLevel, ImmutableArray<TextOpening>)[])[(SayLevel.Named, settings.Musts), (SayLevel.May, settings.Mays), (SayLevel.Spare, settings.Spares)])
        {
            foreach (TextOpening opening in openings)
            {
                SetLevel(opening, level);
            }
        }

        foreach (TextOpening heading in settings.Kept)
        {
            Match(heading, "heading", claims.Blocks.OfType<HeadingBlock>());
        }

        foreach (ShortTitle title in settings.ShortTitles)
        {
            Set(titles, title.Claim, "claim", Claims, SlideTitles.Plain(title.Title, title.Claim.Span));
        }

        foreach (FigureChoice choice in settings.Figures)
        {
            if (FigureOf(choice) is { } figure)
            {
                Set(figures, choice.Claim, "claim", Claims, figure);
            }
        }

        foreach (SectionNotes notes in settings.NotesOfSections)
        {
            Set(orders, notes.Heading, "heading", claims.Blocks.OfType<HeadingBlock>(), notes.Order);
        }
    }

    public PromotedTexts Promoted { get; }

    /// <summary>For the whole essay; <see langword="null"/> when the author leaves it to each section.</summary>
    public NotesOrder? Notes { get; }

    /// <summary>The blocks that stand beside a claim because the author says so.</summary>
    public IEnumerable<Block> Figures => figures.Values;

    private IEnumerable<Block> Claims => claims.Blocks.Where(block => claims[block] is not null);

    /// <summary>Whether a block gets no slide.</summary>
    public bool Skips(Block block) => skipped.Contains(block) || LevelOf(block) == SayLevel.Spare;

    /// <summary>How needed the author says that a block is; <see langword="null"/> for most.</summary>
    public SayLevel? LevelOf(Block block) => levels.TryGetValue(block, out SayLevel level) ? level : null;

    public InlineText? TitleOf(Block claim) => titles.GetValueOrDefault(claim);

    public Block? FigureOf(Block claim) => figures.GetValueOrDefault(claim);

    public NotesOrder? OrderUnder(HeadingBlock? heading) => heading is not null && orders.TryGetValue(heading, out NotesOrder order) ? order : Notes;

    private void Skip(TextOpening opening)
    {
        if (Match(opening, "text", claims.Blocks) is not { } block)
        {
            return;
        }

        skipped.Add(block);
        if (Promoted[block] is not null)
        {
            diagnostics.Add(Diagnostics.PromotedTwice(opening.Span));
        }
    }

    /// <summary>A paragraph that was divided is named by its beginning, and all its parts are meant.</summary>
    private void SetLevel(TextOpening opening, SayLevel level)
    {
        if (Match(opening, "text", claims.Blocks) is not { } found)
        {
            return;
        }

        Block[] parts = found is ParagraphBlock { Part: { } part }
            ? [.. claims.Blocks.Where(block => block is ParagraphBlock { Part: { } other } && ReferenceEquals(other.Whole, part.Whole))]
            : [found];
        if (parts.Any(block => !levels.TryAdd(block, level)))
        {
            diagnostics.Add(Diagnostics.SetTwice(opening.Span));
        }
        else if (level == SayLevel.Spare && parts.Any(block => Promoted[block] is not null))
        {
            diagnostics.Add(Diagnostics.PromotedTwice(opening.Span));
        }
    }

    private void Set<T>(Dictionary<Block, T> chosen, TextOpening opening, string what, IEnumerable<Block> candidates, T value)
    {
        if (Match(opening, what, candidates) is { } block && !chosen.TryAdd(block, value))
        {
            diagnostics.Add(Diagnostics.SetTwice(opening.Span));
        }
    }

    private Block? Match(TextOpening opening, string what, IEnumerable<Block> candidates)
    {
        Block[] blocks = [.. candidates];
        Block? found = blocks.FirstOrDefault(block => TextsOf(block).Any(text => BlockOpenings.Begins(text, opening.Text)));
        if (found is null)
        {
            diagnostics.Add(Diagnostics.NothingBeginsWith(opening.Span, what, opening.Text, blocks.SelectMany(TextsOf)));
        }

        return found;
    }

    private IEnumerable<string> TextsOf(Block block) => claims[block] is { } claim ? [claim.Text.PlainText, .. BlockOpenings.Of(block)] : BlockOpenings.Of(block);

    /// <summary>The pictures that stand inside other blocks.</summary>
    private IEnumerable<PictureBlock> InText() =>
        claims.Blocks.Where(block => block is not PictureBlock).SelectMany(BlockPictures.Of).Where(picture => picture.Size is not null);

    /// <summary>A table, list, code or picture of the essay that begins so; else the picture at that path.</summary>
    private Block? FigureOf(FigureChoice choice)
    {
        Block[] blocks = [.. claims.Blocks.Where(block => claims[block] is null && ClaimFigures.MayStandBeside(block)), .. InText()];
        Block? own = blocks.FirstOrDefault(block => BlockOpenings.Of(block).Any(text => text == choice.Figure.Text))
            ?? blocks.FirstOrDefault(block => block is not PictureBlock && BlockOpenings.Of(block).Any(text => BlockOpenings.Begins(text, choice.Figure.Text)));
        if (own is not null)
        {
            return own;
        }

        if (Path.HasExtension(choice.Figure.Text))
        {
            return new PictureBlock(choice.Figure.Span, choice.Figure.Text, choice.AlternativeText ?? "", InlineText.Empty);
        }

        diagnostics.Add(Diagnostics.NothingBeginsWith(choice.Figure.Span, "table, list or code", choice.Figure.Text, blocks.SelectMany(BlockOpenings.Of)));
        return null;
    }
}
