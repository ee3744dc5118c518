using System.Collections.Frozen;

namespace GenAiAlignment.Essays.Reading.Formulas;

/// <summary>The signs that TeX has names for.</summary>
internal static class TexSymbols
{
    private const string ResourceName = "TexSymbols.txt";

    private static readonly Lazy<FrozenDictionary<string, (string Text, TexKind Kind)>> All = new(Read);

    /// <param name="name">Without the backslash.</param>
    public static (string Text, TexKind Kind)? Of(string name) => All.Value.TryGetValue(name, out (string Text, TexKind Kind) found) ? found : null;

    /// <summary>What a sign is that stands for itself.</summary>
    public static (string Text, TexKind Kind) Of(char sign) => sign switch
    {
        '-' => ("−", TexKind.Operator),
        '*' => ("∗", TexKind.Operator),
        '+' or '±' or '×' or '·' or '÷' => (sign.ToString(), TexKind.Operator),
        '=' or '<' or '>' or '≤' or '≥' or '≠' or '≈' or '→' or ':' or '∈' => (sign.ToString(), TexKind.Relation),
        '(' or '[' => (sign.ToString(), TexKind.Opening),
        ')' or ']' => (sign.ToString(), TexKind.Closing),
        _ => (sign.ToString(), TexKind.Operand),
    };

    private static FrozenDictionary<string, (string Text, TexKind Kind)> Read()
    {
        using Stream stream = typeof(TexSymbols).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"{ResourceName} is no resource of this assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToFrozenDictionary(columns => columns[0], columns => (columns[1], Enum.Parse<TexKind>(columns[2])));
    }
}
