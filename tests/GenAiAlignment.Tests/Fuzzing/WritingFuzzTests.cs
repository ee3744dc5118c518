using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf;
using GenAiAlignment.Pptx.Linting;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Tests.Pptx;
using GenAiAlignment.Themes;
using UglyToad.PdfPig;
using Xunit;

namespace GenAiAlignment.Tests.Fuzzing;

/// <summary>Whatever the essay, the files that come out are whole: packages pass the lint and the validator, PDFs open and have all their pages.</summary>
public sealed class WritingFuzzTests
{
    private const int Minutes = 60_000;

    private static readonly Theme Theme = SampleDecks.Themes.ReadBuiltIn("folio").Value ?? throw new InvalidOperationException("No theme.");

    [Fact(Timeout = 4 * Minutes)]
    public Task Files_of_random_Markdown_are_whole() => ReadingFuzzTests.Sample(Mutations.Of(Signs.Markdown, 40), 100, text =>
    {
        if (Arranged(text) is { } deck)
        {
            using MemoryStream pptx = new(SampleDecks.Write(deck));
            ImmutableArray<LintFinding> findings = DeckCheck.Check(pptx);
            Assert.Empty(findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Rule} {finding.Part} {finding.Message}"));
            CheckPdf(DeckPages.Compose(deck, null));
            CheckPdf(HandoutComposer.Compose(deck, HandoutOptions.Of(new HandoutSettings()), _ => null, null));
        }
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = 4 * Minutes)]
    public Task Slides_of_random_Markdown_keep_their_order() => ReadingFuzzTests.Sample(Mutations.Of(Signs.Markdown, 30), 300, text =>
    {
        if (Arranged(text) is { } deck)
        {
            Assert.Equal(Enumerable.Range(1, deck.Slides.Length), deck.Slides.Select(slide => slide.Number));
        }
    }, TestContext.Current.CancellationToken);

    private static LaidOutDeck? Arranged(string text)
    {
        Outcome<Essay> essay = EssayReader.Read(new SourceText("random.md", text));
        // The reader of files has refused these before: no XML may hold them.
        bool isText = !text.Any(char.IsSurrogate) || System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)) == text;
        return isText && essay.Value is { } read && TalkPlanner.Plan(read, TalkSettings.Default).Value is { } talk
            ? DeckArranger.Arrange(talk, Theme, _ => null).Value
            : null;
    }

    private static void CheckPdf(PagedDocument document)
    {
        using MemoryStream stream = new();
        PdfWriter.Write(document, stream);
        using PdfDocument pdf = PdfDocument.Open(stream.ToArray());
        Assert.Equal(document.Pages.Length, pdf.NumberOfPages);
    }
}
