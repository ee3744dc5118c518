namespace GenAiAlignment.Essays;

/// <summary>How the author marked a stretch of text; several may hold at once.</summary>
[Flags]
public enum InlineStyle
{
    None = 0,
    Emphasis = 1,
    Strong = 2,
    Code = 4,
    Strikethrough = 8,
    Superscript = 16,
    Subscript = 32,
    Mathematics = 64,
    Underline = 128,
    Highlight = 256,
}
