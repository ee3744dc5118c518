using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Highlighting;

/// <summary>
/// What tells words, strings and comments of a programming language apart. Read from a file of <c>Languages</c>, each line a key and its
/// values: README.md there says what they mean.
/// </summary>
internal sealed record CodeLanguage
{
    private const string ResourcePrefix = "Highlighting.";

    private static readonly Lazy<FrozenDictionary<string, CodeLanguage>> Known = new(ReadAll);

    public ImmutableArray<string> Names { get; private init; } = [];

    public ImmutableArray<string> LineComments { get; private init; } = [];

    /// <summary>Opening and closing sign.</summary>
    public ImmutableArray<(string Open, string Close)> BlockComments { get; private init; } = [];

    /// <summary>Quotes of strings that end with their line.</summary>
    public ImmutableArray<string> Strings { get; private init; } = [];

    /// <summary>Quotes of strings that may go over lines.</summary>
    public ImmutableArray<string> LongStrings { get; private init; } = [];

    /// <summary>Takes its meaning from the sign after it in strings; <see langword="null"/> for none.</summary>
    public char? Escape { get; private init; }

    public FrozenSet<string> Keywords { get; private init; } = FrozenSet<string>.Empty;

    public FrozenSet<string> Literals { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>Beside letters, digits and the underscore.</summary>
    public string WordSigns { get; private init; } = "";

    /// <summary>What follows a key, such as the colon of JSON; <see langword="null"/> for a language without keys.</summary>
    public char? KeySign { get; private init; }

    /// <summary>Whether it is text with tags.</summary>
    public bool HasTags { get; private init; }

    public bool IgnoresCase { get; private init; }

    /// <param name="name">As after the fence, such as <c>python</c> or <c>{.python}</c>.</param>
    /// <returns><see langword="null"/> when it is not known.</returns>
    public static CodeLanguage? Of(string? name) =>
        name is null ? null : Known.Value.GetValueOrDefault(name.Trim('{', '}', '.', ' ').ToLowerInvariant());

    public CodeTokenKind KindOf(string word) =>
        Keywords.Contains(word) ? CodeTokenKind.Keyword : Literals.Contains(word) ? CodeTokenKind.Literal : CodeTokenKind.Plain;

    private static FrozenDictionary<string, CodeLanguage> ReadAll()
    {
        CodeLanguage[] languages = [.. typeof(CodeLanguage).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];
        return languages.SelectMany(language => language.Names.Select(name => (name, language))).ToFrozenDictionary(pair => pair.name, pair => pair.language);
    }

    private static CodeLanguage Read(string resource)
    {
        Dictionary<string, ImmutableArray<string>> keys = EmbeddedTable.Lines(resource)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(words => words[0])
            .ToDictionary(group => group.Key, group => group.SelectMany(words => words.Skip(1)).ToImmutableArray());
        bool ignoresCase = keys.ContainsKey("ignore-case");
        StringComparer comparer = ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        ImmutableArray<string> comments = Values("block-comment");
        return new CodeLanguage
        {
            Names = Values("names"),
            LineComments = Values("line-comment"),
            BlockComments = [.. comments.Chunk(2).Select(pair => (pair[0], pair[1]))],
            Strings = Values("strings"),
            LongStrings = Values("long-strings"),
            Escape = Sign("escape"),
            Keywords = Values("keywords").ToFrozenSet(comparer),
            Literals = Values("literals").ToFrozenSet(comparer),
            WordSigns = string.Concat(Values("word-signs")),
            KeySign = Sign("key-sign"),
            HasTags = keys.ContainsKey("tags"),
            IgnoresCase = ignoresCase,
        };

        ImmutableArray<string> Values(string key) => keys.GetValueOrDefault(key, []);

        char? Sign(string key) => Values(key) is [{ Length: 1 } sign] ? sign[0] : null;
    }
}
