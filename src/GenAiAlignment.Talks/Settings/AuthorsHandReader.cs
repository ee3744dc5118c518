using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Settings;

/// <summary>Reads what the author wants with single texts, each named by its opening.</summary>
internal sealed class AuthorsHandReader(MappingReader talk, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    public static FrozenDictionary<string, NotesOrder> Orders { get; } = new Dictionary<string, NotesOrder>
    {
        ["before"] = NotesOrder.Before,
        ["after"] = NotesOrder.After,
    }.ToFrozenDictionary();

    /// <summary>A key's list of the openings of texts.</summary>
    public ImmutableArray<TextOpening> Openings(string key) => [.. talk.Items(key).Select(node => Opening(node, "the opening of a text")).OfType<TextOpening>()];

    /// <summary><c>title</c> with keys below it; a single value there is the talk's own title.</summary>
    public ImmutableArray<ShortTitle> ShortTitles() => [.. Named("title")
        .Select(entry => Opening(entry.Value, "a shorter title") is { } title ? new ShortTitle(OpeningOf(entry), title.Text) : null)
        .OfType<ShortTitle>()];

    public ImmutableArray<FigureChoice> Figures()
    {
        if (talk.Node("figure") is { } node and not YamlMapping)
        {
            talk.Report(node, "the opening of a claim and, behind a colon, a picture's path");
        }

        return [.. Named("figure").Select(Figure).OfType<FigureChoice>()];
    }

    /// <summary><c>notes</c> with keys below it; a single value there is for the whole essay.</summary>
    public ImmutableArray<SectionNotes> NotesOfSections() => talk.Node("notes") is not YamlMapping || talk.Mapping("notes") is not { } notes
        ? []
        : [.. notes.NamedEntries()
            .Select(entry => notes.Word(entry.Key, "order of notes", Orders) is { } order ? new SectionNotes(OpeningOf(entry), order) : null)
            .OfType<SectionNotes>()];

    private FigureChoice? Figure(YamlEntry entry)
    {
        if (entry.Value is not YamlMapping mapping)
        {
            return Opening(entry.Value, "a picture's path") is { } path ? new FigureChoice(OpeningOf(entry), path, null) : null;
        }

        MappingReader figure = new(mapping, diagnostics);
        YamlScalar? picture = figure.Scalar("picture");
        string? alternative = figure.Text("alt");
        figure.ReportUnknownKeys();
        if (picture is null)
        {
            diagnostics.Add(Diagnostics.MissingKey(mapping.Span, "picture", "figure"));
        }

        return picture is null ? null : new FigureChoice(OpeningOf(entry), new TextOpening(picture.Value, picture.Span), alternative);
    }

    private ImmutableArray<YamlEntry> Named(string key) => talk.Node(key) is YamlMapping mapping ? mapping.Entries : [];

    private static TextOpening OpeningOf(YamlEntry entry) => new(entry.Key, entry.KeySpan);

    private TextOpening? Opening(YamlNode node, string expected)
    {
        if (node is YamlScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Value))
        {
            return new TextOpening(scalar.Value, scalar.Span);
        }

        talk.Report(node, expected);
        return null;
    }
}
