using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Linting;

/// <summary>Something in a PowerPoint file that a program may stumble over.</summary>
/// <param name="Rule">Stable, such as <c>shape-ids</c>.</param>
/// <param name="Severity">An error makes PowerPoint repair the file, or Keynote or Google Slides refuse it; a warning hinders readers.</param>
/// <param name="Part">Where in the package; empty for the package itself.</param>
public sealed record LintFinding(string Rule, Severity Severity, string Part, string Message);
