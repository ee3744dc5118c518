using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GenAiAlignment.Yaml;

/// <summary>Reads one YAML document whose top is a mapping, with the place of every key and value.</summary>
public sealed class YamlReader
{
    /// <summary>Deeper nesting than this has no use in our files and could exhaust the stack.</summary>
    public const int MaximumDepth = 32;

    /// <summary>Nodes after aliases are resolved: a few lines of nested aliases could otherwise grow to gigabytes.</summary>
    public const int MaximumNodes = 20_000;

    private readonly SourceSpan text;
    private readonly Parser parser;
    private readonly Dictionary<string, YamlNode> anchors = [];
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private int nodes;

    private YamlReader(SourceSpan text, string yaml)
    {
        this.text = text;
        parser = new Parser(new StringReader(yaml));
    }

    public static Outcome<YamlMapping> Read(SourceText source) => Read(source.Whole);

    /// <summary>Reads a stretch of a file, such as front matter; places are those in the whole file. Empty text is an empty mapping.</summary>
    public static Outcome<YamlMapping> Read(SourceSpan text) => Read(text, text.Text);

    /// <summary>Reads what is to be taken for a stretch of a file.</summary>
    /// <param name="yaml">As long as <paramref name="text"/>, so that places in it are places in the file.</param>
    public static Outcome<YamlMapping> Read(SourceSpan text, string yaml)
    {
        YamlReader reader = new(text, yaml);
        YamlMapping? mapping = reader.ReadDocument();
        bool failed = reader.diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new Outcome<YamlMapping>(failed ? null : mapping, reader.diagnostics.ToImmutable());
    }

    private YamlMapping? ReadDocument()
    {
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new YamlMapping(text, []);
            }

            parser.Consume<DocumentStart>();
            YamlNode? node = ReadNode(0);
            if (node is YamlScalar { IsNull: true })
            {
                return new YamlMapping(text, []);
            }

            if (node is not null and not YamlMapping)
            {
                diagnostics.Add(Diagnostics.YamlIsNoMapping(node.Span));
            }

            return node as YamlMapping;
        }
        catch (YamlException exception)
        {
            diagnostics.Add(Diagnostics.YamlIsBroken(SpanOf(exception.Start, exception.End), Explain(exception)));
            return null;
        }
        catch (InvalidOperationException) when (parser.Current is { } last)
        {
            // The library's parser loses its way in some files whose brackets are never closed.
            diagnostics.Add(Diagnostics.YamlIsBroken(SpanOf(last.Start, last.End), "a bracket or quote before this place is never closed"));
            return null;
        }
    }

    /// <returns><see langword="null"/> once a limit is passed: then the reason is among the diagnostics and reading stops.</returns>
    private YamlNode? ReadNode(int depth)
    {
        if (parser.Accept<AnchorAlias>(out AnchorAlias? alias))
        {
            parser.MoveNext();
            return ReadAlias(alias);
        }

        NodeEvent start = parser.Require<NodeEvent>();
        if (depth > MaximumDepth)
        {
            diagnostics.Add(Diagnostics.YamlIsTooDeep(SpanOf(start.Start, start.End), MaximumDepth));
            return null;
        }

        YamlNode? node = start switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => throw new InvalidOperationException($"An unknown YAML event: {start}"),
        };
        if (node is not null && !start.Anchor.IsEmpty)
        {
            anchors[start.Anchor.Value] = node;
        }

        return Count(node, 1);
    }

    private YamlNode? ReadAlias(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out YamlNode? node))
        {
            throw new YamlException(alias.Start, alias.End, $"No value is marked &{alias.Value.Value} before this place.");
        }

        return Count(node, Size(node));
    }

    private YamlScalar ReadScalar()
    {
        Scalar scalar = parser.Consume<Scalar>();
        return new YamlScalar(SpanOf(scalar.Start, scalar.End), scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private YamlSequence? ReadSequence(int depth)
    {
        SequenceStart start = parser.Consume<SequenceStart>();
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        SequenceEnd end = parser.Consume<SequenceEnd>();
        return new YamlSequence(SpanOf(start.Start, end.End), items.ToImmutable());
    }

    private YamlMapping? ReadMapping(int depth)
    {
        MappingStart start = parser.Consume<MappingStart>();
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        HashSet<string> keys = [];
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (!parser.Accept<Scalar>(out _))
            {
                ParsingEvent found = parser.Require<ParsingEvent>();
                throw new YamlException(found.Start, found.End, "A key must be a plain word.");
            }

            YamlScalar key = ReadScalar();
            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (keys.Add(key.Value))
            {
                entries.Add(new YamlEntry(key.Value, key.Span, value));
            }
            else
            {
                diagnostics.Add(Diagnostics.YamlKeyIsRepeated(key.Span, key.Value));
            }
        }

        MappingEnd end = parser.Consume<MappingEnd>();
        return new YamlMapping(SpanOf(start.Start, end.End), entries.ToImmutable());
    }

    private YamlNode? Count(YamlNode? node, int size)
    {
        nodes = Math.Min(nodes + size, MaximumNodes + 1);
        if (node is null || nodes <= MaximumNodes)
        {
            return node;
        }

        diagnostics.Add(Diagnostics.YamlIsTooLarge(node.Span, MaximumNodes));
        return null;
    }

    private static int Size(YamlNode node) => node switch
    {
        YamlScalar => 1,
        YamlSequence sequence => 1 + sequence.Items.Sum(Size),
        YamlMapping mapping => 1 + mapping.Entries.Sum(entry => 1 + Size(entry.Value)),
        _ => throw new InvalidOperationException($"An unknown node: {node}"),
    };

    private SourceSpan SpanOf(Mark start, Mark end)
    {
        int from = Math.Clamp(text.Start + (int)start.Index, text.Start, text.End);
        int to = Math.Clamp(text.Start + (int)end.Index, from, text.End);
        return new SourceSpan(text.Source, from, to - from);
    }

    /// <summary>The library's own words, without the places it puts in front: ours are those of the whole file.</summary>
    private static string Explain(YamlException exception)
    {
        string message = exception.InnerException?.Message ?? exception.Message;
        return message.TrimEnd('.');
    }
}
