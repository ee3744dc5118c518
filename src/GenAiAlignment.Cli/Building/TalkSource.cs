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
}
