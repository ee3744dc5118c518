using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Sets text to a width, and divides what was set.</summary>
internal sealed record TextSetting(Typesetter Typesetter, Length Width, LineBreaking Breaking)
{
    public TextBlock Set(ImmutableArray<TextParagraph> paragraphs) => Typesetter.Set(paragraphs, Width, Breaking);

    public static TextItem Item(string name, Bounds bounds, TextBlock block) =>
        new(bounds, null, TextAnchor.Top, block.Paragraphs, block.PlacedIn(bounds, TextAnchor.Top)) { Name = name };

    /// <summary>The lines that a height holds, and the others: between paragraphs where it can be, else between lines.</summary>
    /// <returns><see langword="null"/> when it holds no line, or all of them.</returns>
    public (TextBlock Head, TextBlock Tail)? DividedAt(TextBlock block, Length height)
    {
        int lines = block.Lines.TakeWhile(line => line.Box.Bottom <= height).Count();
        if (lines == 0 || lines == block.Lines.Length)
        {
            return null;
        }

        int paragraph = block.Lines[lines].Paragraph;
        int lineInParagraph = lines - block.Lines.TakeWhile(line => line.Paragraph < paragraph).Count();
        ImmutableArray<TextParagraph> before = block.Paragraphs[..paragraph];
        ImmutableArray<TextParagraph> after = block.Paragraphs[(paragraph + 1)..];
        if (!before.IsEmpty || lineInParagraph == 0)
        {
            return (Set(before), Set([Opening(block.Paragraphs[paragraph]), .. after]));
        }

        (TextParagraph head, TextParagraph rest) = ParagraphCutter.CutAfter(block, paragraph, lineInParagraph);
        return (Set([head]), Set([Opening(rest), .. after]));
    }

    private static TextParagraph Opening(TextParagraph paragraph) => paragraph with { Style = paragraph.Style with { SpaceBefore = Length.Zero } };
}
