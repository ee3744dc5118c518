using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <content>ED4xx: layout.</content>
public static partial class Diagnostics
{
    /// <param name="excess">Height that is missing; zero when a word is too wide.</param>
    public static Diagnostic TextDoesNotFit(SourceSpan span, int slide, string frame, Length excess) => new(
        "ED401",
        Severity.Warning,
        span,
        excess > Length.Zero
            ? string.Create(CultureInfo.InvariantCulture, $"slide {slide}: the {frame} is {excess.Points:0.#} pt too high for its frame at the smallest size of the theme")
            : string.Create(CultureInfo.InvariantCulture, $"slide {slide}: a word of the {frame} is wider than its frame at the smallest size of the theme, and was broken"),
        "say it in fewer words, or give the frame more room in the theme");

    public static Diagnostic SlideIsContinued(SourceSpan span, int slide, int parts) => new(
        "ED402",
        Severity.Information,
        span,
        string.Create(CultureInfo.InvariantCulture, $"slide {slide}: its content goes on over {parts} slides"));

    public static Diagnostic MissingLetters(SourceSpan span, int slide, IEnumerable<string> letters) => new(
        "ED403",
        Severity.Warning,
        span,
        string.Create(CultureInfo.InvariantCulture, $"slide {slide}: no font of the theme has {string.Join(' ', letters.Take(8).Select(Named))}"),
        "add a family that has it to \"fallback\" in the theme's fonts");

    public static Diagnostic PictureIsMissing(SourceSpan span, string path) => new(
        "ED404",
        Severity.Warning,
        span,
        $"the picture \"{path}\" is not shown: there is no such PNG or JPEG file in the essay's folder");

    public static Diagnostic FigureFollowsItsClaim(SourceSpan span, int slide) => new(
        "ED405",
        Severity.Information,
        span,
        string.Create(CultureInfo.InvariantCulture, $"slide {slide}: there is no room for this beside the claim; it stands on a slide after it"));

    private static string Named(string letter) =>
        string.Create(CultureInfo.InvariantCulture, $"“{letter}” (U+{char.ConvertToUtf32(letter, 0):X4})");
}
