using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>A message, and how many others of its code it stands for.</summary>
internal sealed record MessageGroup(Diagnostic First, int More)
{
    /// <summary>Each error has to be mended before there is a file, so that more than one is shown at once.</summary>
    private const int ErrorsShown = 10;

    /// <summary>What is shown of messages when not all are, in their order.</summary>
    public static ImmutableArray<MessageGroup> Of(ImmutableArray<Diagnostic> messages)
    {
        Dictionary<string, int> totals = messages.CountBy(message => message.Code).ToDictionary();
        Dictionary<string, int> seen = [];
        ImmutableArray<MessageGroup>.Builder groups = ImmutableArray.CreateBuilder<MessageGroup>();
        foreach (Diagnostic message in messages)
        {
            int place = seen[message.Code] = seen.GetValueOrDefault(message.Code) + 1;
            int shown = message.Severity == Severity.Error ? ErrorsShown : 1;
            if (place <= shown)
            {
                groups.Add(new MessageGroup(message, place == shown ? totals[message.Code] - shown : 0));
            }
        }

        return groups.ToImmutable();
    }

    /// <summary>What stands behind the message.</summary>
    public string Rest => More switch
    {
        0 => "",
        1 => "; and 1 more like it (-v shows it)",
        _ => FormattableString.Invariant($"; and {More} more like it (-v shows them)"),
    };
}
