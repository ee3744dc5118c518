using System.Collections.Immutable;

namespace GenAiAlignment.Essays.Reading.Formulas;

/// <summary>
/// Reads TeX that one line of text can say: letters, numbers, signs by their names, words, and what is raised or lowered once. A fraction becomes a division, a
/// root its sign. Whatever else there is, such as a matrix, makes the whole formula none of these.
/// </summary>
internal sealed class TexParser
{
    /// <summary>Groups inside one another; formulas in essays have three or four.</summary>
    private const int Deepest = 12;

    private readonly string tex;
    private int place;
    private bool isFlattened;
    private bool failed;

    private TexParser(string tex) => this.tex = tex;

    /// <returns><see langword="null"/> for what no line of text can say.</returns>
    public static TexLine? Parse(string tex)
    {
        TexParser parser = new(tex);
        TexLineBuilder line = new(false);
        parser.Sequence(line, '\0', InlineStyle.None, false, 0);
        return parser.failed || line.IsEmpty ? null : new TexLine(parser.Finished(line), parser.isFlattened);
    }

    private ImmutableArray<FormulaPart> Finished(TexLineBuilder line) => failed ? [] : line.Build();

    /// <param name="end">The bracket that ends it; NUL for the end of the formula.</param>
    private void Sequence(TexLineBuilder line, char end, InlineStyle style, bool isScript, int depth)
    {
        failed |= depth > Deepest;
        while (!failed && place < tex.Length && tex[place] != end)
        {
            Sign(line, style, isScript, depth);
        }

        failed |= end != '\0' && place >= tex.Length;
        place += end == '\0' ? 0 : 1;
    }

    private void Sign(TexLineBuilder line, InlineStyle style, bool isScript, int depth)
    {
        char sign = tex[place++];
        switch (sign)
        {
            case '\\':
                Command(line, style, isScript, depth);
                break;
            case '{':
                Sequence(line, '}', style, isScript, depth + 1);
                break;
            case '^' or '_':
                Script(line, sign, style, isScript, depth);
                break;
            case '}' or '&' or '#' or '%' or '$':
                failed = true;
                break;
            case '~':
                line.Add("\u00A0", TexKind.Blank, style);
                break;
            case '\'':
                line.Add("′", line.Last ?? TexKind.Operand, style);
                break;
            case var _ when char.IsWhiteSpace(sign):
                // Where TeX would join words, their author meant words.
                if (!isScript && line.Last is TexKind.Operand or TexKind.Script && place > 1 && char.IsLetter(tex[place - 2]) && place < tex.Length && char.IsLetter(tex[place]))
                {
                    line.Add(" ", TexKind.Blank, InlineStyle.None);
                }

                break;
            case ',' or ';':
                line.Add(sign.ToString(), IsInNumber() ? TexKind.Operand : TexKind.Mark, style);
                break;
            default:
                (string text, TexKind kind) = TexSymbols.Of(sign);
                line.Add(text, kind, char.IsAsciiLetter(sign) ? style ^ InlineStyle.Emphasis : style);
                break;
        }
    }

    /// <summary>Whether the comma before this place is one of a number: <c>1,5</c> or <c>1{,}5</c>.</summary>
    private bool IsInNumber() => place > 1 && place < tex.Length
        && ((char.IsDigit(tex[place]) && char.IsDigit(tex[place - 2])) || (tex[place] == '}' && tex[place - 2] == '{'));

    private void Command(TexLineBuilder line, InlineStyle style, bool isScript, int depth)
    {
        string name = Name();
        switch (name)
        {
            case "frac" or "dfrac" or "tfrac":
                Fraction(line, style, isScript, depth);
                break;
            case "sqrt" when place >= tex.Length || tex[place] != '[':
                isFlattened = true;
                line.Add("√", TexKind.Opening, style);
                line.AddBracketed(Argument(style, isScript, depth), false);
                break;
            case "text" or "textrm" or "mbox" or "mathrm" or "operatorname" or "mathsf" or "textnormal" or "textsf":
                Words(line, style, name is "mathrm" or "operatorname");
                break;
            case "textbf":
                Words(line, style | InlineStyle.Strong, false);
                break;
            case "textit" or "emph":
                Words(line, style ^ InlineStyle.Emphasis, false);
                break;
            case "mathbf" or "boldsymbol" or "bm":
                Group(line, style | InlineStyle.Strong, isScript, depth);
                break;
            case "mathit":
                Group(line, style, isScript, depth);
                break;
            case "mathbb":
                DoubleStruck(line, style);
                break;
            case "left" or "right" or "big" or "Big" or "bigl" or "bigr" or "Bigl" or "Bigr" or "displaystyle" or "textstyle" or "limits" or "nolimits":
                place += place < tex.Length && name is not ("displaystyle" or "textstyle" or "limits" or "nolimits") && tex[place] == '.' ? 1 : 0;
                break;
            case var _ when TexSymbols.Of(name) is var (text, kind):
                line.Add(text, kind, style);
                break;
            default:
                failed = true;
                break;
        }
    }

    private string Name()
    {
        int start = place;
        while (place < tex.Length && char.IsAsciiLetter(tex[place]))
        {
            place++;
        }

        place += place == start && place < tex.Length ? 1 : 0;
        string name = tex[start..place];
        while (name.Length > 0 && char.IsAsciiLetter(name[0]) && place < tex.Length && tex[place] == ' ')
        {
            place++;
        }

        return name;
    }

    private void Script(TexLineBuilder line, char sign, InlineStyle style, bool isScript, int depth)
    {
        InlineStyle shift = sign == '^' ? InlineStyle.Superscript : InlineStyle.Subscript;
        int start = place;
        TexLineBuilder script = Argument(style, true, depth);
        string written = tex[start..Math.Min(place, tex.Length)].Trim('{', '}', ' ');
        if (written is "\\circ" or "\\degree" or "\\prime" && sign == '^')
        {
            line.Add(written == "\\prime" ? "′" : "°", line.Last ?? TexKind.Operand, style);
            return;
        }

        // Nothing is raised above what is raised.
        failed |= isScript || script.IsEmpty;
        TexKind kind = line.Last is TexKind.Function or TexKind.Operator or TexKind.Relation ? line.Last.Value : TexKind.Script;
        foreach (FormulaPart part in script.Build())
        {
            line.AddScript(part.Text, kind, part.Style | shift);
        }
    }

    private void Fraction(TexLineBuilder line, InlineStyle style, bool isScript, int depth)
    {
        isFlattened = true;
        TexLineBuilder above = Argument(style, isScript, depth);
        TexLineBuilder below = Argument(style, isScript, depth);
        line.AddBracketed(above, false);
        line.Add("/", TexKind.Script, style);
        line.AddBracketed(below, true);
    }

    /// <summary>A group, or the one sign that stands for it.</summary>
    private TexLineBuilder Argument(InlineStyle style, bool isScript, int depth)
    {
        TexLineBuilder line = new(isScript);
        Group(line, style, isScript, depth);
        return line;
    }

    private void Group(TexLineBuilder line, InlineStyle style, bool isScript, int depth)
    {
        while (place < tex.Length && tex[place] == ' ')
        {
            place++;
        }

        failed |= place >= tex.Length || depth > Deepest;
        if (!failed)
        {
            Sign(line, style, isScript, depth + 1);
        }
    }

    /// <summary>Words as they are written, upright.</summary>
    /// <param name="isFunction">Whether they name one, rather than stand between parts of the formula.</param>
    private void Words(TexLineBuilder line, InlineStyle style, bool isFunction)
    {
        int close = place < tex.Length && tex[place] == '{' ? tex.IndexOf('}', place) : -1;
        string words = close < 0 ? "" : tex[(place + 1)..close].Replace("\\ ", " ", StringComparison.Ordinal);
        failed |= close < 0 || words.AsSpan().IndexOfAny("{$^_") >= 0 || (words.Contains('\\', StringComparison.Ordinal) && !isFunction);
        place = close + 1;
        if (!failed)
        {
            line.Add(words.Replace("\\", "", StringComparison.Ordinal), isFunction && words.Length > 1 ? TexKind.Function : TexKind.Operand, style);
        }
    }

    private void DoubleStruck(TexLineBuilder line, InlineStyle style)
    {
        string letter = place + 2 < tex.Length && tex[place] == '{' && tex[place + 2] == '}' ? tex[place + 1].ToString() : "";
        int index = letter.Length == 0 ? -1 : "CHNPQRZ".IndexOf(letter, StringComparison.Ordinal);
        failed |= index < 0;
        if (!failed)
        {
            place += 3;
            line.Add("ℂℍℕℙℚℝℤ"[index].ToString(), TexKind.Operand, style);
        }
    }
}
