namespace GenAiAlignment.Layout.Decks;

public enum PlaceholderRole
{
    Title,
    Subtitle,
    Body,
    SlideNumber,
    Footer,
}
