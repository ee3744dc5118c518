using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Linting.Rules;

namespace GenAiAlignment.Pptx.Linting;

/// <summary>Checks a PowerPoint file for what makes programs repair or refuse it, and what a schema check does not see.</summary>
public static class PackageLint
{
    /// <summary>The rule that a file breaks in which nothing else can be looked at.</summary>
    internal const string NoPackage = "package";

    /// <param name="stream">Any bytes; must be able to seek. Is left open.</param>
    /// <returns>In the order of the rules, then of the parts' names; empty for a good file.</returns>
    public static ImmutableArray<LintFinding> Check(Stream stream)
    {
        try
        {
            LintPackage package = LintPackage.Read(stream);
            return
            [
                .. PackageRules.Check(package),
                .. StructureRules.Check(package),
                .. IdRules.Check(package),
                .. PlaceholderRules.Check(package),
                .. TextRules.Check(package),
                .. MotionRules.Check(package),
                .. SectionRules.Check(package),
                .. FontRules.Check(package),
                .. AccessRules.Check(package),
                .. PropertyRules.Check(package),
            ];
        }
        catch (InvalidDataException e)
        {
            return [new LintFinding(NoPackage, Severity.Error, "", e.Message)];
        }
    }
}
