using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Reading.Formulas;

/// <summary>Reads formulas as running text where they are simple enough, and notes those that are not.</summary>
internal sealed class FormulaReader
{
    private readonly List<SourceSpan> undrawn = [];

    /// <returns>The formula in text; its source, marked as mathematics, when it is more than a line of text can say.</returns>
    public ImmutableArray<FormulaPart> Read(SourceSpan span, string tex)
    {
        if (TexParser.Parse(tex) is not { } line)
        {
            undrawn.Add(span);
            return [new FormulaPart(tex, InlineStyle.Mathematics)];
        }

        if (line.IsFlattened)
        {
            undrawn.Add(span);
        }

        return line.Parts;
    }

    /// <summary>A formula of its own.</summary>
    public MathematicsBlock ReadBlock(SourceSpan span, string tex)
    {
        ImmutableArray<FormulaPart> parts = Read(span, tex.Trim());
        return new MathematicsBlock(span, tex)
        {
            Text = parts is [{ Style: InlineStyle.Mathematics }]
                ? InlineText.Empty
                : new InlineText([.. parts.Select(part => new InlineRun(part.Text, part.Style, null, span))]),
        };
    }

    public IEnumerable<Diagnostic> Report() => undrawn.Select(span => Diagnostics.MathematicsIsSource(span));
}
