using System.Text.RegularExpressions;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Tests.Talks;

/// <summary>The given essay, as our program sees it and as a few lines of our own read its text: without Markdig, so that the two can disagree.</summary>
internal static partial class GivenEssay
{
    public static SourceText Source { get; } = Read("genai-alignment.md");

    public static Talk Talk { get; } = Plan();

    /// <summary>Every paragraph of the essay, its marks taken off, white space folded; headings, rules and front matter are none.</summary>
    public static string[] Paragraphs { get; } = [.. Body()
        .SelectMany(block => Heading().IsMatch(block) ? block.Split('\n', 2).Skip(1) : [block])
        .Select(block => string.Join(' ', block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(block => block.Length > 0 && !Rule().IsMatch(block))];

    /// <summary>Paragraphs that begin and end with two stars, a final full stop aside, in order.</summary>
    public static string[] Claims { get; } = [.. Paragraphs.Where(text => WholeStrong().IsMatch(text)).Select(Plain)];

    /// <summary>Marks of emphasis and links taken off.</summary>
    public static string Plain(string markdown) => Emphasis().Replace(Link().Replace(markdown, "$1"), "").Trim();

    private static IEnumerable<string> Body()
    {
        string text = Source.Text.ReplaceLineEndings("\n");
        string body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        return BlankLines().Split(body).Select(block => block.Trim('\n'));
    }

    private static Talk Plan() => TalkPlanner.Plan(
        EssayReader.Read(Source).Value!, TalkSettingsReader.Read(Read("genai-alignment.talk.yaml")).Value!).Value!; // the given files have no errors

    private static SourceText Read(string name) => new(name, File.ReadAllText(RepositoryFiles.Path("content", name)));

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex("^#+ ")]
    private static partial Regex Heading();

    [GeneratedRegex("^[-*_]{3,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\*\*.*\*\*\.?$")]
    private static partial Regex WholeStrong();

    [GeneratedRegex(@"\*+")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
