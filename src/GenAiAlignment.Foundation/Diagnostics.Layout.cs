using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <content>ED4xx: layout.</content>
public static partial class Diagnostics
{
    /// <param name="missing">How much more room it would take; none when a word had to be broken.</param>
    public static Diagnostic TextDoesNotFit(SourceSpan span, int slide, string frame, Extent missing) => new(
        "ED401",
        Severity.Warning,
        span,
        missing.Height > Length.Zero ? string.Create(CultureInfo.InvariantCulture, $"slide {slide}: the {frame} is {missing.Height.Points:0.#} pt too high for its frame at the smallest size of the theme")
        : missing.Width > Length.Zero ? string.Create(CultureInfo.InvariantCulture, $"slide {slide}: the {frame} is {missing.Width.Points:0.#} pt too wide for its frame at the smallest size of the theme")
        : string.Create(CultureInfo.InvariantCulture, $"slide {slide}: a word of the {frame} is wider than its frame at the smallest size of the theme, and was broken"),
        "say it in fewer words, or give the frame more room in the theme");

    public static Diagnostic SlideIsContinued(SourceSpan span, int slide, int parts) => new(
        "ED402",
        Severity.Information,
        span,
        string.Create(CultureInfo.InvariantCulture, $"slide {slide}: its content goes on over {parts} slides"));

    /// <param name="span">Its first place in the essay.</param>
    /// <param name="letter">A grapheme cluster.</param>
    public static Diagnostic MissingLetter(SourceSpan span, string letter) => new(
        "ED403",
        Severity.Warning,
        span,
        $"neither the theme nor this machine has a font with {Named(letter)}",
        "install a font that has it, or add a family that has it to \"fallback\" in the theme's fonts");

    /// <param name="isNamed">Whether the essay says in words what the picture shows.</param>
    public static Diagnostic PictureIsMissing(SourceSpan span, string path, MissingFile file, bool isNamed) => new(
        "ED404", Severity.Warning, span, $"the picture \"{ShortPath.Of(path)}\" was not found in {file.Where}: {StandIn(isNamed)}", file.Hint);

    public static Diagnostic FigureFollowsItsClaim(SourceSpan span, int slide) => new(
        "ED405",
        Severity.Information,
        span,
        string.Create(CultureInfo.InvariantCulture, $"slide {slide}: there is no room for this beside the claim; it stands on a slide after it"));

    public static Diagnostic MathematicsIsSource(SourceSpan span) => new(
        "ED406", Severity.Information, span, "formulas are not drawn: this one stands in one line, or as its TeX source where a line cannot say it", "where it matters, put a picture of the formula in its place");

    /// <param name="isNamed">Whether the essay says in words what the picture shows.</param>
    public static Diagnostic PictureIsRemote(SourceSpan span, string address, bool isNamed) => new(
        "ED407",
        Severity.Warning,
        span,
        $"the picture \"{ShortPath.Of(address)}\" is in the web, and nothing is fetched from there: {StandIn(isNamed)}",
        "save it in the essay's folder and name that file");

    /// <param name="isNamed">Whether the essay says in words what the picture shows.</param>
    public static Diagnostic PictureIsUnreadable(SourceSpan span, string path, bool isNamed) => new(
        "ED408",
        Severity.Warning,
        span,
        $"the picture \"{ShortPath.Of(path)}\" is neither PNG, JPEG, GIF, WebP nor SVG (or is damaged, or has more than 100 million pixels): {StandIn(isNamed)}",
        "save it as PNG");

    public static Diagnostic LettersOfDrawingAreMissing(SourceSpan span, string path, IEnumerable<string> letters) => new(
        "ED418",
        Severity.Warning,
        span,
        $"the drawing \"{ShortPath.Of(path)}\" has letters that neither the program nor this machine has a font for: {string.Join(' ', letters.Take(8).Select(Named))}",
        "save it as PNG, or with its words as outlines");

    public static Diagnostic TableIsTooWide(SourceSpan span, int columns, int tables) => new(
        "ED409",
        Severity.Warning,
        span,
        string.Create(CultureInfo.InvariantCulture, $"this table's {columns} columns do not fit side by side in letters that can be read: it is shown as {tables} tables, each with the first column"),
        "leave out what need not be shown, or use shorter words")
    {
        IsMendable = false,
    };

    public static Diagnostic LettersOfSystemFont(SourceText essay, string family, IReadOnlyCollection<string> letters) => new(
        "ED410",
        Severity.Information,
        essay.Whole with { Length = 0 },
        SetInSystemFont(family, letters),
        "put its files in a theme and name them as \"fallback\", and the deck is the same on every machine");

    public static Diagnostic LettersOfFontThatStaysOut(SourceText essay, string family, IReadOnlyCollection<string> letters) => new(
        "ED411",
        Severity.Warning,
        essay.Whole with { Length = 0 },
        SetInSystemFont(family, letters) + ", which cannot be embedded in the PPTX",
        "install it where the PPTX is shown, or name static TrueType files that have these letters as \"fallback\" in a theme")
    {
        IsMendable = false,
    };

    /// <param name="first">What the check of themes says of one such text.</param>
    /// <param name="count">How many there are, that one among them.</param>
    public static Diagnostic TextIsHardToRead(Diagnostic first, int count, string theme) => new(
        "ED412",
        Severity.Warning,
        first.Span,
        first.Message,
        string.Create(CultureInfo.InvariantCulture, $"{first.Hint}; \"essaydeck theme check {theme}\" names {(count == 1 ? "this and what else there may be" : $"all {count} such places")}"));

    private static string StandIn(bool isNamed) => isNamed ? "its alternative text stands for it" : "it is left out, for it has no alternative text";

    private static string SetInSystemFont(string family, IReadOnlyCollection<string> letters) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(letters.Count == 1 ? "a letter" : $"{letters.Count} letters")} that the theme's fonts lack ({string.Join(' ', letters.Take(8))}) {(letters.Count == 1 ? "is" : "are")} set in \"{family}\", a font of this machine");

    private static string Named(string letter) =>
        $"“{letter}” ({string.Join(' ', letter.EnumerateRunes().Select(rune => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")))})";
}
