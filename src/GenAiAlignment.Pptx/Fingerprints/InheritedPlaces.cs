using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Where the placeholders of a layout stand: a slide's own follow them by their index, or else by their type (MS-OI29500 2.1.1127).</summary>
internal sealed class InheritedPlaces
{
    public static readonly InheritedPlaces None = new(null, null);

    private readonly List<(P.PlaceholderShape Placeholder, Bounds Place)> known = [];
    private readonly InheritedPlaces? master;

    /// <param name="tree">Of a layout or a master.</param>
    /// <param name="master">What the layout itself inherits from; <see langword="null"/> for a master.</param>
    public InheritedPlaces(P.ShapeTree? tree, InheritedPlaces? master)
    {
        this.master = master;
        foreach (P.Shape shape in tree?.Elements<P.Shape>() ?? [])
        {
            if (ShapeReader.PlaceholderOf(shape) is { } placeholder && (ShapeReader.OwnPlace(shape) ?? master?.Find(placeholder)) is { } place)
            {
                known.Add((placeholder, place));
            }
        }
    }

    public Bounds? Find(P.PlaceholderShape asked)
    {
        int byIndex = asked.Index is null ? -1 : known.FindIndex(entry => entry.Placeholder.Index?.Value == asked.Index.Value);
        int found = byIndex >= 0 ? byIndex : known.FindIndex(entry => TypeOf(entry.Placeholder) == TypeOf(asked));
        return found >= 0 ? known[found].Place : master?.Find(asked);
    }

    private static P.PlaceholderValues TypeOf(P.PlaceholderShape placeholder) =>
        placeholder.Type?.Value is not { } type ? P.PlaceholderValues.Object : type == P.PlaceholderValues.CenteredTitle ? P.PlaceholderValues.Title : type;
}
