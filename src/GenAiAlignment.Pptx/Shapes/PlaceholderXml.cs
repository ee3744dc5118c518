using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Writes what makes a shape a placeholder.</summary>
internal static class PlaceholderXml
{
    public static P.PlaceholderShape Mark(Placeholder placeholder)
    {
        P.PlaceholderShape mark = new()
        {
            Type = placeholder.Role switch
            {
                PlaceholderRole.Title => P.PlaceholderValues.Title,
                PlaceholderRole.Subtitle => P.PlaceholderValues.SubTitle,
                PlaceholderRole.Body => P.PlaceholderValues.Body,
                PlaceholderRole.Footer => P.PlaceholderValues.Footer,
                PlaceholderRole.SlideNumber => P.PlaceholderValues.SlideNumber,
                _ => throw new ArgumentOutOfRangeException(nameof(placeholder), placeholder.Role, null),
            },
            Size = placeholder.Role is PlaceholderRole.Footer or PlaceholderRole.SlideNumber ? P.PlaceholderSizeValues.Quarter : null,
        };
        if (placeholder.Role != PlaceholderRole.Title)
        {
            mark.Index = (uint)placeholder.Index;
        }

        return mark;
    }

    /// <summary>No insets and no automatic fitting: the frame is where the text is, and its size is final (PPTX-FACTS, d.5).</summary>
    public static A.BodyProperties Body(TextAnchor anchor) => new(new A.NoAutoFit())
    {
        LeftInset = 0,
        TopInset = 0,
        RightInset = 0,
        BottomInset = 0,
        Wrap = A.TextWrappingValues.Square,
        Vertical = A.TextVerticalValues.Horizontal,
        RightToLeftColumns = false,
        Anchor = anchor switch
        {
            TextAnchor.Top => A.TextAnchoringTypeValues.Top,
            TextAnchor.Middle => A.TextAnchoringTypeValues.Center,
            TextAnchor.Bottom => A.TextAnchoringTypeValues.Bottom,
            _ => throw new ArgumentOutOfRangeException(nameof(anchor), anchor, null),
        },
    };

    public static A.ListStyle Styles(Placeholder placeholder)
    {
        A.Level1ParagraphProperties first = new();
        ParagraphXml.Describe(first, placeholder.Paragraph);
        A.DefaultRunProperties text = new();
        RunXml.Describe(text, placeholder.Character);
        first.Append(text);
        return new A.ListStyle(first);
    }
}
