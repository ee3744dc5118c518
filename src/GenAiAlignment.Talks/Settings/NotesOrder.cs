namespace GenAiAlignment.Talks.Settings;

/// <summary>On which side of a claim the paragraphs stand that are said with it.</summary>
public enum NotesOrder
{
    /// <summary>Paragraphs lead to the claim that comes next.</summary>
    Before,

    /// <summary>Paragraphs follow the claim before them.</summary>
    After,
}
