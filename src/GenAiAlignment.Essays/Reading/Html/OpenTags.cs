namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>The tags in running text that wait for their end, and what they make of the text between.</summary>
internal sealed class OpenTags
{
    /// <summary>More are not opened: no reader could tell their styles apart, and each end tag is looked for among them.</summary>
    private const int Most = 64;

    private readonly List<HtmlTag> open = [];

    public InlineStyle Style { get; private set; }

    /// <summary>The address of the innermost link; <see langword="null"/> outside links.</summary>
    public string? Link { get; private set; }

    /// <summary>Whether text is not read here.</summary>
    public bool IsHidden { get; private set; }

    /// <returns>What is read before the text inside, such as a quotation mark.</returns>
    public string Open(HtmlTag tag)
    {
        if (tag.IsEmpty || open.Count == Most)
        {
            return "";
        }

        open.Add(tag);
        Sum();
        return tag.Name switch
        {
            "q" => IsInsideQuotation ? "‘" : "“",
            "rt" => "(",
            _ => "",
        };
    }

    /// <summary>Takes a tag by its end tag. Others that were opened inside go on, as they do in browsers.</summary>
    /// <returns>What is read behind the text inside.</returns>
    public string Close(string name)
    {
        int index = open.FindLastIndex(tag => tag.Name == name);
        if (index < 0)
        {
            return "";
        }

        string text = name switch
        {
            "q" => IsInsideQuotation ? "’" : "”",
            "rt" => ")",
            _ => "",
        };
        open.RemoveAt(index);
        Sum();
        return text;
    }

    private bool IsInsideQuotation => open.Count(tag => tag.Name == "q") > 1;

    private void Sum()
    {
        Style = open.Aggregate(InlineStyle.None, (style, tag) => style | HtmlStyles.Of(tag));
        Link = open.Select(tag => tag.Name == "a" ? tag["href"] : null).LastOrDefault(address => !string.IsNullOrEmpty(address));
        IsHidden = open.Exists(tag => HtmlElements.IsHidden(tag.Name));
    }
}
