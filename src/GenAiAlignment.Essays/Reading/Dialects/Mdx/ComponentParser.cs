using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>Leaves the tags of components out; what stands between two is read as Markdown. A component that shows a picture file is that picture.</summary>
internal sealed class ComponentParser : InlineParser
{
    private readonly DialectMark component;
    private readonly DialectMark picture;

    public ComponentParser(IDialect dialect)
    {
        OpeningCharacters = ['<'];
        component = new DialectMark(dialect, "component tag", "left out");
        picture = new DialectMark(dialect, "component", "shown");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        DialectTally tally = DialectTally.Of(processor.Context);
        if (ComponentTag.Read(slice.AsSpan(), tally.IsModule) is not { } tag)
        {
            return false;
        }

        LinkInline? shown = Picture(processor, slice.Start, tag);
        tally.Add(shown is null ? component : picture, processor.GetSourcePosition(slice.Start));
        if (shown is null && !PartsSentences(slice, tag.Text.Length))
        {
            LeftOut.Take(processor, ref slice, tag.Text.Length);
            return true;
        }

        processor.Inline = shown ?? (Inline)new LiteralInline(" ") { Span = PictureFiles.Span(processor, slice.Start, slice.Start + tag.Text.Length) };
        slice.Start += tag.Text.Length;
        return true;
    }

    /// <summary>Whether the tag alone keeps two sentences apart.</summary>
    private static bool PartsSentences(StringSlice slice, int length) =>
        slice.PeekCharExtra(-1) is '.' or '!' or '?' or '…' && char.IsLetter(slice.PeekCharExtra(length));

    private static LinkInline? Picture(InlineProcessor processor, int start, ComponentTag tag)
    {
        ModuleNames names = ModuleNames.Of(processor.Context);
        (string Name, string Value)[] attributes = [.. tag.Attributes];
        string path = ValueOf("src");
        return PictureFiles.IsPicture(path)
            ? PictureFiles.Inline(processor, start, start + tag.Text.Length, path, ValueOf("alt"), ValueOf("caption") is { Length: > 0 } caption ? caption : ValueOf("title"))
            : null;

        string ValueOf(string name) => attributes.Where(attribute => attribute.Name == name).Select(attribute => names.ValueOf(attribute.Value.Trim('{', '}'))).FirstOrDefault() ?? "";
    }
}
