using System.Collections.Immutable;
using GenAiAlignment.Pptx.Linting.Rules;

namespace GenAiAlignment.Pptx.Linting;

/// <summary>Everything that can be known of a PowerPoint file without PowerPoint: the package lint, and the schema check of the Open XML SDK.</summary>
public static class DeckCheck
{
    /// <param name="stream">Any bytes; must be able to seek. Is left open.</param>
    /// <returns>Empty for a good file.</returns>
    public static ImmutableArray<LintFinding> Check(Stream stream)
    {
        ImmutableArray<LintFinding> package = PackageLint.Check(stream);
        if (package.Any(finding => finding.Rule == PackageLint.NoPackage))
        {
            return package;
        }

        stream.Position = 0;
        return [.. package, .. SchemaRules.Check(stream)];
    }
}
