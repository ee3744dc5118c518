using System.Text;
using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// A text as it is said, letter for letter where it stands in the text as written (<see cref="InlineText.Text"/>): the marks of footnotes and pictures are
/// spaces, and a formula is a word.
/// </summary>
internal static class SpokenText
{
    public static string Of(InlineText text)
    {
        if (text.Runs.All(IsSaid))
        {
            return text.Text;
        }

        StringBuilder said = new();
        foreach (InlineRun run in text.Runs)
        {
            bool isFormula = run.Style.HasFlag(InlineStyle.Mathematics) && run.Text.Length > 0;
            _ = IsSaid(run) ? said.Append(run.Text) : said.Append(isFormula ? "x" : "").Append(' ', run.Text.Length - (isFormula ? 1 : 0));
        }

        return said.ToString();
    }

    private static bool IsSaid(InlineRun run) => run is { Footnote: null, Picture: null } && !run.Style.HasFlag(InlineStyle.Mathematics);
}
