using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>How a handout is made, nothing left open.</summary>
/// <param name="Ink">What colours slides are printed in.</param>
public sealed record HandoutOptions(HandoutLayout Layout, PaperSetup Paper, PaperColours Ink)
{
    /// <summary>What the settings ask for; three slides a page and little ink where they leave it open.</summary>
    public static HandoutOptions Of(HandoutSettings settings)
    {
        HandoutLayout layout = settings.Layout ?? HandoutLayout.Three;
        bool savesInk = settings.InkSaver ?? true;
        PaperColours ink = (settings.Grayscale ?? false, savesInk) switch
        {
            (true, true) => PaperColours.GreyInkSaver,
            (true, false) => PaperColours.Grey,
            (false, true) => PaperColours.InkSaver,
            (false, false) => PaperColours.AsShown,
        };
        return new HandoutOptions(layout, PaperSetup.Of(settings, layout), ink);
    }
}
