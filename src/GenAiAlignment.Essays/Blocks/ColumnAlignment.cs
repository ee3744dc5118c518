namespace GenAiAlignment.Essays.Blocks;

public enum ColumnAlignment
{
    /// <summary>As the script runs: left, or right in a right-to-left script.</summary>
    Natural,
    Left,
    Centre,
    Right,
}
