using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>Makes the title of an alert, which is running text, of a part of the line that the processor stands on.</summary>
internal static class AlertText
{
    public static AlertTitle Title(BlockParser parser, BlockProcessor processor, string kind, Group title)
    {
        int start = processor.Start + title.Index;
        AlertTitle made = new(parser, kind.ToLowerInvariant())
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            ProcessInlines = title.Length > 0,
        };
        if (title.Length > 0)
        {
            StringSlice words = new(processor.Line.Text, start, start + title.Length - 1);
            made.AppendLine(ref words, processor.Column, processor.LineIndex, start, false);
        }

        return made;
    }
}
