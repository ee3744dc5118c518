using System.Buffers;
using System.Collections.Frozen;
using Markdig.Extensions.Emoji;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.EmojiNames;

/// <summary>Reads the name of an emoji that stands apart from letters and figures as the emoji. A word between colons that names none stays.</summary>
internal sealed class EmojiNameParser : InlineParser
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_+-");

    /// <summary>The table is large, and few essays need it.</summary>
    private static readonly Lazy<FrozenDictionary<string, string>> Emoji = new(() => EmojiMapping.GetDefaultEmojiShortcodeToUnicode().ToFrozenDictionary());

    private readonly DialectMark name;

    public EmojiNameParser(IDialect dialect)
    {
        OpeningCharacters = [':'];
        name = new DialectMark(dialect, "emoji name", "read as emoji");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        int length = text[1..].IndexOfAnyExcept(Letters) + 2;
        bool isName = length > 2 && text[length - 1] == ':'
            && !char.IsLetterOrDigit(slice.PeekCharExtra(-1)) && (length == text.Length || !char.IsLetterOrDigit(text[length]));
        if (!isName || !Emoji.Value.TryGetValue(text[..length].ToString(), out string? emoji))
        {
            return false;
        }

        int position = processor.GetSourcePosition(slice.Start);
        DialectTally.Of(processor.Context).Add(name, position);
        processor.Inline = new LiteralInline(emoji) { Span = new SourceSpan(position, position + length - 1) };
        slice.Start += length;
        return true;
    }
}
