namespace GenAiAlignment.Talks;

/// <summary>How the author wants the talk, from <c>NAME.talk.yaml</c> beside the essay.</summary>
public sealed record TalkSettings
{
    public static TalkSettings Default { get; } = new();

    /// <summary>Words (or characters, in Chinese and Japanese) spoken in a minute; 60 to 300.</summary>
    public int Pace { get; init; } = 140;

    /// <summary>Whether points and the parts of oppositions appear one by one, on click.</summary>
    public bool Reveal { get; init; }
}
