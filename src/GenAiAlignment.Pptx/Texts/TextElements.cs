using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>Paragraphs and runs (ECMA-376 part 1, 21.1.2.2.6 and 21.1.2.3.8).</summary>
internal static class TextElements
{
    /// <summary>One id for one kind of field: PowerPoint gives each its own, but only the type counts.</summary>
    private const string SlideNumberFieldId = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    public static IEnumerable<A.Paragraph> Paragraphs(TextItem text, PartContext part) =>
        Paragraphs(text.Paragraphs, text.Placeholder is null ? null : new PlaceholderStyle(text.Placeholder), part, paragraph => TypedSigns.TabOf(text, paragraph));

    /// <param name="style">What the paragraphs inherit; <see langword="null"/> for nothing.</param>
    /// <param name="tabOf">Where the text behind a typed sign begins; nowhere in particular when it says nothing.</param>
    public static IEnumerable<A.Paragraph> Paragraphs(
        ImmutableArray<TextParagraph> paragraphs, PlaceholderStyle? style, PartContext part, Func<int, Length?>? tabOf = null)
    {
        ImmutableArray<int> firstNumbers = ListNumbers.FirstNumbers(paragraphs);
        for (int i = 0; i < paragraphs.Length; i++)
        {
            // Space above the first paragraph is no part of the design, and not all programs drop it.
            TextParagraph paragraph = paragraphs[i];
            ParagraphStyle shown = i == 0 ? paragraph.Style with { SpaceBefore = Length.Zero } : paragraph.Style;
            yield return Paragraph(TypedSigns.Typed(paragraph with { Style = shown }), style, firstNumbers[i], part, TypedSigns.IsTyped(shown.Bullet) ? tabOf?.Invoke(i) : null);
        }

        if (paragraphs.IsEmpty)
        {
            yield return EmptyParagraph(part.Deck);
        }
    }

    /// <summary>What a shape without text holds: a body without a paragraph makes PowerPoint repair the file.</summary>
    public static A.Paragraph EmptyParagraph(DeckContext deck) => new(new A.EndParagraphRunProperties { Language = deck.Language });

    public static A.Field SlideNumber(string value, A.RunProperties properties) =>
        new(properties, new A.Text(value)) { Id = SlideNumberFieldId, Type = "slidenum" };

    private static A.Paragraph Paragraph(TextParagraph paragraph, PlaceholderStyle? style, int firstNumber, PartContext part, Length? tab)
    {
        A.ParagraphProperties properties = ParagraphElements.Apply(
            new A.ParagraphProperties(), paragraph.Style, style?.Paragraph(paragraph.Level), firstNumber, part);
        if (tab is { } place)
        {
            properties.Append(new A.TabStopList(new A.TabStop { Position = (int)place.Emu, Alignment = A.TextTabAlignmentValues.Left }));
        }

        if (paragraph.Level > 0)
        {
            properties.Level = paragraph.Level;
        }

        A.Paragraph element = properties.HasAttributes || properties.HasChildren ? new(properties) : new();
        foreach (TextSpan span in paragraph.Spans)
        {
            AddSpan(element, span, style?.Character, part);
        }

        if (paragraph.Spans.All(span => span.Text.Length == 0))
        {
            element.Append(new A.EndParagraphRunProperties { Language = part.Deck.Language });
        }

        return element;
    }

    private static void AddSpan(A.Paragraph paragraph, TextSpan span, CharacterStyle? inherited, PartContext part)
    {
        FontFamily? own = part.Deck.NamedFamily(span.Style);
        if (span.Field == TextField.SlideNumber)
        {
            paragraph.Append(SlideNumber(span.Text, RunProperties(span, inherited, own, part)));
            return;
        }

        foreach (FontPiece run in part.Deck.Pieces(XmlText.Clean(span.Text), span.Style))
        {
            TextSpan styled = span with { Style = span.Style with { IsBold = run.Face.IsBold, IsItalic = run.Face.IsItalic } };
            bool isFirst = true;
            foreach (string line in run.Text.Split('\n'))
            {
                if (!isFirst)
                {
                    paragraph.Append(new A.Break(RunProperties(span, inherited, own, part)));
                }

                if (line.Length > 0)
                {
                    paragraph.Append(new A.Run(RunProperties(styled, inherited, run.Family, part), new A.Text(line)));
                }

                isFirst = false;
            }
        }
    }

    private static A.RunProperties RunProperties(TextSpan span, CharacterStyle? inherited, FontFamily? family, PartContext part)
    {
        A.RunProperties properties = CharacterElements.Apply(
            new A.RunProperties { Language = part.Deck.Language }, span.Style, inherited, family, part);
        if (LinkElements.Click(span, part) is { } click)
        {
            properties.Append(click);
        }

        return properties;
    }
}
