using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the layouts: for each kind what the theme says of all layouts, and over it what it says of that one.</summary>
internal sealed class LayoutsReader
{
    private static readonly ImmutableArray<string> PartAnchors = ["subject", "relation", "object"];

    private readonly ImmutableArray<Diagnostic>.Builder diagnostics;
    private readonly ThemeLengths lengths;
    private readonly PicturesReader pictures;
    private readonly BackgroundReader backgrounds;
    private readonly FrameReader frames;
    private readonly (ThemeDecoration Plain, ThemeDecoration Inverse)? logo;

    public LayoutsReader(ImmutableDictionary<string, TextStyle> styles, ThemeLengths lengths, MappingReader? logo, ThemeContext context)
    {
        diagnostics = context.Diagnostics;
        this.lengths = lengths;
        pictures = new PicturesReader(context);
        backgrounds = new BackgroundReader(pictures, diagnostics);
        frames = new FrameReader(styles, lengths, diagnostics);
        this.logo = new LogoReader(pictures, lengths, diagnostics).Read(logo);
    }

    /// <param name="common">Frames and decorations of all layouts.</param>
    /// <param name="layouts">With the marks of what a layout takes away.</param>
    public ImmutableArray<ThemeLayout> Read(YamlMapping common, MappingReader layouts)
    {
        ImmutableArray<ThemeLayout>.Builder read = ImmutableArray.CreateBuilder<ThemeLayout>();
        HashSet<string> names = [];
        foreach (LayoutKind kind in Enum.GetValues<LayoutKind>())
        {
            string key = ThemeWord.Of(kind);
            switch (layouts.Node(key))
            {
                case YamlMapping layout:
                    read.Add(ReadLayout(kind, YamlMerger.Merge(common, layout), names));
                    break;
                case null:
                    diagnostics.Add(Diagnostics.MissingKey(layouts.Span, key, "layouts"));
                    break;
                case { } node:
                    layouts.Report(node, "keys with values");
                    break;
            }
        }

        layouts.ReportUnknownKeys();
        return read.ToImmutable();
    }

    private ThemeLayout ReadLayout(LayoutKind kind, YamlMapping marked, HashSet<string> names)
    {
        MappingReader layout = new(YamlMerger.WithoutMarks(marked), diagnostics);
        bool hasParts = kind == LayoutKind.Opposition;
        string name = layout.Text("name") ?? kind.ToString();
        if (!names.Add(name))
        {
            diagnostics.Add(Diagnostics.LayoutNameIsRepeated(layout.Scalar("name")?.Span ?? layout.Span, name));
        }

        bool inverse = layout.Truth("inverse") ?? false;
        ThemeBackground background = backgrounds.Read(layout.Node("background"), layout);
        ImmutableArray<ThemeFrame> read = Frames(layout.Mapping("frames"), hasParts);
        ImmutableArray<ThemeDecoration> decorations = Decorations(layout, Anchors(read, hasParts));
        layout.ReportUnknownKeys();
        if (layout.Mapping("frames")?.Node(ThemeWord.Of(FrameContent.Title)) is null)
        {
            diagnostics.Add(Diagnostics.MissingKey(layout.Span, "title", $"the frames of the layout {ThemeWord.Of(kind)}"));
        }

        return new ThemeLayout(kind, name, inverse, background, read, [.. Logo(marked, inverse), .. decorations]);
    }

    /// <summary>The theme's logo, unless the layout takes it away.</summary>
    private IEnumerable<ThemeDecoration> Logo(YamlMapping marked, bool isInverse)
    {
        bool isTakenAway = (marked["decorations"]?.Value as YamlMapping)?[LogoReader.DecorationName] is not null;
        return logo is { } both && !isTakenAway ? [isInverse ? both.Inverse : both.Plain] : [];
    }

    private ImmutableArray<ThemeFrame> Frames(MappingReader? mapping, bool hasParts)
    {
        if (mapping is null)
        {
            return [];
        }

        ImmutableArray<ThemeFrame>.Builder read = ImmutableArray.CreateBuilder<ThemeFrame>();
        foreach ((string word, FrameContent content) in ThemeWords.Contents.OrderBy(pair => pair.Value))
        {
            if (mapping.Mapping(word) is { } frame
                && frames.Read(content, frame, hasParts && content == FrameContent.Title) is { } whole)
            {
                read.Add(whole);
            }
        }

        mapping.ReportUnknownKeys();
        return read.ToImmutable();
    }

    private ImmutableArray<ThemeDecoration> Decorations(MappingReader layout, IReadOnlyCollection<string> anchors)
    {
        if (layout.Mapping("decorations") is not { } decorations || layout.Node("decorations") is not YamlMapping mapping)
        {
            return [];
        }

        DecorationReader reader = new(new DecorationEdges(mapping, anchors, lengths, diagnostics), pictures, lengths, diagnostics);
        ImmutableArray<ThemeDecoration>.Builder read = ImmutableArray.CreateBuilder<ThemeDecoration>();
        foreach (YamlEntry entry in decorations.NamedEntries())
        {
            if (!ThemeNames.IsName(entry.Key))
            {
                diagnostics.Add(Diagnostics.WrongValue(entry.KeySpan, $"\"{entry.Key}\"", ThemeNames.Expected));
            }
            else if (decorations.Mapping(entry.Key) is { } decoration && reader.Read(entry.Key, decoration) is { } whole)
            {
                read.Add(whole);
            }
        }

        if (mapping.Entries.Length > ThemeLimits.Decorations)
        {
            diagnostics.Add(Diagnostics.TooMany(mapping.Entries[ThemeLimits.Decorations].KeySpan, "decorations of a layout", ThemeLimits.Decorations));
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
