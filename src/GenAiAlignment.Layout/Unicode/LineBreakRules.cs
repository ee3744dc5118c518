using static GenAiAlignment.Layout.Unicode.LineBreakClass;

namespace GenAiAlignment.Layout.Unicode;

/// <summary>
/// The pair rules of UAX #14 (revision 50, Unicode 15.0), asked from left to right, once before each character after the first. Numbers follow the
/// regular expression of its section 8.2, example 7, as the official test does.
/// </summary>
internal struct LineBreakRules
{
    private LineBreakClass before;
    private LineBreakClass beforeSpaces;
    private bool isAfterJoiner;
    private bool isAfterOddIndicator;
    private bool isAfterHebrewHyphen;
    private NumberPart number;

    public LineBreakRules(LineBreakUnit first)
    {
        beforeSpaces = SP;
        Pass(first);
    }

    private enum NumberPart
    {
        None,

        /// <summary>NU (NU | SY | IS)*</summary>
        Digits,

        /// <summary>The same with CL or CP behind it.</summary>
        Closed,
    }

    /// <summary>Whether the line must end behind the last character passed (LB4, LB5).</summary>
    public readonly bool MustBreak(LineBreakClass after) => before is BK or LF or NL || (before == CR && after != LF);

    /// <summary>Whether the line may end there.</summary>
    /// <param name="next">What follows <paramref name="after"/>; <see langword="null"/> at the end.</param>
    public readonly bool MayBreak(LineBreakClass after, LineBreakClass? next) =>
        AtControls(after) ?? AcrossSpaces(after) ?? AtQuotesAndHyphens(after) ?? AtNumbers(after, next) ?? AtLetters(after) ?? true;

    public void Pass(LineBreakUnit unit)
    {
        number = unit.Class switch
        {
            NU => NumberPart.Digits,
            SY or IS when number == NumberPart.Digits => NumberPart.Digits,
            CL or CP or WideCP when number == NumberPart.Digits => NumberPart.Closed,
            _ => NumberPart.None,
        };
        isAfterOddIndicator = unit.Class == RI && !isAfterOddIndicator;
        isAfterHebrewHyphen = unit.Class is HY or BA && before == HL;
        isAfterJoiner = unit.EndsWithJoiner;
        before = unit.Class;
        beforeSpaces = unit.Class == SP ? beforeSpaces : unit.Class;
    }

    private static bool IsLetter(LineBreakClass one) => one is AL or HL;

    private static bool IsIdeograph(LineBreakClass one) => one is ID or FuturePictograph or EB or EM;

    private static bool IsKorean(LineBreakClass one) => one is JL or JV or JT or H2 or H3;

    private static bool IsOpening(LineBreakClass one) => one is OP or WideOP;

    private static bool IsClosing(LineBreakClass one) => one is CL or CP or WideCP;

    /// <summary>LB4 to LB12a.</summary>
    private readonly bool? AtControls(LineBreakClass after)
    {
        if (MustBreak(after))
        {
            return true;
        }

        if (after is BK or CR or LF or NL or SP or ZW)
        {
            return false;
        }

        if (beforeSpaces == ZW)
        {
            return true;
        }

        bool isGlued = after == GL && before is not (SP or BA or HY);
        return isAfterJoiner || after == WJ || before is WJ or GL || isGlued ? false : null;
    }

    /// <summary>LB13 to LB18.</summary>
    private readonly bool? AcrossSpaces(LineBreakClass after)
    {
        bool isJoined = IsClosing(after) || after is EX or IS or SY
            || IsOpening(beforeSpaces)
            || (beforeSpaces == QU && IsOpening(after))
            || (IsClosing(beforeSpaces) && after == NS)
            || (beforeSpaces == B2 && after == B2);
        return isJoined ? false : before == SP ? true : null;
    }

    /// <summary>LB19 to LB22.</summary>
    private readonly bool? AtQuotesAndHyphens(LineBreakClass after)
    {
        if (after == QU || before == QU)
        {
            return false;
        }

        if (after == CB || before == CB)
        {
            return true;
        }

        return after is BA or HY or NS or IN || before == BB || isAfterHebrewHyphen || (before == SY && after == HL) ? false : null;
    }

    /// <summary>LB23 to LB25.</summary>
    private readonly bool? AtNumbers(LineBreakClass after, LineBreakClass? next)
    {
        bool isJoined = (IsLetter(before) && after == NU) || (before == NU && IsLetter(after))
            || (before == PR && IsIdeograph(after)) || (IsIdeograph(before) && after == PO)
            || (before is PR or PO && IsLetter(after)) || (IsLetter(before) && after is PR or PO);
        bool isBeforeNumber = after == NU || ((IsOpening(after) || after == HY) && next == NU);
        bool isNumber = (before is PR or PO && isBeforeNumber)
            || ((IsOpening(before) || before == HY) && after == NU)
            || (number == NumberPart.Digits && (after is NU or SY or IS || IsClosing(after)))
            || (number != NumberPart.None && after is PO or PR);
        return isJoined || isNumber ? false : null;
    }

    /// <summary>LB26 to LB30b.</summary>
    private readonly bool? AtLetters(LineBreakClass after)
    {
        bool isSyllable = (before == JL && after is JL or JV or H2 or H3) || (before is JV or H2 && after is JV or JT) || (before is JT or H3 && after == JT);
        bool isKoreanUnit = (IsKorean(before) && after == PO) || (before == PR && IsKorean(after));
        bool isWord = (IsLetter(before) || before == IS) && IsLetter(after);
        bool isBracketed = ((IsLetter(before) || before == NU) && after == OP) || (before == CP && (IsLetter(after) || after == NU));
        bool isFlag = isAfterOddIndicator && after == RI;
        bool isEmoji = before is EB or FuturePictograph && after == EM;
        return isSyllable || isKoreanUnit || isWord || isBracketed || isFlag || isEmoji ? false : null;
    }
}
