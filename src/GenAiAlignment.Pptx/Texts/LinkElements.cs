using System.Globalization;
using DocumentFormat.OpenXml.Office2019.Drawing.HyperLinkColor;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>What a click on text leads to (ECMA-376 part 1, 21.1.2.3.5).</summary>
internal static class LinkElements
{
    private const string SlideLink = "#slide-";
    private const string LinkColourExtension = "{A12FA001-AC4F-418D-AE19-62706E023703}";

    /// <returns><see langword="null"/> when the span is no link, or leads to nothing that a deck can open: PowerPoint repairs such files.</returns>
    public static A.HyperlinkOnClick? Click(TextSpan span, PartContext part)
    {
        A.HyperlinkOnClick? click = span.Link switch
        {
            null => null,
            _ when span.Link.StartsWith(SlideLink, StringComparison.Ordinal) => ToSlide(span.Link[SlideLink.Length..], part),
            _ => ToAddress(span.Link, part),
        };
        if (click is not null && span.Style.Colour != ThemeColour.Link)
        {
            // Else PowerPoint paints it in the theme's link colour, whatever the run says.
            click.Append(new A.HyperlinkExtensionList(new A.HyperlinkExtension(
                new HyperlinkColor { Val = HyperlinkColorEnum.Tx }) { Uri = LinkColourExtension }));
        }

        return click;
    }

    private static A.HyperlinkOnClick? ToSlide(string number, PartContext part)
    {
        bool exists = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int slide)
            && slide >= 1 && slide <= part.Deck.Deck.Slides.Length;
        return !exists ? null : new A.HyperlinkOnClick
        {
            Id = part.Relationships.Add(RelationshipTypes.Slide, PartNames.Slide(slide)),
            Action = "ppaction://hlinksldjump",
        };
    }

    private static A.HyperlinkOnClick? ToAddress(string address, PartContext part)
    {
        Uri? uri = Uri.TryCreate(address, UriKind.Absolute, out Uri? parsed)
            && parsed.Scheme is ("http" or "https" or "mailto") ? parsed : null;
        return uri is null ? null : new A.HyperlinkOnClick { Id = part.Relationships.AddExternal(RelationshipTypes.Hyperlink, uri.AbsoluteUri) };
    }
}
