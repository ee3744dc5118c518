namespace GenAiAlignment.Layout.Scenes;

/// <summary>A picture that covers the area, its ratio kept, what stands over cut evenly.</summary>
public sealed record PictureFill(Picture Picture) : Fill;
