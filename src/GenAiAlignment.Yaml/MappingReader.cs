using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Yaml;

/// <summary>
/// Takes typed values out of a mapping. A value of the wrong kind is reported and read as absent, and <see cref="ReportUnknownKeys"/> reports
/// every key that nobody asked for.
/// </summary>
public sealed class MappingReader(YamlMapping mapping, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private readonly List<string> known = [];

    public SourceSpan Span => mapping.Span;

    /// <summary>The value of a key, whatever it is; <see langword="null"/> when it is absent or null.</summary>
    public YamlNode? Node(string key)
    {
        known.Add(key);
        YamlNode? node = mapping[key]?.Value;
        return node is YamlScalar { IsNull: true } ? null : node;
    }

    /// <summary>Where a key stands, with or without a value; <see langword="null"/> when it is absent.</summary>
    public SourceSpan? PlaceOf(string key) => mapping[key]?.KeySpan;

    public string? Text(string key) => Scalar(key)?.Value;

    /// <summary>The scalar of a key, with its place.</summary>
    public YamlScalar? Scalar(string key)
    {
        YamlNode? node = Node(key);
        if (node is null or YamlScalar)
        {
            return node as YamlScalar;
        }

        Report(node, "a single value");
        return null;
    }

    public bool? Truth(string key)
    {
        YamlScalar? scalar = Scalar(key);
        switch (scalar)
        {
            case null:
                return null;
            case { IsPlain: true, Value: "true" or "True" or "yes" }:
                return true;
            case { IsPlain: true, Value: "false" or "False" or "no" }:
                return false;
            default:
                Report(scalar, "true or false");
                return null;
        }
    }

    public int? Integer(string key, int minimum, int maximum)
    {
        double? number = Number(key, minimum, maximum, "a whole number");
        return number is null ? null : (int)number;
    }

    public double? Number(string key, double minimum, double maximum) => Number(key, minimum, maximum, "a number");

    public Length? Length(string key)
    {
        YamlScalar? scalar = Scalar(key);
        if (scalar is null)
        {
            return null;
        }

        if (Foundation.Length.TryParse(scalar.Value, out Length length))
        {
            return length;
        }

        Report(scalar, "a length such as 12pt, 0.5in or 20mm");
        return null;
    }

    /// <summary>A length that is told of in millimetres (<see cref="LengthRange.TryParse"/>).</summary>
    public Length? Length(string key, LengthRange range)
    {
        YamlScalar? scalar = Scalar(key);
        if (scalar is null)
        {
            return null;
        }

        if (LengthRange.TryParse(scalar.Value, out Length length) && range.Contains(length))
        {
            return length;
        }

        Report(scalar, $"a length from {range}, such as 20mm or 0.5in");
        return null;
    }

    /// <summary>One word of a fixed set.</summary>
    /// <param name="what">What the words are, for the message, such as "alignment".</param>
    public T? Word<T>(string key, string what, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        YamlScalar? scalar = Scalar(key);
        if (scalar is null)
        {
            return null;
        }

        if (words.TryGetValue(scalar.Value, out T value))
        {
            return value;
        }

        diagnostics.Add(Diagnostics.UnknownWord(scalar.Span, scalar.Value, what, [.. words.Keys.Order(StringComparer.Ordinal)]));
        return null;
    }

    public MappingReader? Mapping(string key)
    {
        YamlNode? node = Node(key);
        if (node is YamlMapping inner)
        {
            return new MappingReader(inner, diagnostics);
        }

        if (node is not null)
        {
            Report(node, "keys with values");
        }

        return null;
    }

    /// <summary>The items of a list; a single value counts as a list of one. Empty when the key is absent.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        { } single => [single],
    };

    /// <summary>Keys and values in order, for a mapping whose keys are names the author chose.</summary>
    public ImmutableArray<YamlEntry> NamedEntries()
    {
        known.AddRange(mapping.Entries.Select(entry => entry.Key));
        return mapping.Entries;
    }

    /// <summary>Call last: reports what nobody read.</summary>
    public void ReportUnknownKeys()
    {
        foreach (YamlEntry entry in mapping.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            diagnostics.Add(Diagnostics.UnknownKey(entry.KeySpan, entry.Key, known));
        }
    }

    public void Report(YamlNode node, string expected)
    {
        string found = node switch
        {
            YamlScalar scalar => $"\"{scalar.Value}\"",
            YamlSequence => "a list",
            YamlMapping => "keys with values",
            _ => throw new InvalidOperationException($"An unknown node: {node}"),
        };
        diagnostics.Add(Diagnostics.WrongValue(node.Span, found, expected));
    }

    private double? Number(string key, double minimum, double maximum, string what)
    {
        YamlScalar? scalar = Scalar(key);
        if (scalar is null)
        {
            return null;
        }

        bool whole = what == "a whole number";
        NumberStyles style = NumberStyles.AllowLeadingSign | (whole ? NumberStyles.None : NumberStyles.AllowDecimalPoint);
        if (scalar.IsPlain && double.TryParse(scalar.Value, style, CultureInfo.InvariantCulture, out double value)
            && value >= minimum && value <= maximum)
        {
            return value;
        }

        Report(scalar, string.Create(CultureInfo.InvariantCulture, $"{what} from {minimum} to {maximum}"));
        return null;
    }
}
