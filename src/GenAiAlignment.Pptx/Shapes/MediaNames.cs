using System.Collections.Immutable;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>One part for each picture of a deck, named in the order in which slides show them.</summary>
internal sealed class MediaNames
{
    private readonly Dictionary<Picture, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly List<Picture> pictures = [];

    public MediaNames(LaidOutDeck deck)
    {
        foreach (SlideLayout layout in deck.Layouts)
        {
            Add(layout.Background);
            Add(layout.Decorations);
        }

        foreach (LaidOutSlide slide in deck.Slides)
        {
            Add(slide.Items);
        }
    }

    public IEnumerable<(string Name, Picture Picture)> All => pictures.Select(picture => (names[picture], picture));

    public string NameOf(Picture picture) => names[picture];

    private void Add(ImmutableArray<SceneItem> items)
    {
        foreach (SceneItem item in items)
        {
            switch (item)
            {
                case PictureItem picture:
                    Add(picture.Picture);
                    break;
                case RectangleItem rectangle:
                    Add(rectangle.Fill);
                    break;
                case EllipseItem ellipse:
                    Add(ellipse.Fill);
                    break;
                case PathItem path:
                    Add(path.Fill);
                    break;
                case GroupItem group:
                    Add(group.Items);
                    break;
            }
        }
    }

    private void Add(Fill? fill)
    {
        if (fill is PictureFill picture)
        {
            Add(picture.Picture);
        }
    }

    private void Add(Picture picture)
    {
        if (!names.ContainsKey(picture))
        {
            pictures.Add(picture);
            names.Add(picture, PartNames.Media(pictures.Count, picture.Format == PictureFormat.Png ? ".png" : ".jpeg"));
        }
    }
}
