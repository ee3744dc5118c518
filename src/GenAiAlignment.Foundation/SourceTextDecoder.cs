using System.Text;
using System.Xml;

namespace GenAiAlignment.Foundation;

/// <summary>Turns the bytes of an author's file into text: UTF-8, or an old encoding that can be told with confidence, and nothing
/// that no Office file could hold.</summary>
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
            return Checked(new SourceText(shown, Strict.GetString(content)));
        }
        catch (DecoderFallbackException exception)
        {
            return JapaneseEncoding.Read(content) is var (text, name) ? ReadAs(new SourceText(shown, text), name) : NotUtf8(content, exception.Index, shown);
        }
    }

    private static Outcome<SourceText> ReadAs(SourceText source, string encoding)
    {
        Outcome<SourceText> read = Checked(source);
        return read with { Diagnostics = read.Diagnostics.Insert(0, Diagnostics.ReadAsOtherEncoding(source, encoding)) };
    }

    private static Outcome<SourceText> Checked(SourceText source) =>
        ForbiddenCharacter(source) is { } forbidden ? Failed(forbidden) : new Outcome<SourceText>(source, []);

    /// <summary>All before the first wrong byte is good text, so it says where that is.</summary>
    private static Outcome<SourceText> NotUtf8(ReadOnlySpan<byte> content, int wrong, string shown)
    {
        string before = Strict.GetString(content[..wrong]);
        SourceText readable = new(shown, before + "\uFFFD" + Encoding.UTF8.GetString(content[(wrong + 1)..]));
        return Failed(Diagnostics.NotUtf8(new SourceSpan(readable, before.Length, 1), content[wrong]));
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
