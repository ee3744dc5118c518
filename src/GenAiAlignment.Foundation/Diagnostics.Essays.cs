namespace GenAiAlignment.Foundation;

/// <content>ED1xx: the essay.</content>
public static partial class Diagnostics
{
    public static Diagnostic FrontMatterIsOpen(SourceSpan span) => new(
        "ED101", Severity.Error, span, "the front matter that begins here is never closed", "end it with a line of three hyphens");

    public static Diagnostic EssayIsTooDeep(SourceText file) => new(
        "ED102", Severity.Error, file.Whole with { Length = 0 }, "lists or quotations are nested too deep to be read", "nest fewer than 100 levels");

    public static Diagnostic EssayHasNoText(SourceText file) => new(
        "ED103", Severity.Error, file.Whole with { Length = 0 }, "there is no paragraph in this essay", "an essay has at least one paragraph below its title");

    public static Diagnostic FrontMatterKeyIsUnused(SourceSpan span, string key) =>
        new("ED104", Severity.Information, span, $"the key \"{key}\" of the front matter is not used");
}
