using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Slides;

/// <summary>Paragraphs that appear together on one click.</summary>
/// <param name="First">Of the frame's paragraphs, from 0.</param>
/// <param name="Top">Of its first line.</param>
/// <param name="Bottom">Of its last line.</param>
internal readonly record struct RevealStep(int First, int Last, Length Top, Length Bottom);
