namespace GenAiAlignment.Talks.Settings;

/// <summary>The order of notes under one heading.</summary>
public sealed record SectionNotes(TextOpening Heading, NotesOrder Order);
