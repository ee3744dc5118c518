using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Languages;

/// <summary>What the program knows of a language: the words of relations, how sentences end, its pace, its own labels. One file a language.</summary>
internal sealed class LanguageData
{
    private const string Fallback = "en";
    private const string Folder = "GenAiAlignment.Talks.Languages.";

    private static readonly ConcurrentDictionary<string, LanguageData> Read = [];

    private readonly YamlMapping file;

    private LanguageData(YamlMapping file)
    {
        this.file = file;
        Labels = new TalkLabels(Table("labels"), Table("alerts"));
        Pace = file["pace"]?.Value is YamlScalar pace ? int.Parse(pace.Value, CultureInfo.InvariantCulture) : throw new InvalidOperationException("pace is missing.");
        HasSpaces = file["spaces"]?.Value is not YamlScalar { Value: "false" };
    }

    /// <summary>The languages there are files for, by name.</summary>
    public static ImmutableArray<string> Known { get; } = [.. typeof(LanguageData).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
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
    public static LanguageData Of(string tag) => Read.GetOrAdd(NameFor(tag), name => new LanguageData(LanguageFile.Read($"{Folder}{name}.yaml")));

    /// <summary>The name of the file that serves a language: its own, or that of English.</summary>
    public static string NameFor(string tag) => Knows(tag) ? NameOf(tag) : Fallback;

    /// <summary>A list of words; empty when the language has none.</summary>
    public ImmutableArray<string> Words(string section, string key) => [.. Words(Section(section), key)];

    /// <summary>A single word, which every language has.</summary>
    public string Word(string section, string key) =>
        Section(section)[key]?.Value is YamlScalar word ? word.Value : throw new InvalidOperationException($"{section}: {key} is missing.");

    private static string NameOf(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    private static IEnumerable<string> Words(YamlMapping mapping, string key) =>
        mapping[key]?.Value is YamlSequence words ? words.Items.OfType<YamlScalar>().SelectMany(word => Spellings.Of(word.Value)) : [];

    private FrozenDictionary<string, string> Table(string key) =>
        Section(key).Entries.ToFrozenDictionary(entry => entry.Key, entry => ((YamlScalar)entry.Value).Value);

    private YamlMapping Section(string key) =>
        file[key]?.Value as YamlMapping ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{key} is missing."));
}
