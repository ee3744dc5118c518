using System.Text.RegularExpressions;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>A tag of a component, such as <c>&lt;Callout kind="note"&gt;</c>, <c>&lt;/Callout&gt;</c> or <c>&lt;Chart data={[1, 2]} /&gt;</c>.</summary>
/// <param name="Text">The whole tag.</param>
internal sealed partial record ComponentTag(string Text)
{
    /// <summary>In characters. Where braces nest without end, no tag is looked for further than this.</summary>
    private const int Longest = 2_000;

    /// <summary>The values of its attributes by their names, as they are written: with quotation marks or braces.</summary>
    public IEnumerable<(string Name, string Value)> Attributes => Attribute().Matches(Text).Select(match => (match.Groups["name"].Value, match.Groups["value"].Value));

    /// <param name="isModule">Whether the essay is MDX for certain: then every tag with an expression in it is one, and so is one without a name.</param>
    /// <returns><see langword="null"/> where no such tag begins.</returns>
    public static ComponentTag? Read(ReadOnlySpan<char> text, bool isModule)
    {
        int name = NameLength(text);
        if (name < 0)
        {
            return null;
        }

        bool isComponent = IsComponent(text[..name].TrimStart("</")) || (isModule && text[..name] is "<" or "</");
        return (isComponent || isModule) && EndOf(text, name) is var (end, hasExpression) && (isComponent || hasExpression) ? new ComponentTag(text[..end].ToString()) : null;
    }

    /// <summary>How long the sign and the name behind it are; -1 where no name may stand.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        int length = text.StartsWith("</") ? 2 : text is ['<', ..] ? 1 : -1;
        while (length > 0 && length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '.' or '_' or '-'))
        {
            length++;
        }

        return length < text.Length && text[length] is '>' or '/' or ' ' or '\t' or '\r' or '\n' ? length : -1;
    }

    /// <summary>Names of components begin with a capital letter and have a small one or a full stop too: HTML may be written in capitals.</summary>
    private static bool IsComponent(ReadOnlySpan<char> name) => name is [>= 'A' and <= 'Z', ..] && (name.Contains('.') || name.ContainsAnyInRange('a', 'z'));

    /// <summary>Behind the sign that closes the tag; <see langword="null"/> when none does, or another tag or an empty line comes first.</summary>
    private static (int End, bool HasExpression)? EndOf(ReadOnlySpan<char> text, int start)
    {
        int depth = 0;
        char quote = '\0';
        bool hasExpression = false;
        for (int i = start; i < Math.Min(text.Length, Longest); i++)
        {
            char letter = text[i];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter is '"' or '\'' or '`')
            {
                quote = letter;
            }
            else if (letter is '{' or '}')
            {
                depth += letter == '{' ? 1 : -1;
                hasExpression = true;
            }
            else if (depth == 0 && letter == '>')
            {
                return (i + 1, hasExpression);
            }
            else if (depth == 0 && (letter == '<' || (letter == '\n' && text[(i + 1)..].TrimStart(" \t\r") is ['\n', ..])))
            {
                return null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<name>[A-Za-z][\w-]*)\s*=\s*(?<value>""[^""]*""|'[^']*'|\{[^{}]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
