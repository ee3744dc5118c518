using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>The picture that a tag shows, with its caption, as <c>figure</c> of Hugo and <c>include</c> of Jekyll write it.</summary>
internal static class TemplatePicture
{
    private static readonly string[] Captions = ["caption", "title"];

    /// <returns><see langword="null"/> for a tag that names no picture file.</returns>
    public static LinkInline? Of(TemplateTag tag, InlineProcessor processor, int start)
    {
        (string Name, string Value)[] arguments = [.. tag.Arguments];
        string? path = arguments.Where(argument => PictureFiles.IsPicture(argument.Value)).OrderByDescending(argument => argument.Name == "src").FirstOrDefault().Value;
        return path is null ? null : PictureFiles.Inline(processor, start, start + tag.Length, path, ValueOf(["alt"]), ValueOf(Captions));

        string ValueOf(string[] names) => names.SelectMany(name => arguments.Where(argument => argument.Name == name)).FirstOrDefault().Value ?? "";
    }
}
