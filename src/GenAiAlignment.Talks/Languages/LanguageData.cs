using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Languages;

/// <summary>What the program knows of a language: the words of relations, how sentences end, its pace, its own labels. One file a language.</summary>
internal sealed class LanguageData
{
    private const string Fallback = "en";

    private static readonly ConcurrentDictionary<string, LanguageData> Read = [];

    private readonly YamlMapping file;

    private LanguageData(YamlMapping file)
    {
        this.file = file;
        Labels = new TalkLabels(Section("labels").Entries.ToFrozenDictionary(entry => entry.Key, entry => ((YamlScalar)entry.Value).Value));
        Pace = file["pace"]?.Value is YamlScalar pace ? int.Parse(pace.Value, CultureInfo.InvariantCulture) : throw new InvalidOperationException("pace is missing.");
        HasSpaces = file["spaces"]?.Value is not YamlScalar { Value: "false" };
    }

    /// <summary>The languages there are files for, by name.</summary>
    public static ImmutableArray<string> Known { get; } = [.. typeof(LanguageData).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
        .Select(name => name.Split('.')[^2])
        .Order(StringComparer.Ordinal)];

    public TalkLabels Labels { get; }

    /// <summary>Words (or, for Chinese and Japanese, characters) that a speaker says in a minute.</summary>
    public int Pace { get; }

    /// <summary>Whether words stand apart.</summary>
    public bool HasSpaces { get; }

    /// <summary>Whether there is a file for the language of a BCP 47 tag.</summary>
    public static bool Knows(string tag) => Known.Contains(NameOf(tag));

    /// <param name="tag">BCP 47; a language we know nothing of is treated as English.</param>
    public static LanguageData Of(string tag) => Read.GetOrAdd(Knows(tag) ? NameOf(tag) : Fallback, ReadFile);

    /// <summary>A list of words; empty when the language has none.</summary>
    public ImmutableArray<string> Words(string section, string key) => [.. Words(Section(section), key)];

    private static LanguageData ReadFile(string name)
    {
        using Stream stream = typeof(LanguageData).Assembly.GetManifestResourceStream($"GenAiAlignment.Talks.Languages.{name}.yaml")
            ?? throw new InvalidOperationException($"The file of the language {name} is missing.");
        using StreamReader reader = new(stream);
        Outcome<YamlMapping> outcome = YamlReader.Read(new SourceText(name + ".yaml", reader.ReadToEnd()));
        return new LanguageData(outcome.Value ?? throw new InvalidOperationException($"{name}.yaml: {outcome.Diagnostics[0].Message}"));
    }

    private static string NameOf(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    private static IEnumerable<string> Words(YamlMapping mapping, string key) =>
        mapping[key]?.Value is YamlSequence words ? words.Items.OfType<YamlScalar>().Select(word => word.Value) : [];

    private YamlMapping Section(string key) =>
        file[key]?.Value as YamlMapping ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{key} is missing."));
}
