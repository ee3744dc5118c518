namespace GenAiAlignment.Talks;

public enum SlideKind
{
    Title,
    Agenda,
    Section,
    Points,
    Claim,
    Statement,
    Quote,
    Content,
    Closing,
}
