using System.Globalization;
using DocumentFormat.OpenXml.Office2010.PowerPoint;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Pptx.Documents;

/// <summary>The talk's sections in PowerPoint's slide list (MS-PPTX 2.3.15): each slide is in exactly one.</summary>
internal static class Sections
{
    private const string ExtensionUri = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

    public static P.PresentationExtensionList Of(LaidOutDeck deck)
    {
        SectionList list = new();
        HashSet<string> names = [];
        int index = 0;
        while (index < deck.Slides.Length)
        {
            TalkSection? section = deck.Slides[index].Slide.Section;
            int start = index;
            SectionSlideIdList slides = new();
            while (index < deck.Slides.Length && deck.Slides[index].Slide.Section == section)
            {
                slides.Append(new SectionSlideIdListEntry { Id = SlideIds.Slide(index++) });
            }

            string name = Unique(NameOf(deck, section, start), names);
            list.Append(new Section(slides) { Name = name, Id = SlideIds.GuidFor("section", name) });
        }

        return new P.PresentationExtensionList(new P.PresentationExtension(list) { Uri = ExtensionUri });
    }

    /// <summary>Slides outside every section are named after the first of them.</summary>
    private static string NameOf(LaidOutDeck deck, TalkSection? section, int start)
    {
        string name = XmlText.Clean((section?.Title ?? deck.Slides[start].Slide.Title).PlainText);
        return name.Length > 0 ? name : deck.Talk.Title.PlainText;
    }

    /// <summary>Names that repeat are told apart by a number.</summary>
    private static string Unique(string name, HashSet<string> names)
    {
        string unique = name;
        for (int copy = 2; !names.Add(unique); copy++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({copy})");
        }

        return unique;
    }
}
