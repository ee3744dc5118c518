using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Gives each alert without a title of its own the name of its kind in the talk's language, wherever it stands.</summary>
internal sealed class AlertLabels(TalkLabels labels)
{
    public ImmutableArray<Block> In(ImmutableArray<Block> blocks) => blocks.Any(HasAlert) ? [.. blocks.Select(Labeled)] : blocks;

    private Block Labeled(Block block) => !HasAlert(block) ? block : block switch
    {
        AlertBlock alert => alert with
        {
            Title = alert.Title.IsEmpty ? SlideTitles.Plain(labels.Alert(alert.Kind), alert.Span with { Length = 0 }) : alert.Title,
            Blocks = In(alert.Blocks),
        },
        QuoteBlock quote => quote with { Blocks = In(quote.Blocks) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => item with { Blocks = In(item.Blocks) })] },
        DefinitionListBlock list => list with { Definitions = [.. list.Definitions.Select(item => item with { Blocks = In(item.Blocks) })] },
        FootnoteBlock note => note with { Blocks = In(note.Blocks) },
        _ => throw new InvalidOperationException($"No container: {block.GetType().Name}"),
    };

    private static bool HasAlert(Block block) => block switch
    {
        AlertBlock => true,
        QuoteBlock quote => quote.Blocks.Any(HasAlert),
        ListBlock list => list.Items.Any(item => item.Blocks.Any(HasAlert)),
        DefinitionListBlock list => list.Definitions.Any(item => item.Blocks.Any(HasAlert)),
        FootnoteBlock note => note.Blocks.Any(HasAlert),
        _ => false,
    };
}
