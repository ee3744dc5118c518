using GenAiAlignment.Cli;
using GenAiAlignment.Tests.Architecture;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>Every message of the catalogue reaches the terminal, with its code, its severity and the exit code that goes with it.</summary>
public sealed class MessageTests
{
    private static readonly IReadOnlyList<MessageCase> Cases =
    [
        .. FileMessages.All, .. YamlMessages.All, .. EssayMessages.All, .. TalkMessages.All, .. ThemeMessages.All, .. LayoutMessages.All, .. DeckMessages.All, .. ReviewMessages.All,
    ];

    private static readonly string[] OfTheMachine = ["ED010", "ED011", "ED012", "ED013", "ED014", "ED016"];

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.Made.Select(made => made.Code).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_of_the_catalogue_can_be_read_on_the_terminal(string code)
    {
        MessageCase? found = Cases.FirstOrDefault(item => item.Codes.Split(' ').Contains(code));
        Assert.True(found is not null, $"Add an input that makes the command line tell {code} to the messages of its stage, beside this test.");
        using Desk desk = new();
        found.Prepare(desk);
        using IDisposable? held = found.Hold(desk);
        RunResult result = desk.Run(found.Arguments);

        string severity = DiagnosticCatalogue.Made.First(made => made.Code == code).Severity;
        string[] severities = severity.Replace("lenient ", "", StringComparison.Ordinal).Split(" or ");
        string told = result.Error + result.Output;
        Assert.True(severities.Any(word => told.Contains($"{word} {code}: ", StringComparison.Ordinal)), $"{code} is not told: {told[..Math.Min(2000, told.Length)]}");
        if (severities.Contains("error"))
        {
            Assert.Equal(OfTheMachine.Contains(code) ? ExitCode.MachineFailed : ExitCode.InputHasErrors, result.Code);
        }
    }
}
