using System.Globalization;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>
/// Prints a diagnostic as <c>file:line:col: severity CODE: message</c>, the form that editors and build servers link to its place, and below
/// it the source line, a caret and the hint.
/// </summary>
public sealed class DiagnosticPrinter(Terminal terminal)
{
    private const string Reset = "\u001B[0m";
    private const string Bold = "\u001B[1m";
    private const string Dim = "\u001B[2m";
    private const string Red = "\u001B[1;31m";
    private const string Yellow = "\u001B[1;33m";
    private const string Blue = "\u001B[1;34m";

    /// <summary>The word for a severity, in messages and in JSON.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Information => "information",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    /// <summary>In the order of their places.</summary>
    public void PrintAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in DiagnosticReport.Sorted(diagnostics))
        {
            Print(diagnostic);
        }
    }

    /// <summary>With its line of the source.</summary>
    public void Print(Diagnostic diagnostic) => Print(diagnostic, "", hasExcerpt: true);

    /// <summary>One message for all of its code. The source line is left out where it only warns or informs.</summary>
    internal void Print(MessageGroup group) => Print(group.First, group.Rest, group.First.Severity == Severity.Error);

    private void Print(Diagnostic diagnostic, string rest, bool hasExcerpt)
    {
        string colour = diagnostic.Severity switch
        {
            Severity.Information => Blue,
            Severity.Warning => Yellow,
            _ => Red,
        };
        string kind = Coloured($"{Word(diagnostic.Severity)} {diagnostic.Code}:", colour);
        Write($"{Coloured(Place(diagnostic.Span), Bold)}{kind} {DisplayText.MakeVisible(diagnostic.Message)}{rest}");
        int gutter = 2;
        if (hasExcerpt && diagnostic.Span is { Source.Text.Length: > 0 } span)
        {
            gutter = PrintExcerpt(span, colour);
        }

        if (diagnostic.Hint is not null)
        {
            Write($"{new string(' ', gutter)} {Coloured("= hint:", Dim)} {DisplayText.MakeVisible(diagnostic.Hint)}");
        }
    }

    private int PrintExcerpt(SourceSpan span, string colour)
    {
        string number = span.Line.ToString(CultureInfo.InvariantCulture);
        int gutter = Math.Max(5, number.Length + 1);
        SourceExcerpt excerpt = SourceExcerpt.Of(span, terminal.Width - gutter - 3);
        string caret = new string(' ', excerpt.CaretColumn) + Coloured(new string('^', excerpt.CaretWidth), colour);
        Write($"{Coloured($"{number.PadLeft(gutter)} |", Dim)} {excerpt.Line}");
        Write($"{Coloured($"{new string(' ', gutter)} |", Dim)} {caret}");
        return gutter;
    }

    // A file that could not be read has no text, and so no line to point to.
    private static string Place(SourceSpan? span) => span switch
    {
        null => "",
        { Source: { Text.Length: 0 } source } => $"{source.Name}: ",
        { } place => string.Create(CultureInfo.InvariantCulture, $"{place.Source.Name}:{place.Line}:{place.Column}: "),
    };

    private string Coloured(string text, string colour) => terminal.HasColourErrors && text.Length > 0 ? colour + text + Reset : text;

    private void Write(string line) => terminal.Error.WriteLine(line);
}
