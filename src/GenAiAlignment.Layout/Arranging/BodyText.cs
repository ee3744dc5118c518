using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What the entries of an agenda and the points of a section say, as paragraphs of a size.</summary>
internal sealed class BodyText(ThemeFrame frame, bool isInverse)
{
    public ImmutableArray<TextParagraph> Of(Slide slide, double size)
    {
        BlockText text = new(FrameStyles.Block(frame, size, isInverse));
        return slide switch
        {
            AgendaSlide agenda => [.. agenda.Sections.Select((section, index) => Entry(text, section.Title, index, Numbered(section.Number)))],
            PointsSlide points => [.. points.Points.Select((point, index) => Entry(text, point, index, null))],
            _ => [],
        };
    }

    private Bullet? Numbered(int number) => frame.NumberColour is { } colour
        ? new Bullet(number.ToString(CultureInfo.InvariantCulture), LayoutColours.On(colour, isInverse), number)
        : null;

    private TextParagraph Entry(BlockText text, InlineText entry, int index, Bullet? bullet)
    {
        TextParagraph paragraph = text.Of(entry);
        return paragraph with
        {
            Style = paragraph.Style with
            {
                Indent = frame.ItemIndent,
                FirstLineIndent = -frame.ItemIndent,
                Bullet = bullet,
                SpaceBefore = index == 0 ? Length.Zero : paragraph.Style.SpaceBefore,
            },
        };
    }
}
