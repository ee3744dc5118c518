using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <content>ED1xx: the essay.</content>
public static partial class Diagnostics
{
    /// <param name="fence">The line that opens it.</param>
    public static Diagnostic FrontMatterIsOpen(SourceSpan span, string fence) => new(
        "ED101", Severity.Error, span, "the front matter that begins here is never closed", $"end it with a line like this one: {fence}");

    public static Diagnostic EssayIsTooDeep(SourceText file) => new(
        "ED102", Severity.Error, file.Whole with { Length = 0 }, "lists or quotations are nested too deep to be read", "nest fewer than 60 levels");

    public static Diagnostic EssayHasNoText(SourceText file) => new(
        "ED103", Severity.Error, file.Whole with { Length = 0 }, "there is no paragraph in this essay", "an essay has at least one paragraph below its title");

    public static Diagnostic FrontMatterKeyIsUnused(SourceSpan span, string key) =>
        new("ED104", Severity.Information, span, $"the key \"{key}\" of the front matter is not used");

    public static Diagnostic FrontMatterValueIsNoText(SourceSpan span, string key) => new(
        "ED105", Severity.Warning, span, $"the value of \"{key}\" is neither a text nor a list of texts, and is not used", $"write it as {key}: some text");

    public static Diagnostic TomlIsBroken(SourceSpan span, string reason) =>
        new("ED106", Severity.Error, span, $"this is no TOML: {reason}", "front matter between lines of +++ is TOML; between lines of --- it is YAML");

    public static Diagnostic FootnoteIsUnused(SourceSpan span, string label) => new(
        "ED107",
        Severity.Warning,
        span,
        $"nothing refers to the footnote \"{label}\": it stands in the notes of the last slide",
        $"refer to it with [^{label}], or take it out");

    public static Diagnostic ParagraphIsTooLong(SourceSpan span, int length, int limit) => new(
        "ED108",
        Severity.Error,
        span,
        string.Create(CultureInfo.InvariantCulture, $"this paragraph has {length} characters, more than {limit}, the limit for one"),
        "divide it by empty lines");

    public static Diagnostic FrontMatterLineIsNoYaml(SourceSpan span, string key) => new(
        "ED135", Severity.Warning, span, $"the value of \"{key}\" is no YAML: it is read as it is written", "put the value in quotes");

    /// <param name="used">The theme that stands in.</param>
    public static Diagnostic FrontMatterThemeIsForeign(SourceSpan span, string theme, string used, IReadOnlyCollection<string> known) => new(
        "ED136",
        Severity.Warning,
        span,
        $"there is no theme \"{theme}\", which the front matter names, perhaps for another program: {used} is used",
        DidYouMean(theme, known) ?? KnownList(known));

    public static Diagnostic StarsMarkNothing(SourceSpan span) => new(
        "ED137",
        Severity.Warning,
        span,
        $"\"{span.Text}\" marks nothing bold here: a blank stands inside the stars, or they are not a pair",
        "write **words**, without a blank inside the stars; write \\*\\* where stars are meant");

    /// <param name="name">Of the file, without its ending.</param>
    public static Diagnostic EssayHasNoTitle(SourceText file, string name) => new(
        "ED138",
        Severity.Information,
        file.Whole with { Length = 0 },
        $"the essay has no title: the name of its file stands in, \"{name}\"",
        "write # and the title on the first line, or title: in the front matter");

    /// <param name="first">The first of them.</param>
    public static Diagnostic OrnamentsAreLeftOut(SourceSpan first, int count) => new(
        "ED415",
        Severity.Information,
        first,
        count == 1
            ? "a badge, icon or avatar is left out: an audience has no use for it"
            : string.Create(CultureInfo.InvariantCulture, $"{count} badges, icons or avatars are left out, this one first: an audience has no use for them"));
}
