using System.Collections.Immutable;
using System.Text;

namespace GenAiAlignment.Essays.Reading.Formulas;

/// <summary>Lines the signs of a formula up.</summary>
/// <param name="isTight">Whether no blanks are set, as in what is raised or lowered.</param>
internal sealed class TexLineBuilder(bool isTight)
{
    private readonly List<FormulaPart> parts = [];
    private TexKind? last;

    /// <summary>Signs that blanks stand between, as a numerator that needs brackets has.</summary>
    public bool HasBlanks { get; private set; }

    /// <summary>How many signs there are.</summary>
    public int Count => parts.Count;

    /// <summary>Whether it reads as one thing behind a stroke: a sign and what is raised or lowered at it.</summary>
    public bool IsShort => parts.Count(part => (part.Style & (InlineStyle.Superscript | InlineStyle.Subscript)) == 0) == 1;

    public bool IsEmpty => parts.Count == 0;

    public TexKind? Last => last;

    public void Add(string text, TexKind kind, InlineStyle style)
    {
        if (kind == TexKind.Operator && last is null or TexKind.Operator or TexKind.Relation or TexKind.Opening or TexKind.Mark or TexKind.Function)
        {
            // A sign before a number belongs to it.
            Space(TexKind.Operand, text);
            Append(text, style);
            last = TexKind.Opening;
            return;
        }

        Space(kind, text);
        Append(text, style);
        last = kind;
    }

    /// <summary>Adds what stands close to what is before it.</summary>
    public void AddScript(string text, TexKind kind, InlineStyle style)
    {
        Append(text, style);
        last = kind;
    }

    /// <summary>Adds what another line says; what is more than one thing stands in brackets.</summary>
    /// <param name="isBehindStroke">Whether it is divided by: then even two letters stand in brackets.</param>
    public void AddBracketed(TexLineBuilder inner, bool isBehindStroke)
    {
        ImmutableArray<FormulaPart> parts = inner.Build();
        bool isOne = !inner.HasBlanks && (!isBehindStroke || inner.Count == 1 || parts.All(part => part.Text.All(char.IsDigit)) || inner.IsShort);
        Add(isOne ? "" : "(", TexKind.Operand, InlineStyle.None);
        foreach (FormulaPart part in parts)
        {
            AddScript(part.Text, TexKind.Operand, part.Style);
        }

        AddScript(isOne ? "" : ")", TexKind.Closing, InlineStyle.None);
    }

    public ImmutableArray<FormulaPart> Build()
    {
        List<FormulaPart> merged = [];
        StringBuilder text = new();
        for (int i = 0; i < parts.Count; i++)
        {
            text.Append(parts[i].Text);
            if (i + 1 == parts.Count || parts[i + 1].Style != parts[i].Style)
            {
                merged.Add(new FormulaPart(text.ToString(), parts[i].Style));
                text.Clear();
            }
        }

        return [.. merged];
    }

    private void Space(TexKind kind, string text)
    {
        if (last is not { } before || isTight || kind is TexKind.Script or TexKind.Blank || before == TexKind.Blank || text.Length == 0)
        {
            return;
        }

        bool isNeeded = kind is TexKind.Operator or TexKind.Relation
            || before is TexKind.Operator or TexKind.Relation or TexKind.Mark
            || (before == TexKind.Function && kind is TexKind.Operand or TexKind.Function)
            || (kind == TexKind.Function && before is TexKind.Operand or TexKind.Closing or TexKind.Script && char.IsAsciiLetter(text[0]));
        if (isNeeded && kind is not (TexKind.Closing or TexKind.Mark))
        {
            Append(" ", InlineStyle.None);
            HasBlanks = true;
        }
    }

    private void Append(string text, InlineStyle style) => parts.Add(new FormulaPart(text, style));
}
