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
        new("ED314", Severity.Error, span, $"there is no picture \"{path}\" in the theme's folder", "keep pictures inside the theme's folder");

    public static Diagnostic WrongPath(SourceSpan span) =>
        new("ED315", Severity.Error, span, "this is no path", "write M, L, C and Z with numbers in points, such as \"M0 0 L100 0 L50 40 Z\"");

    public static Diagnostic SizesMustFall(SourceSpan span) =>
        new("ED316", Severity.Error, span, "sizes must fall from the largest to the smallest");

    public static Diagnostic ThemeFileIsMissing(string path) =>
        new("ED317", Severity.Error, null, $"there is no file \"{path}\"");
}
