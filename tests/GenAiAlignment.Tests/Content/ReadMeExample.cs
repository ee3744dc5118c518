using System.Text.RegularExpressions;

namespace GenAiAlignment.Tests.Content;

/// <summary>The examples of <c>content/README.md</c>: an essay, settings where there are some, and what becomes of them.</summary>
/// <param name="Line">Of the essay, in the file.</param>
public sealed partial record ReadMeExample(int Line, string Essay, string Settings, string Outcome)
{
    public static IReadOnlyList<ReadMeExample> All { get; } = Read(File.ReadAllText(RepositoryFiles.Path("content", "README.md")).ReplaceLineEndings("\n"));

    private static List<ReadMeExample> Read(string text)
    {
        List<ReadMeExample> examples = [];
        ReadMeExample current = new(0, "", "", "");
        foreach (Match block in Block().Matches(text))
        {
            string content = block.Groups["content"].Value;
            switch (block.Groups["kind"].Value)
            {
                case "markdown":
                    current = new ReadMeExample(text[..block.Index].Count(letter => letter == '\n') + 1, content, "", "");
                    break;
                case "yaml":
                    current = current with { Settings = content };
                    break;
                case "text":
                    examples.Add(current with { Outcome = content });
                    break;
                default:
                    throw new InvalidOperationException($"An example of an unknown kind: {block.Groups["kind"].Value}");
            }
        }

        return examples;
    }

    [GeneratedRegex("^```(?<kind>[a-z]+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
