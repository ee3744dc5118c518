using GenAiAlignment.Tests.Pptx;

namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>ED5xx: decks that were written.</summary>
internal static class DeckMessages
{
    private const string Deck = "output/essay.pptx";

    public static IEnumerable<MessageCase> All =>
    [
        new("ED501", "check", Deck) { Prepare = desk => Change(desk, "ppt/slides/slide1.xml", "<p:cNvPr id=\"3\"", "<p:cNvPr id=\"2\"") },
        new("ED503 ED504", "build", "essay.md", "--to", "pptx") { Prepare = desk => Change(desk, "ppt/slides/slide3.xml", "incompatible", "fully compatible") },
        new("ED505", "build", "essay.md", "--to", "pptx") { Prepare = desk => Change(desk, "customXml/item1.xml", "urn:essaydeck", "urn:another") },
    ];

    /// <summary>A deck that was built, and then changed by another program.</summary>
    private static void Change(Desk desk, string part, string from, string to)
    {
        desk.With("essay.md", Desk.Essay).Run("build", "essay.md", "--to", "pptx");
        desk.With(Deck, PackageSurgery.Replace(File.ReadAllBytes(desk.PathOf(Deck)), part, from, to));
    }
}
