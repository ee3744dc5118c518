namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>What an author does, or the machine, to be told something.</summary>
/// <param name="Codes">What is told.</param>
/// <param name="Arguments">Of the command line.</param>
internal sealed record MessageCase(string Codes, params string[] Arguments)
{
    /// <summary>Lays the files out.</summary>
    public Action<Desk> Prepare { get; init; } = _ => { };

    /// <summary>Holds what the machine keeps busy while the command runs.</summary>
    public Func<Desk, IDisposable?> Hold { get; init; } = _ => null;

    /// <summary>The outline of an essay.</summary>
    public static MessageCase Outline(string codes, string essay, string? settings = null) => Of(codes, essay, settings, "outline", "essay.md");

    /// <summary>An essay that is built.</summary>
    public static MessageCase Build(string codes, string essay, string? settings = null) => Of(codes, essay, settings, "build", "essay.md", "--to", "pdf");

    /// <summary>A theme that is checked.</summary>
    public static MessageCase Theme(string codes, string theme) =>
        new(codes, "theme", "check", "mine") { Prepare = desk => desk.With("mine/theme.yaml", theme) };

    private static MessageCase Of(string codes, string essay, string? settings, params string[] arguments) => new(codes, arguments)
    {
        Prepare = desk =>
        {
            desk.With("essay.md", essay);
            if (settings is not null)
            {
                desk.With("essay.talk.yaml", settings);
            }
        },
    };
}
