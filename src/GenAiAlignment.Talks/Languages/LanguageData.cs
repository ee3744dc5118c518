using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Languages;

/// <summary>What the program knows of a language: the words of relations, how sentences end, its own labels. One file a language.</summary>
internal sealed class LanguageData
{
    private const string Fallback = "en";

    private static readonly FrozenSet<string> Known = typeof(LanguageData).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
        .Select(name => name.Split('.')[^2])
        .ToFrozenSet();

    private readonly YamlMapping file;

    private LanguageData(YamlMapping file)
    {
        this.file = file;
        Labels = new TalkLabels(Section("labels").Entries.ToFrozenDictionary(entry => entry.Key, entry => ((YamlScalar)entry.Value).Value));
    }

    public TalkLabels Labels { get; }

    /// <param name="tag">BCP 47; a language we know nothing of is treated as English.</param>
    public static LanguageData Of(string tag)
    {
        string language = tag.Split('-')[0].ToLowerInvariant();
        string name = Known.Contains(language) ? language : Fallback;
        using Stream stream = typeof(LanguageData).Assembly.GetManifestResourceStream($"GenAiAlignment.Talks.Languages.{name}.yaml")
            ?? throw new InvalidOperationException($"The file of the language {name} is missing.");
        using StreamReader reader = new(stream);
        Outcome<YamlMapping> outcome = YamlReader.Read(new SourceText(name + ".yaml", reader.ReadToEnd()));
        return new LanguageData(outcome.Value ?? throw new InvalidOperationException($"{name}.yaml: {outcome.Diagnostics[0].Message}"));
    }

    /// <summary>A list of words; empty when the language has none.</summary>
    public ImmutableArray<string> Words(string section, string key) =>
        Section(section)[key]?.Value is YamlSequence words ? [.. words.Items.OfType<YamlScalar>().Select(word => word.Value)] : [];

    private YamlMapping Section(string key) =>
        file[key]?.Value as YamlMapping ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{key} is missing."));
}
