using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads lengths: written out, or by a name that the theme gave one under <c>spacing</c>.</summary>
internal sealed class ThemeLengths(ImmutableDictionary<string, Length> named, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    public static ThemeLengths Read(MappingReader? spacing, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableDictionary<string, Length>.Builder named = ImmutableDictionary.CreateBuilder<string, Length>();
        foreach (YamlEntry entry in spacing?.NamedEntries() ?? [])
        {
            if (!ThemeNames.IsName(entry.Key))
            {
                diagnostics.Add(Diagnostics.WrongValue(entry.KeySpan, $"\"{entry.Key}\"", ThemeNames.Expected));
            }
            else if (spacing!.Length(entry.Key) is { } length) // there are entries
            {
                named[entry.Key] = length;
            }
        }

        if (spacing?.NamedEntries() is { Length: > ThemeLimits.Spacings } many)
        {
            diagnostics.Add(Diagnostics.TooMany(many[ThemeLimits.Spacings].KeySpan, "named lengths", ThemeLimits.Spacings));
        }

        return new ThemeLengths(named.ToImmutable(), diagnostics);
    }

    public Length? Read(MappingReader owner, string key)
    {
        YamlScalar? scalar = owner.Scalar(key);
        if (scalar is null)
        {
            return null;
        }

        if (TryRead(scalar.Value, out Length length))
        {
            return length;
        }

        if (!named.IsEmpty && ThemeNames.IsName(scalar.Value))
        {
            diagnostics.Add(Diagnostics.UnknownWord(scalar.Span, scalar.Value, "length of the theme's spacing", [.. named.Keys.Order(StringComparer.Ordinal)]));
        }
        else
        {
            owner.Report(scalar, "a length such as 12pt, 0.5in or 20mm");
        }

        return null;
    }

    public bool TryRead(string text, out Length length) => Length.TryParse(text, out length) || named.TryGetValue(text.Trim(), out length);
}
