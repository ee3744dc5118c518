namespace GenAiAlignment.Foundation;

/// <summary>How large a picture is, in pixels, as it stands upright.</summary>
public readonly record struct PixelSize(int Width, int Height);
