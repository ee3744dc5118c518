using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Knows texts that are pictures and no text.</summary>
internal static class PictureParagraph
{
    /// <summary>The pictures of a text that holds nothing else, or nothing but a line in italics: that is the caption of the last.</summary>
    /// <returns>None for a text.</returns>
    public static ImmutableArray<PictureBlock> Of(InlineText text)
    {
        PictureBlock[] pictures = [.. text.Runs.Select(run => run.Picture).OfType<PictureBlock>()];
        ImmutableArray<InlineRun> words = [.. text.Runs.Where(run => run.Picture is null && !string.IsNullOrWhiteSpace(run.Text))];
        if (pictures.Length == 0 || words.IsEmpty)
        {
            return [.. pictures];
        }

        bool isCaption = words.All(run => run.Style.HasFlag(InlineStyle.Emphasis)) && pictures[^1].Caption.IsEmpty
            && text.Runs.All(run => run.Picture is null || !run.Style.HasFlag(InlineStyle.Emphasis));
        return isCaption ? [.. pictures[..^1], pictures[^1] with { Caption = Upright(text) }] : [];
    }

    /// <summary>A heading without its pictures, which stand behind it; one that cannot be shown stays as its alternative text.</summary>
    public static IEnumerable<Block> BehindHeading(Block block)
    {
        if (block is not HeadingBlock heading)
        {
            return [block];
        }

        PictureBlock[] shown = [.. BlockPictures.Of(heading).Where(picture => picture.Size is not null)];
        return shown.Length == 0
            ? [heading]
            : [heading with { Text = new InlineText([.. heading.Text.Runs.Select(run => run.Picture?.Size is null ? run : run with { Picture = null }).Where(run => run.Text.Length > 0)]) }, .. shown];
    }

    /// <summary>A caption has a look of its own: its italics go.</summary>
    private static InlineText Upright(InlineText text)
    {
        InlineText words = new([.. text.Runs.Where(run => run.Picture is null).Select(run => run with { Style = run.Style & ~InlineStyle.Emphasis })]);
        return words.Slice(0, words.Text.Length);
    }
}
