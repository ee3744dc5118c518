using System.Collections.Frozen;

namespace GenAiAlignment.Talks.Settings;

/// <summary>The words for handouts in talk settings and on the command line.</summary>
public static class HandoutWords
{
    public static FrozenDictionary<string, HandoutLayout> Layouts { get; } = new Dictionary<string, HandoutLayout>
    {
        ["1"] = HandoutLayout.One,
        ["2"] = HandoutLayout.Two,
        ["3"] = HandoutLayout.Three,
        ["4"] = HandoutLayout.Four,
        ["6"] = HandoutLayout.Six,
        ["9"] = HandoutLayout.Nine,
        ["notes"] = HandoutLayout.Notes,
        ["reading"] = HandoutLayout.Reading,
        ["claims"] = HandoutLayout.Claims,
    }.ToFrozenDictionary();

    public static FrozenDictionary<string, PaperSize> Papers { get; } = new Dictionary<string, PaperSize>
    {
        ["a4"] = PaperSize.A4,
        ["letter"] = PaperSize.Letter,
    }.ToFrozenDictionary();

    public static FrozenDictionary<string, PaperOrientation> Orientations { get; } = new Dictionary<string, PaperOrientation>
    {
        ["portrait"] = PaperOrientation.Portrait,
        ["landscape"] = PaperOrientation.Landscape,
    }.ToFrozenDictionary();
}
