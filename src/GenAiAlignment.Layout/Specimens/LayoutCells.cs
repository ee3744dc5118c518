using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Specimens;

/// <summary>Every layout of a theme, filled with typical content and with the most it must hold.</summary>
internal sealed class LayoutCells(PaperText text, Length width)
{
    private const int Columns = 4;

    private static readonly Length Gap = Length.FromPoints(16);
    private static readonly Length CaptionHeight = Length.FromPoints(16);

    private static readonly CharacterStyle CaptionStyle = new(FontSlot.Body, 11, ThemeColour.Text);

    public SheetPart Draw(Theme theme)
    {
        (Specimen Specimen, LaidOutSlide Slide)[] slides = [.. Enum.GetValues<Specimen>()
            .SelectMany(specimen => Slides(theme, specimen).Select(slide => (specimen, slide)))
            .OrderBy(pair => pair.slide.Layout.Kind)
            .ThenBy(pair => pair.specimen)];
        Length cell = (width - (Gap * (Columns - 1))) / Columns;
        double scale = cell.Points / theme.SlideSize.Width.Points;
        Length row = (theme.SlideSize.Height * scale) + CaptionHeight + Gap;
        return new SheetPart("Layouts", row * ((slides.Length + Columns - 1) / Columns), [.. slides.SelectMany((pair, index) =>
            Cell(theme, pair.Slide, pair.Specimen, new Position((cell + Gap) * (index % Columns), row * (index / Columns)), scale))]);
    }

    /// <summary>The first section shows the layouts of sections as well as all.</summary>
    private static IEnumerable<LaidOutSlide> Slides(Theme theme, Specimen specimen) =>
        (DeckArranger.Arrange(SpecimenTalks.Of(specimen), theme, SpecimenTalks.Pictures).Value ?? throw new InvalidOperationException("A specimen was not arranged."))
            .Slides
            .GroupBy(slide => slide.Layout.Kind)
            .SelectMany(group => group.Where(slide => group.Key is not (LayoutKind.Section or LayoutKind.Points) || slide.Slide == group.First().Slide));

    private IEnumerable<SceneItem> Cell(Theme theme, LaidOutSlide slide, Specimen specimen, Position place, double scale)
    {
        Bounds frame = new(place.X, place.Y, theme.SlideSize.Width * scale, theme.SlideSize.Height * scale);
        return
        [
            new GroupItem(place, scale, theme.SlideSize, SlideScene.Of(slide, theme.SlideSize)) { Name = slide.Layout.Name },
            new RectangleItem(frame, null, new Stroke(ThemeColour.Rule, Length.FromPoints(0.75))) { Name = "Frame" },
            text.Line(frame with { Y = frame.Bottom + Length.FromPoints(2), Height = CaptionHeight }, Caption(slide, specimen), CaptionStyle),
        ];
    }

    private static string Caption(LaidOutSlide slide, Specimen specimen)
    {
        double? size = slide.Items.OfType<TextItem>().Select(item => item.Paragraphs[0].Spans[0].Style.Size).Cast<double?>().Max();
        string part = slide.PartCount > 1 ? string.Create(CultureInfo.InvariantCulture, $", part {slide.Part} of {slide.PartCount}") : "";
        string worst = specimen == Specimen.WorstCase ? ", worst case" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{ThemeWord.Of(slide.Layout.Kind)}{worst}, {size} pt{part}");
    }
}
