namespace GenAiAlignment.Layout.Scenes;

/// <summary>A picture file. Compared by reference: one instance for each file.</summary>
/// <param name="Data">The file, PNG or JPEG. It says nothing of a turn: that is said here.</param>
/// <param name="PixelWidth">Of the upright picture.</param>
public sealed record Picture(PictureFormat Format, ReadOnlyMemory<byte> Data, int PixelWidth, int PixelHeight)
{
    /// <summary>How often the file's pixels are turned by 90 degrees, clockwise, to stand upright; 0 to 3.</summary>
    public int QuarterTurns { get; init; }

    /// <summary>Whether left and right of the file's pixels change places before they are turned.</summary>
    public bool IsMirrored { get; init; }

    /// <summary>Whether width and height change places.</summary>
    public bool IsOnItsSide => QuarterTurns % 2 == 1;
}
