using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>
/// Puts blocks into the elements whose tags stand around them, as browsers do: items close items, cells close cells, and what is never closed ends where
/// its surroundings end. Elements without a meaning of their own, such as <c>div</c>, leave no trace.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>More elements inside one another are read as if the inner ones had no tags: a list of that depth is no list for anyone.</summary>
    private const int Deepest = 40;

    private static readonly FrozenSet<string> Lists = FrozenSet.Create("ul", "ol", "menu", "dir");
    private static readonly FrozenSet<string> Holders = FrozenSet.Create("blockquote", "table", "ul", "ol", "menu", "dir", "dl", "figure", "figcaption", "caption");
    private static readonly FrozenSet<string> Headings = FrozenSet.Create("h1", "h2", "h3", "h4", "h5", "h6");
    private static readonly FrozenSet<string> Walls = FrozenSet.Create("td", "th", "blockquote", "figure");

    private readonly List<HtmlElement> open = [];
    private readonly List<Block> blocks = [];

    /// <summary>Whether every element was closed.</summary>
    public bool IsClosed => open.Count == 0;

    /// <summary>Names of the open elements, from the outermost.</summary>
    public IEnumerable<string> OpenNames => open.Select(element => element.Name);

    /// <summary>What was read, all elements closed.</summary>
    public ImmutableArray<Block> Finish()
    {
        CloseAll();
        return [.. blocks];
    }

    public void CloseAll()
    {
        while (open.Count > 0)
        {
            Pop(false);
        }
    }

    public void Add(Block block)
    {
        CloseImplied();
        if (open.Count == 0)
        {
            blocks.Add(block);
            return;
        }

        HtmlElement top = open[^1];
        bool isItem = Lists.Contains(top.Name) || top.Name == "dl";
        if (isItem)
        {
            top.Parts.Add(new HtmlElement(new HtmlTag(top.Name == "dl" ? "<dd>" : "<li>"), block.Span, true) { Blocks = { block } });
        }
        else
        {
            top.Blocks.Add(block);
        }

        top.End = Math.Max(top.End, block.Span.End);
    }

    public void Open(HtmlTag tag, SourceSpan span)
    {
        string name = tag.Name;
        if (name != "li" && name is not ("dt" or "dd"))
        {
            CloseImplied();
        }

        if (open.Count > 0 && Headings.Contains(open[^1].Name) && (open[^1].Blocks.Count > 0 || Headings.Contains(name)))
        {
            Pop(false);
        }

        switch (name)
        {
            case "hr":
                Add(new ThematicBreakBlock(span));
                break;
            case "li":
                Inside(Lists.Contains, "<ul>", tag, span);
                break;
            case "dt" or "dd":
                Inside(other => other == "dl", "<dl>", tag, span);
                break;
            case "tr":
                InsideTable("table", "<table>", tag, span);
                break;
            case "td" or "th":
                InsideTable("tr", "<tr>", tag, span);
                break;
            case var _ when Headings.Contains(name) || Holders.Contains(name) || HtmlElements.IsHidden(name):
                Push(tag, span, false);
                break;
        }
    }

    public void Close(HtmlTag tag, SourceSpan span)
    {
        bool isOfTable = tag.Name is "table" or "tr" or "td" or "th";
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Name == tag.Name)
            {
                PopTo(i + 1);
                open[i].End = Math.Max(open[i].End, span.End);
                Pop(true);
                return;
            }

            if (!isOfTable && open[i].Name is "td" or "th")
            {
                return;
            }
        }
    }

    /// <summary>Opens a part of a list: whatever is open inside the list ends before it.</summary>
    private void Inside(Func<string, bool> isHolder, string implied, HtmlTag tag, SourceSpan span)
    {
        int wall = open.FindLastIndex(element => Walls.Contains(element.Name));
        int holder = open.FindLastIndex(element => isHolder(element.Name));
        if (holder > wall)
        {
            PopTo(holder + 1);
        }
        else
        {
            CloseImplied();
            Push(new HtmlTag(implied), span, true);
        }

        Push(tag, span, false);
    }

    private void InsideTable(string holder, string implied, HtmlTag tag, SourceSpan span)
    {
        int table = open.FindLastIndex(element => element.Name == "table");
        int index = open.FindLastIndex(element => element.Name == holder);
        if (index >= 0 && index >= table)
        {
            PopTo(index + 1);
        }
        else if (holder == "tr")
        {
            InsideTable("table", "<table>", new HtmlTag(implied), span);
        }
        else
        {
            Push(new HtmlTag(implied), span, true);
        }

        Push(tag, span, false);
    }

    private void Push(HtmlTag tag, SourceSpan span, bool isImplied)
    {
        if (open.Count < Deepest)
        {
            open.Add(new HtmlElement(tag, span, isImplied));
        }
    }

    private void PopTo(int count)
    {
        while (open.Count > count)
        {
            Pop(false);
        }
    }

    /// <summary>A list that no tag began ends with its last item.</summary>
    private void CloseImplied()
    {
        if (open.Count > 0 && open[^1] is { IsImplied: true, Name: "ul" or "dl" })
        {
            Pop(false);
        }
    }

    /// <param name="isByTag">Whether its end tag was read.</param>
    private void Pop(bool isByTag)
    {
        HtmlElement closed = open[^1];
        open.RemoveAt(open.Count - 1);
        HtmlElement? holder = open.Count > 0 ? open[^1] : null;
        if (holder is not null)
        {
            holder.End = Math.Max(holder.End, closed.End);
        }

        if (HtmlElements.IsHidden(closed.Name) && isByTag)
        {
            return;
        }

        bool isPart = (closed.Name, holder?.Name) switch
        {
            ("li", "ul" or "ol" or "menu" or "dir") or ("dt" or "dd", "dl") or ("tr", "table") or ("td" or "th", "tr") or ("figcaption", "figure") => true,
            _ => false,
        };
        if (isPart)
        {
            holder!.Parts.Add(closed); // a part has a holder
            return;
        }

        foreach (Block block in HtmlBlocks.Of(closed))
        {
            Add(block);
        }
    }
}
