using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>Makes running text of blocks, for places that hold no blocks.</summary>
internal static class HtmlTexts
{
    public static InlineText Joined(IEnumerable<InlineText> texts, string between)
    {
        ImmutableArray<InlineRun>.Builder runs = ImmutableArray.CreateBuilder<InlineRun>();
        foreach (InlineText text in texts.Where(text => !text.Runs.IsEmpty))
        {
            if (runs.Count > 0)
            {
                runs.Add(new InlineRun(between, InlineStyle.None, null, text.Runs[0].Span));
            }

            runs.AddRange(text.Runs);
        }

        return new InlineText(runs.ToImmutable());
    }

    /// <summary>A block in lines.</summary>
    /// <returns><see langword="null"/> when a line cannot hold it, such as a table.</returns>
    public static InlineText? Of(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Text,
        HeadingBlock heading => heading.Text,
        PictureBlock picture => new InlineText([new InlineRun("", InlineStyle.None, picture.Link, picture.Span) { Picture = picture }]),
        ListBlock list => Of(list),
        HtmlBlock { Text.Length: 0 } => InlineText.Empty,
        _ => null,
    };

    private static InlineText? Of(ListBlock list)
    {
        InlineText?[] items = [.. list.Items.Select((item, index) => Of(item, list.FirstNumber is { } first
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)first + index}. ")
            : "• "))];
        return items.Contains(null) ? null : Joined(items.OfType<InlineText>(), "\n");
    }

    private static InlineText? Of(ListItem item, string sign)
    {
        InlineText?[] texts = [.. item.Blocks.Select(Of)];
        return texts.Contains(null)
            ? null
            : new InlineText([new InlineRun(sign, InlineStyle.None, null, item.Span with { Length = 0 }), .. Joined(texts.OfType<InlineText>(), "\n").Runs]);
    }
}
