using System.Collections.Frozen;
using GenAiAlignment.Layout.Pages;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>The places within a document that its links can lead to.</summary>
internal sealed class LinkTargets
{
    private readonly FrozenSet<string> anchors;

    private LinkTargets(IEnumerable<string> anchors) => this.anchors = anchors.ToFrozenSet();

    public static LinkTargets None { get; } = new([]);

    public static LinkTargets In(PagedDocument document) => new(document.Pages.SelectMany(page => page.Anchors));

    public bool Have(string anchor) => anchors.Contains(anchor);
}
