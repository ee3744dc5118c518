using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Reviews;

/// <summary>Remarks on a talk as JSON: a contract with scripts. Keys may be added, never renamed.</summary>
internal static class ReviewJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(Talk talk, ImmutableArray<Diagnostic> remarks, Stream output)
    {
        using Utf8JsonWriter json = new(output, Options);
        json.WriteStartObject();
        json.WriteString("title", talk.Title.PlainText);
        json.WriteString("language", talk.Language);
        json.WriteNumber("minutes", Math.Round(talk.Duration.TotalMinutes, 1));
        json.WriteStartArray("remarks");
        foreach (Diagnostic remark in remarks)
        {
            json.WriteStartObject();
            json.WriteString("code", remark.Code);
            json.WriteString("severity", DiagnosticPrinter.Word(remark.Severity));
            if (remark.Span is { } span)
            {
                json.WriteNumber("line", span.Line);
                json.WriteNumber("column", span.Column);
            }

            json.WriteString("message", remark.Message);
            json.WriteString("hint", remark.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
