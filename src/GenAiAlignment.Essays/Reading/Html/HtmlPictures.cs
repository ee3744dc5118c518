using System.Globalization;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>Reads the pictures of <c>img</c> tags.</summary>
internal static class HtmlPictures
{
    /// <returns><see langword="null"/> for one without a source.</returns>
    public static PictureBlock? Of(SourceSpan span, HtmlTag tag)
    {
        if (tag["src"] is not { Length: > 0 } path)
        {
            return null;
        }

        InlineText title = tag["title"] is { Length: > 0 } words ? new InlineText([new InlineRun(words, InlineStyle.None, null, span)]) : InlineText.Empty;
        return new PictureBlock(span, path, tag["alt"] ?? "", title) { Width = PixelsOf(tag["width"]), Height = PixelsOf(tag["height"]) };
    }

    /// <returns><see langword="null"/> for what is no number of pixels, such as <c>50%</c>.</returns>
    private static double? PixelsOf(string? length) =>
        double.TryParse(length?.Replace("px", "", StringComparison.OrdinalIgnoreCase), NumberStyles.Float, CultureInfo.InvariantCulture, out double pixels) ? pixels : null;
}
