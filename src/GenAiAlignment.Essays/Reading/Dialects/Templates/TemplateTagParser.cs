using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>Leaves tags of one notation out. One that names a picture is that picture; what stands between two stays.</summary>
internal sealed class TemplateTagParser : InlineParser
{
    private readonly (string Open, string Close)[] signs;
    private readonly string? remark;
    private readonly DialectMark leftOut;
    private readonly DialectMark picture;

    /// <param name="name">Of one tag.</param>
    /// <param name="remark">The name of a tag whose text is a remark, which the same word behind <c>end</c> ends; <see langword="null"/> when the notation has none.</param>
    public TemplateTagParser(IDialect dialect, string name, string? remark, params (string Open, string Close)[] signs)
    {
        OpeningCharacters = ['{'];
        this.signs = signs;
        this.remark = remark;
        leftOut = new DialectMark(dialect, name, "left out");
        picture = new DialectMark(dialect, name, "shown");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Read(slice.AsSpan()) is not { } tag)
        {
            return false;
        }

        LinkInline? shown = TemplatePicture.Of(tag, processor, slice.Start);
        DialectTally.Of(processor.Context).Add(shown is null ? leftOut : picture, processor.GetSourcePosition(slice.Start));
        if (shown is not null)
        {
            processor.Inline = shown;
            slice.Start += tag.Length;
            return true;
        }

        LeftOut.Take(processor, ref slice, LengthOf(tag, slice.AsSpan()));
        return true;
    }

    private TemplateTag? Read(ReadOnlySpan<char> text)
    {
        foreach ((string open, string close) in signs)
        {
            if (TemplateTag.Read(text, open, close) is { } tag)
            {
                return tag;
            }
        }

        return null;
    }

    /// <summary>Of a remark up to the tag that ends it.</summary>
    private int LengthOf(TemplateTag tag, ReadOnlySpan<char> text)
    {
        if (remark is null || tag.Name != remark)
        {
            return tag.Length;
        }

        int word = text[tag.Length..].IndexOf("end" + remark);
        int close = word < 0 ? -1 : text[(tag.Length + word)..].IndexOf(signs[0].Close);
        return close < 0 ? tag.Length : tag.Length + word + close + signs[0].Close.Length;
    }
}
