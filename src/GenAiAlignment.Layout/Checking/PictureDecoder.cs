using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Checking;

/// <summary>Looks at the pixels of a picture, which layout itself never does.</summary>
/// <returns><see langword="null"/> when the file is damaged.</returns>
public delegate PictureGrid? PictureDecoder(Picture picture);
