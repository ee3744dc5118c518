using System.Collections.Immutable;
using GenAiAlignment.Layout.Highlighting;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Code as coloured lines.</summary>
internal static class CodeLines
{
    /// <param name="language">As the essay names it; <see langword="null"/> or an unknown one leaves the code plain.</param>
    /// <param name="on">What a colour stands for where the code is.</param>
    /// <returns>At least one span for each line: an empty line holds a space.</returns>
    public static ImmutableArray<ImmutableArray<TextSpan>> Of(string code, string? language, CharacterStyle plain, Func<ThemeColour, ThemeColour> on)
    {
        ImmutableArray<TextSpan> spans = [.. CodeTokenizer.Read(code, language).Select(token =>
            new TextSpan(code.Substring(token.Start, token.Length), StyleOf(token.Kind, plain, on)))];
        ImmutableArray<ImmutableArray<TextSpan>>.Builder lines = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        int start = 0;
        foreach (string line in code.Split('\n'))
        {
            ImmutableArray<TextSpan> slice = SpanSlices.Of(spans, start, start + line.Length);
            lines.Add(slice.IsEmpty ? [new TextSpan(" ", plain)] : slice);
            start += line.Length + 1;
        }

        return lines.ToImmutable();
    }

    private static CharacterStyle StyleOf(CodeTokenKind kind, CharacterStyle plain, Func<ThemeColour, ThemeColour> on) => kind switch
    {
        CodeTokenKind.Plain => plain,
        CodeTokenKind.Keyword => plain with { Colour = on(ThemeColour.Keyword), IsBold = true },
        CodeTokenKind.Literal => plain with { Colour = on(ThemeColour.Literal) },
        CodeTokenKind.Comment => plain with { Colour = on(ThemeColour.Muted), IsItalic = true },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
