using System.Globalization;
using System.Text.Json.Nodes;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Tests.Themes;

/// <summary>YAML as JSON, with the types that editors give it (YAML 1.2, core schema).</summary>
internal static class YamlJson
{
    public static JsonNode? Read(string yaml)
    {
        Outcome<YamlMapping> outcome = YamlReader.Read(new SourceText("theme.yaml", yaml));
        return outcome.Value is { } mapping ? Of(mapping) : throw new InvalidOperationException(outcome.Diagnostics[0].Message);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" or "false" } scalar => scalar.Value == "true",
        YamlScalar { IsPlain: true } scalar when double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => number,
        YamlScalar scalar => scalar.Value,
        _ => throw new InvalidOperationException($"An unknown node: {node}"),
    };
}
