namespace GenAiAlignment.Pptx.Packages;

/// <summary>A part that is yet to be written. Drafts do not depend on each other, so they are written on all cores.</summary>
internal sealed record PartDraft(string Name, string ContentType, Func<PartRelationships, ReadOnlyMemory<byte>> Write)
{
    public PackagePart ToPart()
    {
        PartRelationships relationships = new();
        ReadOnlyMemory<byte> data = Write(relationships);
        return new PackagePart(Name, ContentType, data, relationships.All);
    }
}
