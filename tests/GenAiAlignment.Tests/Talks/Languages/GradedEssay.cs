using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace GenAiAlignment.Tests.Talks.Languages;

/// <summary>
/// An essay whose author says of each sentence and heading what it would be on a slide: <c>must</c> (a deck without it is wrong), <c>good</c> or <c>no</c>.
/// There is one in each language.
/// </summary>
/// <param name="Lines">As written.</param>
internal sealed partial record GradedEssay(ImmutableArray<string> Lines, ImmutableArray<GradedText> Texts)
{
    public static TheoryData<string> Languages { get; } = [.. Directory
        .EnumerateFiles(Folder, "*.md")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    private static string Folder => RepositoryFiles.Path("tests", "GenAiAlignment.Tests", "Talks", "Languages", "Essays");

    public static GradedEssay Read(string language) => new(
        [.. File.ReadLines(Path.Combine(Folder, language + ".md"))],
        [.. File.ReadLines(Path.Combine(Folder, language + ".tsv"))
            .Select(line => line.Split('\t'))
            .Select(row => new GradedText(int.Parse(row[0], CultureInfo.InvariantCulture), row[1], row[2]))]);

    /// <param name="line">From 1.</param>
    public bool IsHeading(int line) => Lines[line - 1].StartsWith('#');

    /// <summary>A line without the mark of its block.</summary>
    public string PlainLine(int line) => BlockMark().Replace(Lines[line - 1], "");

    [GeneratedRegex(@"^(?:#+|-) (?:\d+\. )?", RegexOptions.CultureInvariant)]
    private static partial Regex BlockMark();
}

/// <summary>A sentence or heading of an essay, and whether a slide should show it.</summary>
/// <param name="Line">From 1.</param>
internal sealed record GradedText(int Line, string Grade, string Text);
