using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays;

/// <summary>Tells how large the pictures are that an essay names: the reader does no input of its own.</summary>
/// <param name="path">As the essay names the picture.</param>
/// <returns><see langword="null"/> when it cannot be shown.</returns>
public delegate PixelSize? PictureSizes(string path);
