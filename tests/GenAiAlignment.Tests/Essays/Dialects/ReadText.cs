using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Tests.Essays.Dialects;

/// <summary>An essay of a few lines, as it was read.</summary>
internal sealed class ReadText
{
    private readonly Outcome<Essay> outcome;

    public ReadText(string text, string name = "e.md") => outcome = EssayReader.Read(new SourceText(name, text));

    public IReadOnlyList<Block> Blocks => outcome.Value?.Blocks ?? throw new InvalidOperationException(string.Join('\n', outcome.Diagnostics));

    public FrontMatter FrontMatter => outcome.Value?.FrontMatter ?? throw new InvalidOperationException(string.Join('\n', outcome.Diagnostics));

    /// <summary>What a reader sees, a line for each piece of running text, code or picture, in order.</summary>
    public string Shown => ShownOf(Blocks);

    public static string ShownOf(IEnumerable<Block> blocks) => string.Join('\n', blocks.SelectMany(Lines));

    /// <summary>The addresses that running text leads to.</summary>
    public IEnumerable<string> Links => Blocks.OfType<ParagraphBlock>().SelectMany(paragraph => paragraph.Text.Runs).Select(run => run.Link).OfType<string>().Distinct();

    public string[] Messages(string code) => [.. outcome.Diagnostics.Where(diagnostic => diagnostic.Code == code).Select(diagnostic => diagnostic.Message)];

    /// <summary>Line and column of each message with a code.</summary>
    public (int Line, int Column)[] Places(string code) =>
        [.. outcome.Diagnostics.Where(diagnostic => diagnostic.Code == code).Select(diagnostic => (diagnostic.Span!.Value.Line, diagnostic.Span.Value.Column))]; // all have places

    /// <summary>Bold between stars, so that what marks do to it is seen.</summary>
    public static string Line(InlineText text) => string.Concat(text.Runs.Select(run => run switch
    {
        { Footnote: not null } => $"[^{run.Text}]",
        { Style: var style } when style.HasFlag(InlineStyle.Strong) => $"**{run.Text}**",
        _ => run.Text,
    })).Replace("****", "", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        ParagraphBlock paragraph => [Line(paragraph.Text)],
        HeadingBlock heading => [$"{new string('#', heading.Level)} {Line(heading.Text)}"],
        QuoteBlock quote => quote.Blocks.SelectMany(Lines).Select(line => "> " + line),
        AlertBlock alert => alert.Blocks.SelectMany(Lines).Select(line => $"{{{alert.Kind}}} {line}"),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Lines).Select(line => "- " + line),
        DefinitionListBlock list => list.Definitions.SelectMany(item => item.Terms.Select(Line).Concat(item.Blocks.SelectMany(Lines).Select(line => ": " + line))),
        FootnoteBlock note => note.Blocks.SelectMany(Lines).Select(line => $"[{note.Number}] {line}"),
        TableBlock table => table.Rows.Insert(0, table.Header).Select(row => "| " + string.Join(" | ", row.Select(Line))),
        PictureBlock picture => [$"![{picture.AlternativeText}]({picture.Path}){(picture.Caption.IsEmpty ? "" : " " + Line(picture.Caption))}"],
        CodeBlock code => [$"```{code.Language} {code.Code.Replace('\n', '/')}"],
        HtmlBlock html => [$"<{html.Text}>{string.Concat(html.Comments.Select(comment => $"<!--{comment}-->"))}"],
        MathematicsBlock mathematics => [$"$${mathematics.Source}"],
        ThematicBreakBlock => ["---"],
        _ => throw new InvalidOperationException($"An unknown block: {block.GetType().Name}"),
    };
}
