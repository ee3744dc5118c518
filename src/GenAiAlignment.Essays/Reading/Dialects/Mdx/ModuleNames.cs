using System.Text.RegularExpressions;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>What an MDX essay says at its top: the texts and figures that its constants stand for, and the pictures that it imports.</summary>
internal sealed partial class ModuleNames
{
    private readonly Dictionary<string, string> values = [];

    public static ModuleNames Of(MarkdownParserContext? context) => (ModuleNames)(context?.Properties.TryGetValue(typeof(ModuleNames), out object? known) == true
        ? known
        : context!.Properties[typeof(ModuleNames)] = new ModuleNames()); // essays are parsed with a context

    /// <summary>Takes the names of a statement.</summary>
    public void Read(string statement)
    {
        foreach (Match match in Constant().Matches(statement))
        {
            values[match.Groups["name"].Value] = match.Groups["value"].Value;
        }
    }

    /// <summary>The text that an expression stands for, be it written in quotation marks, a figure or a name; <see langword="null"/> when only a program can tell.</summary>
    public string? ValueOf(string expression)
    {
        string written = expression.Trim();
        return Literal().Match(written) is { Success: true } literal ? literal.Groups["value"].Value : values.GetValueOrDefault(written);
    }

    [GeneratedRegex(
        @"\bconst\s+(?<name>\w+)\s*=\s*(""(?<value>[^""\n]*)""|'(?<value>[^'\n]*)'|(?<value>-?\d[\d.]*))\s*(;|$)|^import\s+(?<name>\w+)\s+from\s+[""'](?<value>[^""'\n]+\.\w+)[""']",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Constant();

    [GeneratedRegex(
        @"^(""(?<value>[^""]*)""|'(?<value>[^']*)'|`(?<value>[^`$]*)`|(?<value>-?\d[\d.]*)|require\(\s*[""'](?<value>[^""']+)[""']\s*\)(\.default)?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();
}
