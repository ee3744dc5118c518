namespace GenAiAlignment.Layout.Pictures;

/// <summary>Makes a PNG or JPEG of a picture file of another kind: layout reads no other, and neither does every Office program.</summary>
/// <returns><see langword="null"/> when it is no picture, is broken, or has too many pixels.</returns>
public delegate ConvertedPicture? PictureConverter(ReadOnlyMemory<byte> file);
