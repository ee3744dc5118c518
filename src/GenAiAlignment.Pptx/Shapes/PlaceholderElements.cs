using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>How layouts and slides name a placeholder: with the same words, for slides inherit by them (MS-OI29500 2.1.1127).</summary>
internal static class PlaceholderElements
{
    public static P.PlaceholderShape Reference(Placeholder placeholder, LayoutKind kind)
    {
        P.PlaceholderShape element = new();
        if (TypeOf(placeholder, kind) is { } type)
        {
            element.Type = type;
        }

        if (IsSmall(placeholder.Role))
        {
            element.Size = P.PlaceholderSizeValues.Quarter;
        }

        if (placeholder.Index != 0)
        {
            element.Index = (uint)placeholder.Index;
        }

        return element;
    }

    public static bool IsSmall(PlaceholderRole role) => role is PlaceholderRole.Footer or PlaceholderRole.SlideNumber;

    /// <returns><see langword="null"/> for the placeholder of content and figures, which takes text, tables and pictures alike.</returns>
    private static P.PlaceholderValues? TypeOf(Placeholder placeholder, LayoutKind kind) => placeholder.Role switch
    {
        PlaceholderRole.Title => kind == LayoutKind.Title ? P.PlaceholderValues.CenteredTitle : P.PlaceholderValues.Title,
        PlaceholderRole.Subtitle => P.PlaceholderValues.SubTitle,
        PlaceholderRole.Body => kind is LayoutKind.Content or LayoutKind.Figure && placeholder.Index == 1 ? null : P.PlaceholderValues.Body,
        PlaceholderRole.SlideNumber => P.PlaceholderValues.SlideNumber,
        PlaceholderRole.Footer => P.PlaceholderValues.Footer,
        _ => throw new ArgumentOutOfRangeException(nameof(placeholder), placeholder.Role, null),
    };
}
