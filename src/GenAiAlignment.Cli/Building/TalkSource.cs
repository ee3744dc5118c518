using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Building;

/// <summary>What a talk is planned from.</summary>
/// <param name="Pictures">That the essay names.</param>
internal sealed record TalkSource(Essay Essay, TalkSettings Settings, EssayPictures Pictures)
{
    /// <summary>As settings or front matter name it; <see langword="null"/> when neither does.</summary>
    public string? Theme => Settings.Theme ?? Essay.FrontMatter.Theme;

    /// <param name="minutes">A slot that is stronger than that of the settings; <see langword="null"/> leaves theirs.</param>
    public TalkSettings SettingsFor(int? minutes) => minutes is null ? Settings with { Slots = [] } : Settings with { Minutes = minutes, Slots = [], SlotPlace = null };

    /// <summary>The settings of each talk that a build makes.</summary>
    /// <param name="slots">Asked for on the command line; empty leaves it to the settings.</param>
    public ImmutableArray<TalkSettings> SettingsOfAll(ImmutableArray<int> slots, int? minutes)
    {
        TalkSettings settings = (slots.IsEmpty, minutes) switch
        {
            (false, _) => Settings with { Slots = slots, SlotPlace = null },
            (true, not null) => SettingsFor(minutes),
            _ => Settings,
        };
        return settings.Slots.IsEmpty ? [settings] : [.. settings.Slots.Select(slot => settings with { Minutes = slot })];
    }
}
