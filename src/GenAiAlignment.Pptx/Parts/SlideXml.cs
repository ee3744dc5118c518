using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes a slide.</summary>
internal static class SlideXml
{
    public static P.Slide Of(LaidOutSlide slide, LaidOutDeck deck, ShapeTreeXml shapes, PartRelationships relationships)
    {
        relationships.Add(RelationshipTypes.SlideLayout, PartNames.SlideLayout(deck.Layouts.IndexOf(slide.Layout) + 1));
        relationships.Add(RelationshipTypes.NotesSlide, PartNames.NotesSlide(slide.Number));
        (uint Id, int Paragraphs)? revealed = null;
        foreach (SceneItem item in slide.Items)
        {
            uint id = shapes.Add(item);
            if (deck.Talk.Settings.Reveal && item is TextItem text && IsRevealed(text, slide))
            {
                revealed = (id, text.Paragraphs.Length);
            }
        }

        P.Slide written = new(new P.CommonSlideData(shapes.Tree), new P.ColorMapOverride(new A.MasterColorMapping()));
        if (revealed is var (shape, paragraphs))
        {
            written.Append(TimingXml.ByParagraph(shape, paragraphs));
        }

        return written;
    }

    /// <summary>Points one by one; of an opposition the subject, the relation and the object.</summary>
    private static bool IsRevealed(TextItem item, LaidOutSlide slide) =>
        item.Paragraphs.Length > 1
        && ((slide.Slide is PointsSlide && item.Placeholder?.Role == PlaceholderRole.Body)
            || (slide.Slide is ClaimSlide { Opposition: not null } && item.Placeholder?.Role == PlaceholderRole.Title));
}
