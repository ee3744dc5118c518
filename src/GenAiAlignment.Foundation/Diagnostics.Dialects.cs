namespace GenAiAlignment.Foundation;

/// <content>ED1xx: what an essay holds that is no Markdown.</content>
public static partial class Diagnostics
{
    /// <param name="counted">Kinds of marks, each with how many there are and what became of them.</param>
    public static Diagnostic ObsidianIsRead(SourceSpan span, string counted) =>
        new("ED115", Severity.Information, span, $"marks of Obsidian: {counted}");

    /// <param name="counted">As for <see cref="ObsidianIsRead"/>.</param>
    public static Diagnostic AlertsAreRead(SourceSpan span, string counted) =>
        new("ED116", Severity.Information, span, $"boxes with a label: {counted}");

    /// <param name="counted">As for <see cref="ObsidianIsRead"/>.</param>
    public static Diagnostic MdxIsRead(SourceSpan span, string counted) =>
        new("ED117", Severity.Information, span, $"MDX: {counted}");

    /// <param name="counted">As for <see cref="ObsidianIsRead"/>.</param>
    public static Diagnostic ShortcodesAreRead(SourceSpan span, string counted) =>
        new("ED118", Severity.Information, span, $"shortcodes of Hugo: {counted}");

    /// <param name="counted">As for <see cref="ObsidianIsRead"/>.</param>
    public static Diagnostic LiquidIsRead(SourceSpan span, string counted) =>
        new("ED119", Severity.Information, span, $"Liquid, as Jekyll reads it: {counted}");

    /// <param name="counted">As for <see cref="ObsidianIsRead"/>.</param>
    public static Diagnostic AttributesAreRead(SourceSpan span, string counted) =>
        new("ED120", Severity.Information, span, $"attributes in braces: {counted}");

    /// <param name="counted">As for <see cref="ObsidianIsRead"/>.</param>
    public static Diagnostic NotesAreRead(SourceSpan span, string counted) =>
        new("ED121", Severity.Information, span, $"notes as Pandoc has them: {counted}");

    /// <param name="counted">As for <see cref="ObsidianIsRead"/>.</param>
    public static Diagnostic OrdersAreLeftOut(SourceSpan span, string counted) =>
        new("ED122", Severity.Information, span, $"what is meant for a typesetter: {counted}");

    /// <param name="counted">As for <see cref="ObsidianIsRead"/>.</param>
    public static Diagnostic EmojiNamesAreRead(SourceSpan span, string counted) =>
        new("ED123", Severity.Information, span, $"names between colons: {counted}");

    public static Diagnostic FootnoteHasNoText(SourceSpan span, string label) => new(
        "ED124",
        Severity.Warning,
        span,
        $"the footnote \"{label}\" has no text: its mark is left out",
        $"write it on a line of its own at the end: [^{label}]: text");
}
