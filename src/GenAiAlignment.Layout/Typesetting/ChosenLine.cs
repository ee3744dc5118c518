namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A line of a paragraph before it is drawn.</summary>
/// <param name="End">Where the next line starts.</param>
/// <param name="FragileSpare">In points, as <see cref="FragileBreak.Spare"/> says; <see langword="null"/> when every program breaks here.</param>
/// <param name="DividesRun">Whether it ends within a run of letters without spaces, where it may and other programs may end it elsewhere.</param>
internal readonly record struct ChosenLine(int Start, int End, bool BreaksWord = false, double? FragileSpare = null, bool DividesRun = false);
