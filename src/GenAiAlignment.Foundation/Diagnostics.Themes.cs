using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <content>Themes.</content>
public static partial class Diagnostics
{
    public static Diagnostic ThemeIsUnknown(SourceSpan? span, string name, IReadOnlyCollection<string> known) =>
        new("ED301", Severity.Error, span, $"there is no theme \"{name}\"", DidYouMean(name, known) ?? KnownList(known));

    public static Diagnostic ThemeExtendsItself(SourceSpan span, string chain) =>
        new("ED302", Severity.Error, span, $"the theme extends itself: {chain}", "let one of them extend a built-in theme");

    public static Diagnostic WrongColour(SourceSpan span, string found) =>
        new("ED303", Severity.Error, span, $"\"{found}\" is no colour", "write # and six hexadecimal digits in quotes, such as \"#B3272D\"");

    public static Diagnostic UnknownFont(SourceSpan span, string family, IReadOnlyCollection<string> known) =>
        new("ED304", Severity.Error, span, $"the family \"{family}\" is not bundled", DidYouMean(family, known)
            ?? $"name its files (regular, bold, italic, bold-italic), or take one of: {string.Join(", ", known)}");

    public static Diagnostic FontFileIsMissing(SourceSpan span, string path) =>
        new("ED305", Severity.Error, span, $"there is no font file \"{path}\" in the theme's folder");

    public static Diagnostic FontFileIsBroken(SourceSpan span, string path) =>
        new("ED306", Severity.Error, span, $"\"{path}\" is no OpenType font", "use a .ttf file; collections and web fonts are not read");

    public static Diagnostic FontIsNotStaticTrueType(SourceSpan span, string path) =>
        new("ED307", Severity.Error, span, $"\"{path}\" is a variable font or has CFF outlines, which PowerPoint does not embed",
            "take the static .ttf file of this style");

    public static Diagnostic FontMayNotBeEmbedded(SourceSpan span, string path, int rights) =>
        new("ED308", Severity.Error, span, $"the licence bits of \"{path}\" (fsType {rights}) forbid embedding", "take a font with fsType 0 or 8");

    public static Diagnostic FontIsOfAnotherFamily(SourceSpan span, string path, string found, string expected) =>
        new("ED309", Severity.Error, span, $"\"{path}\" belongs to the family \"{found}\", expected \"{expected}\"",
            "PowerPoint finds a font by its family name, so all files of a family must agree");

    public static Diagnostic UnknownPlace(SourceSpan span, string text) =>
        new("ED310", Severity.Error, span, $"\"{text}\" is no place",
            "write a length (40pt), or an edge with an optional distance (subject.bottom + 8pt)");

    public static Diagnostic UnknownAnchor(SourceSpan span, string anchor, IReadOnlyCollection<string> known) =>
        new("ED311", Severity.Error, span, $"this layout has nothing called \"{anchor}\"", DidYouMean(anchor, known) ?? KnownList(known));

    public static Diagnostic FrameLeavesThePage(SourceSpan span, string frame) =>
        new("ED312", Severity.Error, span, $"the frame \"{frame}\" reaches beyond the slide of 960 by 540 pt");

    public static Diagnostic SizeIsBelowFloor(SourceSpan span, string size, string floor) =>
        new("ED313", Severity.Error, span, $"{size} pt is smaller than the {floor} pt that this text needs to be readable");

    public static Diagnostic ThemePictureIsMissing(SourceSpan span, string path) =>
        new("ED314", Severity.Error, span, $"there is no picture \"{path}\" in the theme's folder");

    public static Diagnostic WrongPath(SourceSpan span) =>
        new("ED315", Severity.Error, span, "this is no path", "write M, L, C and Z with numbers in points, such as \"M0 0 L100 0 L50 40 Z\"");

    public static Diagnostic SizesMustFall(SourceSpan span) =>
        new("ED316", Severity.Error, span, "sizes must fall from the largest to the smallest");

    /// <param name="asker">Where a theme extends this one; <see langword="null"/> for the theme itself.</param>
    public static Diagnostic ThemeFileIsMissing(SourceSpan? asker, string path) =>
        new("ED317", Severity.Error, asker, $"there is no file \"{path}\"");

    public static Diagnostic PathLeavesTheTheme(SourceSpan span, string path) =>
        new("ED318", Severity.Error, span, $"\"{path}\" leads out of the theme's folder", "copy the file into the theme's folder, so that the theme can be given away");

    public static Diagnostic ThemePictureIsBroken(SourceSpan span, string path) =>
        new("ED319", Severity.Error, span, $"\"{path}\" is no PNG or JPEG picture, or is damaged", "save it as PNG or JPEG; draw shapes with \"path\"");

    public static Diagnostic ThemePictureIsTooLarge(SourceSpan span, string path, string limit) =>
        new("ED320", Severity.Error, span, $"\"{path}\" is larger than {limit}, the limit for a theme's picture", "save it smaller: it is copied into every deck");

    public static Diagnostic TooMany(SourceSpan span, string what, int limit) =>
        new("ED321", Severity.Error, span, $"there are more than {limit} {what}, the limit");

    public static Diagnostic EdgesGoInACircle(SourceSpan span, string circle) =>
        new("ED322", Severity.Error, span, $"these edges hold on to each other: {circle}", "let one of them hold on to the page or a frame");

    public static Diagnostic EdgeIsOfTheOtherDirection(SourceSpan span, string text, string expected) =>
        new("ED323", Severity.Error, span, $"\"{text}\" is a place in the other direction", $"this edge needs a length, or an anchor's {expected}");

    public static Diagnostic UnknownFooter(SourceSpan span, string word, IReadOnlyCollection<string> known) =>
        new("ED324", Severity.Error, span, $"\"{word}\" is nothing that a footer can say", DidYouMean(word, known)
            ?? $"write one of {string.Join(", ", known.Order(StringComparer.Ordinal))}, or a text in quotes");

    /// <param name="span"><see langword="null"/> when the command line or the talk asks for it.</param>
    public static Diagnostic UnknownVariant(SourceSpan? span, string variant, IReadOnlyCollection<string> known) =>
        new("ED325", Severity.Error, span, $"the theme has no variant \"{variant}\"", known.Count == 0
            ? "it has none at all"
            : DidYouMean(variant, known) ?? KnownList(known));

    public static Diagnostic ThemeFileIsEmpty(SourceSpan span) =>
        new("ED326", Severity.Error, span, "the theme says nothing", "begin with a line such as \"extends: folio\"");

    public static Diagnostic LayoutNameIsRepeated(SourceSpan span, string name) =>
        new("ED327", Severity.Error, span, $"another layout is called \"{name}\" already", "PowerPoint's list of layouts needs a name for each");

    public static Diagnostic ColourIsEmpty(SourceSpan span, string role) =>
        new("ED329", Severity.Error, span, $"\"{role}\" has no colour", "a # without quotes begins a comment: write \"#B3272D\", with the quotes");

    public static Diagnostic ThemeNameIsWrong(string name, string expected) =>
        new("ED335", Severity.Error, null, $"\"{name}\" cannot be a theme's name, expected {expected}");

    public static Diagnostic ThemeNameIsTaken(string name) =>
        new("ED336", Severity.Error, null, $"\"{name}\" is a built-in theme", "take another name; \"extends\" says what it is built on");

    public static Diagnostic ThemeIsThereAlready(string folder) =>
        new("ED337", Severity.Error, null, $"there is something called {folder} already", "take another name, or another folder with -o");

    /// <param name="remedy">A colour near the text's that reads; <see langword="null"/> when there is none.</param>
    public static Diagnostic ContrastIsLow(SourceSpan span, ContrastFinding finding, Rgb? remedy) => new(
        "ED330",
        Severity.Error,
        span,
        string.Create(
            CultureInfo.InvariantCulture,
            $"\"{finding.Text}\" on \"{finding.Ground}\" has a contrast of {Math.Floor(finding.Contrast * 100) / 100:0.00} : 1, and {finding.Where} needs {finding.Needed} : 1"),
        remedy is { } colour ? $"\"{colour}\" would do" : $"change \"{finding.Ground}\"");

    public static Diagnostic FrameIsTooLow(SourceSpan span, string layout, string frame, int lines, Length excess) => new(
        "ED331",
        Severity.Error,
        span,
        string.Create(CultureInfo.InvariantCulture, $"the {frame} of the layout {layout} is {excess.Points:0.#} pt too low for {lines} lines at its style's smallest size"),
        "make the frame higher or wider, or give its style a smaller size");

    public static Diagnostic FrameIsTooNarrow(SourceSpan span, string layout, string frame, string word) => new(
        "ED332",
        Severity.Error,
        span,
        $"the {frame} of the layout {layout} is too narrow for the word \"{word}\" at its style's smallest size",
        "make the frame or its measure wider, or give its style a smaller size");

    public static Diagnostic LayoutIsContinued(SourceSpan span, string layout, int parts) => new(
        "ED333",
        Severity.Information,
        span,
        string.Create(CultureInfo.InvariantCulture, $"five points of 20 words go on over {parts} slides in the layout {layout}"),
        "a larger frame, or a smaller last size of its style, would hold them on one");

    /// <param name="vision"><see langword="null"/> when everybody mistakes them.</param>
    public static Diagnostic ColoursLookAlike(SourceSpan span, string one, string other, string? vision, double distance, double needed) => new(
        "ED334",
        Severity.Warning,
        span,
        string.Create(
            CultureInfo.InvariantCulture,
            $"\"{one}\" and \"{other}\" look alike{(vision is null ? "" : $" to people with {vision}")}: their distance in OKLab is {distance:0.000}, expected {needed:0.000}"),
        "let them differ in lightness too");

    public static Diagnostic ThemeFolderIsMissing(SourceSpan span, string path) =>
        new("ED328", Severity.Error, span, $"there is no theme in the folder \"{path}\"", "name a built-in theme, or a folder relative to this theme's own, such as ../house");
}
