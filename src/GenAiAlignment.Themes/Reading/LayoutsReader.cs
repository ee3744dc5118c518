using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the layouts: for each kind what the theme says of all layouts, and over it what it says of that one.</summary>
internal sealed class LayoutsReader(ImmutableDictionary<string, TextStyle> styles, ThemeContext context)
{
    private static readonly ImmutableArray<string> PartAnchors = ["subject", "relation", "object"];

    /// <param name="common">Frames and decorations of all layouts.</param>
    public ImmutableArray<ThemeLayout> Read(YamlMapping common, MappingReader layouts)
    {
        ImmutableArray<ThemeLayout>.Builder read = ImmutableArray.CreateBuilder<ThemeLayout>();
        foreach (LayoutKind kind in Enum.GetValues<LayoutKind>())
        {
            string key = ThemeWord.Of(kind);
            YamlNode? node = layouts.Node(key);
            if (node is YamlMapping layout)
            {
                read.Add(ReadLayout(kind, new MappingReader(YamlMerger.Merge(common, layout), context.Diagnostics)));
            }
            else
            {
                context.Diagnostics.Add(Diagnostics.MissingKey(layouts.Span, key, "layouts"));
            }
        }

        layouts.ReportUnknownKeys();
        return read.ToImmutable();
    }

    private ThemeLayout ReadLayout(LayoutKind kind, MappingReader layout)
    {
        bool hasParts = kind == LayoutKind.Opposition;
        string name = layout.Text("name") ?? kind.ToString();
        bool inverse = layout.Truth("inverse") ?? false;
        ThemeBackground background = BackgroundReader.Read(layout.Node("background"), layout, context);
        ImmutableArray<ThemeFrame> frames = Frames(layout.Mapping("frames"), hasParts);
        ImmutableArray<ThemeDecoration> decorations = Decorations(layout.Mapping("decorations"), Anchors(frames, hasParts));
        layout.ReportUnknownKeys();
        if (frames.All(frame => frame.Content != FrameContent.Title))
        {
            context.Diagnostics.Add(Diagnostics.MissingKey(layout.Span, "title", $"the frames of the layout {ThemeWord.Of(kind)}"));
        }

        return new ThemeLayout(kind, name, inverse, background, frames, decorations);
    }

    private ImmutableArray<ThemeFrame> Frames(MappingReader? frames, bool hasParts)
    {
        if (frames is null)
        {
            return [];
        }

        FrameReader reader = new(styles, context.Diagnostics);
        ImmutableArray<ThemeFrame>.Builder read = ImmutableArray.CreateBuilder<ThemeFrame>();
        foreach ((string word, FrameContent content) in ThemeWords.Contents.OrderBy(pair => pair.Value))
        {
            if (frames.Mapping(word) is { } frame
                && reader.Read(content, frame, hasParts && content == FrameContent.Title) is { } whole)
            {
                read.Add(whole);
            }
        }

        frames.ReportUnknownKeys();
        return read.ToImmutable();
    }

    private ImmutableArray<ThemeDecoration> Decorations(MappingReader? decorations, IReadOnlyCollection<string> anchors)
    {
        if (decorations is null)
        {
            return [];
        }

        DecorationReader reader = new(anchors, context);
        ImmutableArray<ThemeDecoration>.Builder read = ImmutableArray.CreateBuilder<ThemeDecoration>();
        foreach (YamlEntry entry in decorations.NamedEntries())
        {
            if (decorations.Mapping(entry.Key) is { } decoration && reader.Read(entry.Key, decoration) is { } whole)
            {
                read.Add(whole);
            }
        }

        return read.ToImmutable();
    }

    private static List<string> Anchors(ImmutableArray<ThemeFrame> frames, bool hasParts)
    {
        List<string> anchors = ["page"];
        foreach (ThemeFrame frame in frames)
        {
            string word = ThemeWord.Of(frame.Content);
            anchors.Add(word);
            anchors.Add(word + "-text");
            if (frame.Content == FrameContent.Body)
            {
                anchors.Add("item");
            }
        }

        if (hasParts)
        {
            anchors.AddRange(PartAnchors);
        }

        return anchors;
    }
}
