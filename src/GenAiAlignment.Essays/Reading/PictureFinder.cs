using System.Text.RegularExpressions;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading.Dialects.Templates;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Looks for the pictures of an essay, and counts the ornaments among them.</summary>
internal sealed partial class PictureFinder(PictureSizes sizes)
{
    private readonly List<SourceSpan> ornaments = [];

    /// <summary>The block with its picture's size; a file's name is no alternative text. Other blocks stay what they are.</summary>
    public Block Find(Block block) => block is PictureBlock picture ? Find(picture) : block;

    public PictureBlock Find(PictureBlock picture)
    {
        string path = TemplateAddress.Plain(picture.Path);
        return picture with
        {
            Path = path,
            Size = sizes(path),
            AlternativeText = FileName().IsMatch(picture.AlternativeText) ? "" : picture.AlternativeText,
        };
    }

    /// <summary>Whether a picture is an ornament, and noted as left out.</summary>
    public bool LeaveOut(PictureBlock picture)
    {
        bool isOrnament = Ornaments.Contains(picture);
        if (isOrnament)
        {
            ornaments.Add(picture.Span);
        }

        return isOrnament;
    }

    public IEnumerable<Diagnostic> Report() =>
        ornaments.Count == 0 ? [] : [Diagnostics.OrnamentsAreLeftOut(ornaments.MinBy(span => span.Start), ornaments.Count)];

    [GeneratedRegex(@"^\S+\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
