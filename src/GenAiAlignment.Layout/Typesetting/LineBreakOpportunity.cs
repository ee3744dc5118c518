namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A place where a line may end.</summary>
/// <param name="Index">UTF-16 index of what follows: the next line's first character, white space left behind.</param>
/// <param name="IsMandatory">Whether the line ends here in any case: after a line feed, and at the end of the text.</param>
public readonly record struct LineBreakOpportunity(int Index, bool IsMandatory);
