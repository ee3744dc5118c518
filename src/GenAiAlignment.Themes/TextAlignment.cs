namespace GenAiAlignment.Themes;

/// <summary>Leading is left, or right in a right-to-left paragraph.</summary>
public enum TextAlignment
{
    Leading,
    Centre,
    Trailing,
}
