using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Knows the headings of what is no part of an argument, such as contents, references and thanks, unless the author keeps them.</summary>
internal sealed class Asides(ClaimWords words, ImmutableArray<TextOpening> kept)
{
    private readonly FrozenSet<string> titles = words.Boilerplate.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool Opens(HeadingBlock heading)
    {
        string title = heading.Text.PlainText;
        return titles.Contains(Bare(title)) && !kept.Any(opening => Planning.BlockOpenings.Begins(title, opening.Text));
    }

    /// <summary>Without numbers, pictographs and marks around it.</summary>
    private static string Bare(string title) => title.AsSpan().TrimStart("0123456789.)# ").Trim(" :.*_!?—–-").ToString() is var bare && bare.Any(char.IsLetter)
        ? bare[bare.IndexOf(bare.First(char.IsLetter), StringComparison.Ordinal)..]
        : title;
}
