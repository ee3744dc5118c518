using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Reviews;

/// <summary>Remarks on a talk in the Static Analysis Results Interchange Format (OASIS, SARIF 2.1.0).</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(Talk talk, ImmutableArray<Diagnostic> remarks, Stream output)
    {
        using Utf8JsonWriter json = new(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, remarks);
        // 3.14.17: a column counts UTF-16 units, as the places of essays do.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Diagnostic remark in remarks)
        {
            WriteResult(json, remark);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Diagnostic> remarks)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "essaydeck");
        json.WriteString("version", OutputMaker.Version);
        json.WriteStartArray("rules");
        foreach (string code in remarks.Select(remark => remark.Code).Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic remark)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", remark.Code);
        json.WriteString("level", remark.Severity switch
        {
            Severity.Information => "note",
            Severity.Warning => "warning",
            Severity.Error => "error",
            _ => throw new ArgumentOutOfRangeException(nameof(remark), remark.Severity, null),
        });
        json.WriteStartObject("message");
        json.WriteString("text", remark.Hint is null ? remark.Message : $"{remark.Message}; {remark.Hint}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        if (remark.Span is { } span)
        {
            WriteLocation(json, span);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span)
    {
        (int endLine, int endColumn) = span.Source.Locate(span.End);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', span.Source.Name.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
