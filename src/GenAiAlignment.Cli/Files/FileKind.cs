namespace GenAiAlignment.Cli.Files;

/// <summary>What a file is that the program writes.</summary>
internal enum FileKind
{
    Pdf,
    Png,
    Pptx,
}
