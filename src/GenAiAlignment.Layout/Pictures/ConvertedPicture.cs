using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Pictures;

/// <param name="Data">A PNG or JPEG file.</param>
/// <param name="Size">Of the file that it was made of; a drawing has more pixels than it says, so that it stays sharp.</param>
public sealed record ConvertedPicture(ReadOnlyMemory<byte> Data, PixelSize Size)
{
    /// <summary>What is written in a drawing and no font has, each letter once.</summary>
    public ImmutableArray<string> MissingLetters { get; init; } = [];
}
