using System.Collections.Frozen;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>The kinds of alerts that GitHub, Obsidian, Docusaurus, VitePress, MkDocs and Quarto know, each under one name.</summary>
internal static class AlertKinds
{
    /// <summary>Without a title it is a quotation like any other.</summary>
    public const string Quotation = "quote";

    /// <summary>Of Quarto's classes, such as <c>callout-note</c>.</summary>
    private const string Prefix = "callout-";

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["note"] = "note",
        ["info"] = "info",
        ["tip"] = "tip",
        ["hint"] = "tip",
        ["important"] = "important",
        ["warning"] = "warning",
        ["attention"] = "warning",
        ["caution"] = "caution",
        ["danger"] = "danger",
        ["error"] = "danger",
        ["abstract"] = "abstract",
        ["summary"] = "abstract",
        ["tldr"] = "abstract",
        ["todo"] = "todo",
        ["success"] = "success",
        ["check"] = "success",
        ["done"] = "success",
        ["question"] = "question",
        ["help"] = "question",
        ["faq"] = "question",
        ["failure"] = "failure",
        ["fail"] = "failure",
        ["missing"] = "failure",
        ["bug"] = "bug",
        ["example"] = "example",
        ["quote"] = Quotation,
        ["cite"] = Quotation,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <returns><see langword="null"/> for a word that names no alert.</returns>
    public static string? Find(string word) =>
        Names.GetValueOrDefault(word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? word[Prefix.Length..] : word);
}
