using GenAiAlignment.Layout.Scenes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>
/// Makes the links of a line clickable. Skia moves, scales and clips the areas as it does with what is drawn; on a canvas of pixels they
/// mean nothing.
/// </summary>
internal sealed class LinkPainter(SKCanvas canvas, LinkTargets targets)
{
    /// <summary>Neighbouring runs with the same link share one area, as high as the line.</summary>
    public void Paint(TextLine line)
    {
        for (int first = 0, next; first < line.Runs.Length; first = next)
        {
            next = first + 1;
            string? link = line.Runs[first].Link;
            while (next < line.Runs.Length && line.Runs[next].Link == link)
            {
                next++;
            }

            if (link is not null)
            {
                GlyphRun last = line.Runs[next - 1];
                float left = line.Runs[first].Origin.X.ToSkia();
                float right = last.Origin.X.ToSkia() + (float)last.Width;
                Mark(new SKRect(left, line.Box.Y.ToSkia(), right, line.Box.Bottom.ToSkia()), link);
            }
        }
    }

    private void Mark(SKRect area, string link)
    {
        if (!link.StartsWith('#'))
        {
            canvas.DrawUrlAnnotation(area, LinkAddress.ToAscii(link)).Dispose();
        }
        else if (targets.Have(link[1..]))
        {
            canvas.DrawLinkDestinationAnnotation(area, link[1..]).Dispose();
        }
    }
}
