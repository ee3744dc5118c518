using System.Globalization;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>The relationships of one part while it is written. Ids count up from rId1 in the order of asking, so they never vary.</summary>
internal sealed class PartRelationships
{
    private readonly List<Relationship> relationships = [];
    private readonly Dictionary<(string Type, string Target), string> ids = [];

    public IReadOnlyList<Relationship> All => relationships;

    /// <summary>The id of the relationship to a part; asking twice gives the same id.</summary>
    public string Add(string type, string partName) => Add(type, partName, isExternal: false);

    /// <param name="address">A valid URI, escaped.</param>
    public string AddExternal(string type, string address) => Add(type, address, isExternal: true);

    private string Add(string type, string target, bool isExternal)
    {
        if (ids.TryGetValue((type, target), out string? id))
        {
            return id;
        }

        id = string.Create(CultureInfo.InvariantCulture, $"rId{relationships.Count + 1}");
        ids.Add((type, target), id);
        relationships.Add(new Relationship(id, type, target, isExternal));
        return id;
    }
}
