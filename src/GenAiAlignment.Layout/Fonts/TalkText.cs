using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>A text of a talk, as it is set somewhere.</summary>
/// <param name="Place">Where it stands in the essay; the start of the file for the program's own words.</param>
internal readonly record struct TalkText(string Text, FontSlot Slot, SourceSpan Place)
{
    /// <summary>Where a part of it stands; the whole text where the essay writes it in other signs, as by an entity.</summary>
    public SourceSpan PlaceOf(string part)
    {
        int index = Place.Source.Text.IndexOf(part, Place.Start, Place.Length, StringComparison.Ordinal);
        return index < 0 ? Place : new SourceSpan(Place.Source, index, part.Length);
    }
}
