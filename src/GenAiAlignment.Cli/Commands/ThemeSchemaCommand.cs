using System.CommandLine;
using System.Text;
using GenAiAlignment.Cli.Files;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck theme schema</c>: the JSON Schema of themes, for editors.</summary>
internal static class ThemeSchemaCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Command command = new("schema", "Print the JSON Schema of theme.yaml, which editors complete and check by.");
        command.SetAction(_ =>
        {
            surroundings.Terminal.Output.Write(Encoding.UTF8.GetString(new ThemeFolders(surroundings).Schema.Span));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
