using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Cli.Outlines;

/// <summary>The talk as JSON: a contract with scripts. Keys may be added, never renamed.</summary>
internal static class OutlineJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly BlockText Plain = new(new BlockStyle(new CharacterStyle(FontSlot.Body, 12, ThemeColour.Text)));

    public static void Write(Talk talk, ImmutableArray<Diagnostic> diagnostics, Stream output)
    {
        using Utf8JsonWriter json = new(output, Options);
        json.WriteStartObject();
        json.WriteString("title", talk.Title.PlainText);
        json.WriteString("subtitle", talk.Subtitle.PlainText);
        json.WriteString("author", talk.Author);
        json.WriteString("date", talk.Date);
        json.WriteString("language", talk.Language);
        json.WriteNumber("claims", talk.Claims.Count());
        WriteSignal(json, talk.ClaimChoice);
        json.WriteNumber("coverage", TalkCoverage.PercentOf(talk));
        json.WriteNumber("words", talk.Words);
        json.WriteNumber("minutes", Math.Round(talk.Duration.TotalMinutes, 1));
        WriteSlot(json, talk.Budget);
        json.WriteStartArray("slides");
        foreach (Slide slide in talk.Slides)
        {
            WriteSlide(json, slide);
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            WriteDiagnostic(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSignal(Utf8JsonWriter json, ClaimChoice choice)
    {
        json.WriteStartObject("signal");
        json.WriteString("name", choice.Word);
        json.WriteString("reason", choice.Reason);
        json.WriteEndObject();
    }

    private static void WriteSlot(Utf8JsonWriter json, SlotBudget? budget)
    {
        if (budget is null)
        {
            return;
        }

        json.WriteStartObject("slot");
        json.WriteNumber("minutes", budget.Slot.TotalMinutes);
        json.WriteNumber("claims", budget.Claims.Shown);
        json.WriteNumber("allClaims", budget.Claims.All);
        json.WriteStartArray("sections");
        foreach (SectionBudget section in budget.Sections)
        {
            json.WriteStartObject();
            json.WriteString("title", section.Title?.PlainText);
            json.WriteNumber("share", Seconds(section.Share));
            json.WriteNumber("seconds", Seconds(section.Said));
            json.WriteNumber("spare", Seconds(section.Spare));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static int Seconds(TimeSpan time) => (int)Math.Round(time.TotalSeconds);

    private static void WriteSlide(Utf8JsonWriter json, Slide slide)
    {
        json.WriteStartObject();
        json.WriteNumber("number", slide.Number);
        json.WriteString("id", slide.Id.Value);
        json.WriteString("kind", slide.Kind.ToString().ToLowerInvariant());
        json.WriteString("title", slide.Title.PlainText);
        json.WriteString("section", slide.Section?.Title.PlainText);
        WriteClaim(json, slide as ClaimSlide);
        WriteTexts(json, "notes", NotesOf(slide.Notes.Script));
        WriteTexts(json, "spare", NotesOf(slide.Notes.Spare));
        WriteTexts(json, "points", slide is PointsSlide points ? points.Points.Select(point => point.PlainText) : []);
        json.WriteNumber("words", slide.Notes.Words);
        json.WriteNumber("seconds", Seconds(slide.Notes.Duration));
        if (slide.Notes.Cues.Clock is { } clock)
        {
            json.WriteNumber("clock", Seconds(clock));
        }

        json.WriteNumber("line", slide.Span.Line);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, ClaimSlide? claim)
    {
        if (claim?.ClaimNumber is { } number)
        {
            json.WriteNumber("claimNumber", number);
        }
        else
        {
            json.WriteNull("claimNumber");
        }

        if (claim?.Opposition is not { } opposition)
        {
            json.WriteNull("parts");
            return;
        }

        json.WriteStartObject("parts");
        json.WriteString("subject", opposition.Subject.PlainText);
        json.WriteString("relation", opposition.Relation.PlainText);
        json.WriteString("object", opposition.Object.PlainText);
        json.WriteEndObject();
    }

    private static IEnumerable<string> NotesOf(ImmutableArray<Block> blocks) =>
        blocks.Where(block => block is not HeadingBlock).Select(NoteOf).Where(text => text.Length > 0);

    private static string NoteOf(Block block) => block is ParagraphBlock paragraph
        ? paragraph.Text.PlainText
        : string.Join('\n', Plain.Of([block]).Select(text => text.PlainText));

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticPrinter.Word(diagnostic.Severity));
        if (diagnostic.Span is { } span)
        {
            json.WriteNumber("line", span.Line);
            json.WriteNumber("column", span.Column);
        }
        else
        {
            json.WriteNull("line");
            json.WriteNull("column");
        }

        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }
}
