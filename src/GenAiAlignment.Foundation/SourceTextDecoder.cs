using System.Text;
using System.Xml;

namespace GenAiAlignment.Foundation;

/// <summary>Turns the bytes of an author's file into text: UTF-8, and nothing that no Office file could hold.</summary>
public static class SourceTextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="shown">The file's name in messages.</param>
    public static Outcome<SourceText> Decode(ReadOnlySpan<byte> bytes, string shown)
    {
        if (OtherEncoding(bytes) is { } encoding)
        {
            return Failed(Diagnostics.OtherEncoding(new SourceText(shown, ""), encoding));
        }

        ReadOnlySpan<byte> content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            SourceText source = new(shown, Strict.GetString(content));
            return ForbiddenCharacter(source) is { } forbidden ? Failed(forbidden) : new Outcome<SourceText>(source, []);
        }
        catch (DecoderFallbackException exception)
        {
            // All before the first wrong byte is good text, so it says where that is.
            string before = Strict.GetString(content[..exception.Index]);
            SourceText readable = new(shown, before + "\uFFFD" + Encoding.UTF8.GetString(content[(exception.Index + 1)..]));
            return Failed(Diagnostics.NotUtf8(new SourceSpan(readable, before.Length, 1), content[exception.Index]));
        }
    }

    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>The first character that no XML file, and so no PPTX, may hold (XML 1.0, 2.2).</summary>
    private static Diagnostic? ForbiddenCharacter(SourceText source)
    {
        int first = -1;
        int others = 0;
        for (int i = 0; i < source.Text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(source.Text[i]) || char.IsSurrogate(source.Text[i]))
            {
                continue;
            }

            others += first >= 0 ? 1 : 0;
            first = first < 0 ? i : first;
        }

        return first < 0 ? null : Diagnostics.ForbiddenCharacter(new SourceSpan(source, first, 1), others);
    }

    private static Outcome<SourceText> Failed(Diagnostic diagnostic) => new(null, [diagnostic]);
}
