namespace GenAiAlignment.Pptx.Slides;

/// <summary>A shape without text that appears with a step.</summary>
/// <param name="CanHoldText">Whether PowerPoint lists its build: it does for all shapes but lines and pictures.</param>
internal readonly record struct RevealOrnament(uint Shape, bool CanHoldText, RevealStep Step);
