using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>Knows which elements end behind an empty line: their end tag stands in a later block, and no heading of Markdown comes before it.</summary>
internal sealed class ClosingsAhead
{
    private readonly Dictionary<string, List<int>> closings = [];
    private readonly List<int> headings = [];

    public ClosingsAhead(ContainerBlock blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock)
            {
                headings.Add(i);
            }

            foreach (HtmlTagPiece piece in (blocks[i] as HtmlPieces)?.OfType<HtmlTagPiece>().Where(piece => piece.Tag.IsClosing) ?? [])
            {
                if (!closings.TryGetValue(piece.Tag.Name, out List<int>? places))
                {
                    closings.Add(piece.Tag.Name, places = []);
                }

                places.Add(i);
            }
        }
    }

    /// <param name="behind">The place of a block.</param>
    public bool Has(string name, int behind) =>
        closings.TryGetValue(name, out List<int>? places) && First(places, behind) is { } closing && !(First(headings, behind) < closing);

    private static int? First(List<int> places, int behind)
    {
        int index = places.BinarySearch(behind + 1);
        index = index < 0 ? ~index : index;
        return index < places.Count ? places[index] : null;
    }
}
