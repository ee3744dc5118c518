using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using SourceSpan = GenAiAlignment.Foundation.SourceSpan;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Reads TOML 1.1 into the same keys and values that YAML becomes, with their places in the whole file.</summary>
internal static class TomlReader
{
    public static Outcome<YamlMapping> Read(SourceSpan text)
    {
        DocumentSyntax document = SyntaxParser.Parse(text.Text, text.Source.Name, true);
        if (document.HasErrors)
        {
            return new Outcome<YamlMapping>(null, [.. document.Diagnostics
                .Where(message => message.Kind == DiagnosticMessageKind.Error)
                .Take(1)
                .Select(message => Diagnostics.TomlIsBroken(Place(text, message.Span), message.Message.TrimEnd('.')))]);
        }

        YamlMapping top = new(text, [.. document.KeyValues.Select(entry => Entry(text, entry)).Concat(document.Tables.Select(table => Entry(text, table)))]);
        return new Outcome<YamlMapping>(top, []);
    }

    private static YamlEntry Entry(SourceSpan text, KeyValueSyntax entry) =>
        new(NameOf(entry.Key), Place(text, entry.Key?.Span), Value(text, entry.Value, Place(text, entry.Span)));

    private static YamlEntry Entry(SourceSpan text, TableSyntaxBase table)
    {
        SourceSpan place = Place(text, table.Name?.Span);
        return new YamlEntry(NameOf(table.Name), place, new YamlMapping(place, [.. table.Items.Select(item => Entry(text, item))]));
    }

    private static YamlNode Value(SourceSpan text, ValueSyntax? value, SourceSpan place) => value switch
    {
        StringValueSyntax words => new YamlScalar(place, words.Value ?? "", IsPlain: false),
        DateTimeValueSyntax date => new YamlScalar(place, date.Token?.Text ?? "", IsPlain: true),
        ArraySyntax array => new YamlSequence(place, [.. array.Items.Select(item => Value(text, item.Value, place))]),
        InlineTableSyntax table => new YamlMapping(place, [.. table.Items.Select(item => item.KeyValue).OfType<KeyValueSyntax>().Select(item => Entry(text, item))]),
        null => new YamlScalar(place, "", IsPlain: true),
        _ => new YamlScalar(place, value.ToString().Trim(), IsPlain: true),
    };

    private static string NameOf(KeySyntax? key) => key is null ? "" : key.ToString().Trim().Trim('"', '\'');

    private static SourceSpan Place(SourceSpan text, Tomlyn.Syntax.SourceSpan? span)
    {
        int start = Math.Clamp(text.Start + (span?.Start.Offset ?? 0), text.Start, text.End);
        int end = Math.Clamp(text.Start + (span?.End.Offset ?? 0) + 1, start, text.End);
        return new SourceSpan(text.Source, start, end - start);
    }
}
