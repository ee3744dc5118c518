using System.Collections.Immutable;
using GenAiAlignment.Essays.Reading.Dialects;
using GenAiAlignment.Essays.Reading.Formulas;
using GenAiAlignment.Essays.Reading.Html;
using GenAiAlignment.Essays.Reading.Marks;
using GenAiAlignment.Foundation;
using Markdig;
using Markdig.Syntax;
using Block = GenAiAlignment.Essays.Blocks.Block;
using HeadingBlock = GenAiAlignment.Essays.Blocks.HeadingBlock;
using ParagraphBlock = GenAiAlignment.Essays.Blocks.ParagraphBlock;
using ThematicBreakBlock = GenAiAlignment.Essays.Blocks.ThematicBreakBlock;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Reads an essay: its front matter, and its Markdown (CommonMark 0.31 with tables, footnotes, task lists, definition lists, mathematics).</summary>
public static class EssayReader
{
    /// <summary>In characters; an hour and a half of speech without a pause. Lines are chosen over a whole paragraph, so time and memory grow with it.</summary>
    public const int MaximumParagraph = 50_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseDefinitionLists()
        .Use<MarkSyntax>()
        .UseAutoLinks()
        .UseDialects()
        .Use<LoosePictureParser>()
        .Use<OpenEndedTagParser>()
        .Use<LonePipeParser>()
        .Build();

    /// <param name="sizes">Of the pictures that the essay names; <see langword="null"/> when nobody looks: then none is known to be there.</param>
    public static Outcome<Essay> Read(SourceText source, PictureSizes? sizes = null)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        FrontMatter frontMatter = FrontMatterReader.Read(source, diagnostics);
        ImmutableArray<Block> blocks = Blocks(source, frontMatter.Span?.End ?? 0, sizes, diagnostics);
        if (blocks.All(block => block is HeadingBlock or ThematicBreakBlock) && diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error))
        {
            diagnostics.Add(Diagnostics.EssayHasNoText(source));
        }

        diagnostics.AddRange(blocks
            .Select(block => (block.Span, Text: block switch { ParagraphBlock paragraph => paragraph.Text, HeadingBlock heading => heading.Text, _ => InlineText.Empty }))
            .Where(text => text.Span.Length > MaximumParagraph && text.Text.Text.Length > MaximumParagraph)
            .Select(text => Diagnostics.ParagraphIsTooLong(text.Span, text.Text.Text.Length, MaximumParagraph)));
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new Outcome<Essay>(failed ? null : new Essay(source, frontMatter, blocks), diagnostics.ToImmutable());
    }

    private static ImmutableArray<Block> Blocks(SourceText source, int start, PictureSizes? sizes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            DialectTally tally = new(source, Body(source.Text, start));
            MarkdownDocument document = Markdown.Parse(tally.Text, Pipeline, tally.Context);
            PictureFinder pictures = new(sizes ?? (_ => null));
            StrayStars stars = new(source);
            FormulaReader formulas = new();
            ImmutableArray<Block> blocks = new BlockReader(source, new FootnoteNumbers(document, source), pictures, stars, formulas).Read(document);
            diagnostics.AddRange(tally.Report().Concat(pictures.Report()).Concat(stars.Report()).Concat(formulas.Report()));
            return blocks;
        }
        catch (ArgumentException) when (start <= source.Text.Length)
        {
            // Markdig has no other way to say that its depth limit of 128 was passed.
            diagnostics.Add(Diagnostics.EssayIsTooDeep(source));
            return [];
        }
    }

    /// <summary>The text with blanks for its front matter, so that every offset stays what it is in the file.</summary>
    private static string Body(string text, int start) => start == 0 ? text : string.Create(text.Length, (text, start), static (letters, state) =>
    {
        for (int i = 0; i < letters.Length; i++)
        {
            char letter = state.text[i];
            letters[i] = i >= state.start || letter is '\n' or '\r' ? letter : ' ';
        }
    });
}
