namespace GenAiAlignment.Tests.Fuzzing;

/// <summary>The signs of the languages that we read.</summary>
internal static class Signs
{
    public static readonly string[] Markdown =
    [
        "\n\n", "\n\n", "\n", "# ", "## ", "### ", "**", "*", "__", "_", "~~", "^", "~", "==", "`", "```\n", "~~~js\n", "    code\n", "> ", ">> ", "- ", "* ", "1. ", "0. ", "\n0. a\n1. b\n", "40000. a\n", "999999999. ",
        "  - ", "- [ ] ", "---\n", "----\n", "***\n", "===\n", "| a | b |\n|---|:-:|\n| c | d |\n", "|\n", "\\|", "[text](https://example.org)", "[text](", "[^1]", "[^1]: note\n",
        "[ref]", "[ref]: /url\n", "![alt](picture.png)", "![](../../etc/passwd)", "![x](http://localhost/x.png)", "<b>", "</b>", "<!-- ", " -->", "<script>", "<https://a.b>",
        "$x^2$", "$$\n", "term\n: definition\n", "&copy;", "&#0;", "\\", "**A is incompatible with B.**\n\n", "**Whole.**\n\n", "## Part\n", "Some words of a paragraph.\n\n",
        "---\ntitle: T\n---\n", "title: \"T\n", "\n> - > - > - x\n",
    ];

    public static readonly string[] Yaml =
    [
        "\n", "\n", "\n  ", "\n    ", "- ", ": ", ":", "? ", "a", "pace", "title", "theme", "promote", "statement", "quote", "handout", "layout", "\"", "'", "|", ">", "|-\n", ">+\n", "&a ", "*a",
        "<<: *a", "!!str ", "!!python/object:os.system ", "!x", "[", "]", "{", "}", ",", "#", "%YAML 1.2\n", "---\n", "...\n", "~", "null", "true", "1e999", "0x1F", "-1", "12pt", "\\u0000", "@", "`", "\\",
    ];

    public static readonly string[] Themes =
    [
        .. Yaml, "extends: folio\n", "extends: nobody\n", "\"#FFFFFF\"", "#FFF", "\"#GGGGGG\"", "1e9pt", "-40pt", "0pt", "title.bottom + 8pt", "title.bottom + title.bottom", "right", "body",
        "fonts:\n", "colours:\n", "layouts:\n", "claim:\n", "sizes: [1, 2, 3]\n", "sizes: []\n", "../../etc/passwd", "M0 0 L", "MZ", "9999999999", "picture: x.png\n", "logo",
    ];
}
