namespace GenAiAlignment.Pptx.Packages;

/// <param name="Target">The part's path from the package's root, such as <c>ppt/slides/slide1.xml</c>, or an address outside.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal);
