namespace GenAiAlignment.Pptx.Packages;

/// <summary>A finished part.</summary>
/// <param name="Name">Its path from the package's root, without a leading slash.</param>
internal sealed record PackagePart(string Name, string ContentType, ReadOnlyMemory<byte> Data, IReadOnlyList<Relationship> Relationships);
