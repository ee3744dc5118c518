using System.Text;
using System.Xml;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>Text that XML 1.0 (2.2, Characters) allows.</summary>
internal static class XmlText
{
    /// <summary>The text with a replacement character (U+FFFD) for each one that no XML file may hold: the reader of the essay warned of it.</summary>
    public static string Clean(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
            {
                return Replace(text);
            }
        }

        return text;
    }

    private static string Replace(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isAllowed = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            clean.Append(isAllowed ? rune : Rune.ReplacementChar);
        }

        return clean.ToString();
    }
}
