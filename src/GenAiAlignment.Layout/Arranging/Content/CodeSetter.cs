using System.Collections.Immutable;
using System.Text;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>
/// Sets code as it stands in the essay: in the theme's monospace, coloured, on a panel. A line is never wrapped in silence: one that is too
/// long even at the smallest size goes on below, marked and indented.
/// </summary>
internal sealed class CodeSetter(ContentStyle style, Typesetter typesetter)
{
    // Monospace looks larger than text of the same size, and lines of code are long.
    private const double LargestSize = 24;
    private const int TabStop = 4;
    private const double PaddingInPoints = 16;
    private const double CornerInPoints = 4;
    private const double TurnIndentInEms = 1.8;
    private const string TurnSign = "→";

    private readonly CharacterStyle plain = new(FontSlot.Mono, Math.Min(style.Size, LargestSize), style.Text.Colour);

    public ContentPiece Set(string code, string? language)
    {
        Length padding = Length.FromPoints(PaddingInPoints);
        TextSetting setting = new(typesetter.LeftToRight, style.Width - (padding * 2), LineBreaking.Running);
        ImmutableArray<ImmutableArray<TextSpan>> lines = CodeLines.Of(Expanded(code), language, plain, style.On);
        ImmutableArray<TextParagraph> paragraphs = [.. lines.SelectMany(line => Turned(line, setting))];
        RectangleItem panel = new(
            new Bounds(Length.Zero, Length.Zero, style.Width, Length.Zero), new SolidFill(style.On(ThemeColour.Surface)), null, Length.FromPoints(CornerInPoints))
        {
            Name = "Code panel",
        };
        return new CodePiece(panel, padding, setting, setting.Set(paragraphs), paragraphs.Length > lines.Length) { SpaceBefore = style.Frame.ItemSpace };
    }

    /// <summary>A line of code, or its turns: each is a paragraph that fits the width.</summary>
    private IEnumerable<TextParagraph> Turned(ImmutableArray<TextSpan> line, TextSetting setting)
    {
        TextParagraph whole = new(line, new ParagraphStyle { LineSpacingPercent = style.Frame.Style.Leading });
        TextBlock block = setting.Set([whole]);
        if (block.Lines.Length <= 1)
        {
            return [whole];
        }

        Length indent = Length.FromPoints(plain.Size * TurnIndentInEms);
        ParagraphStyle turned = whole.Style with { Indent = indent, FirstLineIndent = -indent, Bullet = new Bullet(TurnSign, style.On(ThemeColour.Accent)) };
        (TextParagraph head, TextParagraph tail) = ParagraphCutter.CutAfter(block, 0, 1);
        // All turns are as wide as the first of them, so that they are set at once.
        TextBlock rest = setting.Set([tail with { Style = turned }]);
        return [head with { Style = whole.Style }, .. ParagraphCutter.Lines(rest, 0).Select(turn => turn with { Style = turned })];
    }

    private static string Expanded(string code) => string.Join('\n', code.Split('\n').Select(ExpandedLine));

    private static string ExpandedLine(string line)
    {
        StringBuilder expanded = new(line.Length);
        foreach (char letter in line)
        {
            _ = letter == '\t' ? expanded.Append(' ', TabStop - (expanded.Length % TabStop)) : expanded.Append(letter);
        }

        return expanded.ToString();
    }
}
