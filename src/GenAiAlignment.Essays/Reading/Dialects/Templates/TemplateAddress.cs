using System.Text;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>An address with tags in it, such as <c>{{ site.url }}/a.png</c>: of each tag the text that it quotes, which is often none.</summary>
internal static class TemplateAddress
{
    private static readonly (string Open, string Close)[] Signs = [("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}")];

    /// <summary>A whole address without its tags.</summary>
    public static string Plain(string address)
    {
        if (!address.Contains("{{", StringComparison.Ordinal) && !address.Contains("{%", StringComparison.Ordinal))
        {
            return address;
        }

        StringBuilder plain = new();
        for (int i = 0; i < address.Length; i++)
        {
            i += Append(plain, address.AsSpan(i)) - 1;
        }

        return plain.ToString();
    }

    /// <summary>The address of a link behind the bracket that opens it, and how much stands up to the one that closes it; a title is passed over.</summary>
    /// <returns><see langword="null"/> where no bracket closes it.</returns>
    public static (string Text, int Length)? InLink(ReadOnlySpan<char> rest)
    {
        StringBuilder plain = new();
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == ')')
            {
                return (plain.ToString(), i + 1);
            }

            if (rest[i] is ' ' or '\t' or '\n')
            {
                int end = rest[i..].IndexOf(')');
                return end > 0 && rest.Slice(i, end).Trim() is ['"', .., '"'] or ['\'', .., '\''] ? (plain.ToString(), i + end + 1) : null;
            }

            i += Append(plain, rest[i..]) - 1;
        }

        return null;
    }

    /// <summary>Appends the next character, or what the tag that begins here quotes.</summary>
    /// <returns>How much of the address that is.</returns>
    private static int Append(StringBuilder plain, ReadOnlySpan<char> rest)
    {
        if (Read(rest) is not { } tag)
        {
            plain.Append(rest[0]);
            return 1;
        }

        plain.Append(tag.Inside.Split('"', '\'') is [_, var quoted, _, ..] ? quoted : "");
        return tag.Length;
    }

    private static TemplateTag? Read(ReadOnlySpan<char> text)
    {
        foreach ((string open, string close) in Signs)
        {
            if (TemplateTag.Read(text, open, close) is { } tag)
            {
                return tag;
            }
        }

        return null;
    }
}
