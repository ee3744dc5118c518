using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>Knows comments that speak to a program (a linter, a formatter, a maker of tables of contents) or to the author alone: no speaker has a use for them.</summary>
internal static partial class ToolComments
{
    private const string ResourceName = "ToolComments.txt";

    private static readonly Lazy<FrozenSet<string>> Openings = new(ReadOpenings);

    private static readonly Lazy<int> MostWords = new(() => Openings.Value.Max(opening => opening.Count(letter => letter == ' ') + 1));

    /// <param name="comment">What stands between the signs, trimmed.</param>
    public static bool Has(string comment)
    {
        string text = comment.TrimStart('/', '!', '@', '#', '$', '_', '-', '*', '>', ' ').ToLowerInvariant();
        if (Machine().IsMatch(text))
        {
            return true;
        }

        // "begin", "end", "start" and their like are words of speech too, unless nothing but a name follows.
        Match first = Opening().Match(text);
        bool isKnown = first.Value.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && Openings.Value.Contains(first.Value[..dash]) && !Spoken().IsMatch(first.Value[..dash]);
        for (int count = 0; first.Success && count < MostWords.Value; count++)
        {
            int end = first.Index + first.Length;
            isKnown |= Openings.Value.Contains(text[..end]) && (!Spoken().IsMatch(text[..end]) || NameOnly().IsMatch(text[end..]));
            isKnown |= end < text.Length && text[end] == ':' && Openings.Value.Contains(text[..(end + 1)]);
            first = NextWord().Match(text, end);
        }

        return isKnown;
    }

    private static FrozenSet<string> ReadOpenings()
    {
        using Stream stream = typeof(ToolComments).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"{ResourceName} is no resource of this assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#').ToFrozenSet();
    }

    [GeneratedRegex(@"^[a-z][\w'-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G [\w'-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NextWord();

    /// <summary>Words of these that also open what one says.</summary>
    [GeneratedRegex("^(alex|badges|begin|break|copyright|end|excerpt|generated|hack|include|index|license|lint|lt|more|pandoc|readme|region|remark|snippet|spelling|start|toc|vale|webmentions|wp)$", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    /// <summary>What follows such a word in an order: a sign, or one or two words, such as <c>doctoc generated TOC</c> behind <c>START</c>.</summary>
    [GeneratedRegex(@"^(\s*[:=({/\[]|\s+(off|on|doctoc|toc|generated|of file|of section)\b|(\s+\S+){0,2}\s*$|[\w-]+|.*\s=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex NameOnly();

    /// <summary>A name and the colon of an order behind it (<c>LIST:START</c>, <c>wp:paragraph</c>), attributes, conditions of an old browser, templates.</summary>
    [GeneratedRegex(@"^([\w.-]+:(start|end|begin)\b|wp:|\[if |\[endif|<!\[|\{[:{%#]|[a-z]+_[a-z_]+:?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Machine();
}
