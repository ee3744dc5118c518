using System.Collections.Concurrent;
using System.Collections.Immutable;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// The words of a language by which a text shows what it is to its essay: a command, a conclusion, an example, a remark on the essay itself. One file
/// a language, read when a talk has to choose; the English one says what each list is for.
/// </summary>
internal sealed class ClaimWords(YamlMapping file)
{
    private static readonly ConcurrentDictionary<string, ClaimWords> Read = [];

    public ImmutableArray<string> Imperatives { get; } = Words(file, "imperatives");

    public ImmutableArray<string> ImperativeEndings { get; } = Words(file, "imperative-endings");

    public ImmutableArray<string> Conclusions { get; } = Words(file, "conclusions");

    public ImmutableArray<string> Contrasts { get; } = Words(file, "contrasts");

    public ImmutableArray<string> Conditions { get; } = Words(file, "conditions");

    public ImmutableArray<string> Negations { get; } = Words(file, "negations");

    public ImmutableArray<string> Modals { get; } = Words(file, "modals");

    public ImmutableArray<string> Definitions { get; } = Words(file, "definitions");

    public ImmutableArray<string> Hedges { get; } = Words(file, "hedges");

    public ImmutableArray<string> Meta { get; } = Words(file, "meta");

    public ImmutableArray<string> Examples { get; } = Words(file, "examples");

    public ImmutableArray<string> Additions { get; } = Words(file, "additions");

    public ImmutableArray<string> FirstPerson { get; } = Words(file, "first-person");

    public ImmutableArray<string> Self { get; } = Words(file, "self");

    public ImmutableArray<string> Past { get; } = Words(file, "past");

    public ImmutableArray<string> Pointing { get; } = Words(file, "pointing");

    public ImmutableArray<string> Impersonal { get; } = Words(file, "impersonal");

    public ImmutableArray<string> ParticiplesBehind { get; } = Words(file, "participles-behind");

    public ImmutableArray<string> Inclusive { get; } = Words(file, "inclusive");

    public ImmutableArray<string> Demonstratives { get; } = Words(file, "demonstratives");

    public ImmutableArray<string> Quoting { get; } = Words(file, "quoting");

    public ImmutableArray<string> Labels { get; } = Words(file, "labels");

    public ImmutableArray<string> Boilerplate { get; } = Words(file, "boilerplate");

    public ImmutableArray<string> StopWords { get; } = Words(file, "stop-words");

    public ImmutableArray<string> Turns { get; } = Words(file, "turns");

    public ImmutableArray<string> Unspoken { get; } = Words(file, "unspoken");

    public ImmutableArray<string> UnspokenRemarks { get; } = Words(file, "unspoken-remarks");

    public ImmutableArray<string> Absolutes { get; } = Words(file, "absolutes");

    /// <param name="tag">BCP 47; a language we know nothing of is treated as English.</param>
    public static ClaimWords Of(string tag) => Read.GetOrAdd(LanguageData.NameFor(tag), name => new ClaimWords(LanguageFile.Read($"Signs.{name}.yaml")));

    private static ImmutableArray<string> Words(YamlMapping file, string key) => file[key]?.Value is YamlSequence words
        ? [.. words.Items.OfType<YamlScalar>().SelectMany(word => Spellings.Of(word.Value))]
        : throw new InvalidOperationException($"{key} is missing.");
}
