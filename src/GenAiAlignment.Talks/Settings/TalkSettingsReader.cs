using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Reviewing;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Settings;

/// <summary>Reads <c>NAME.talk.yaml</c>.</summary>
public static class TalkSettingsReader
{
    public const int SlowestPace = 60;
    public const int FastestPace = 400;
    public const double LongestPause = 60;
    public const int ShortestSlot = 1;

    /// <summary>Ten hours.</summary>
    public const int LongestSlot = 600;

    private const string Automatic = "auto";

    /// <summary>The word for no choice is among them only so that a message lists it.</summary>
    private static readonly FrozenDictionary<string, ClaimSignal> ClaimSignals = Enum.GetValues<ClaimSignal>()
        .Select(signal => KeyValuePair.Create(ClaimChoice.WordFor(signal), signal))
        .Append(KeyValuePair.Create(Automatic, default(ClaimSignal)))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ScriptForm> ScriptForms = new Dictionary<string, ScriptForm>
    {
        ["spoken"] = ScriptForm.Spoken,
        ["as-written"] = ScriptForm.AsWritten,
    }.ToFrozenDictionary();

    public static Outcome<TalkSettings> Read(SourceText source)
    {
        Outcome<YamlMapping> outcome = YamlReader.Read(source);
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(outcome.Diagnostics);
        TalkSettings? settings = outcome.Value is null ? null : Read(new MappingReader(outcome.Value, diagnostics), diagnostics);
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new Outcome<TalkSettings>(failed ? null : settings, diagnostics.ToImmutable());
    }

    private static TalkSettings Read(MappingReader talk, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        AuthorsHandReader hand = new(talk, diagnostics);
        TalkSettings settings = new()
        {
            Pace = talk.Integer("pace", SlowestPace, FastestPace),
            Minutes = talk.Integer("minutes", ShortestSlot, LongestSlot),
            Slots = SlotsReader.Read(talk),
            SlotPlace = talk.PlaceOf("minutes") ?? talk.PlaceOf("slots"),
            SlideChange = Pause(talk, "slide-change") ?? TalkSettings.Default.SlideChange,
            ClaimPause = Pause(talk, "claim-pause") ?? TalkSettings.Default.ClaimPause,
            Claims = talk.Scalar("claims") is { Value: Automatic } ? null : talk.Word("claims", "sign of a claim", ClaimSignals),
            ScriptForm = talk.Word("script", "form of scripts", ScriptForms) ?? ScriptForm.Spoken,
            Reveal = talk.Truth("reveal") ?? false,
            Title = talk.Node("title") is YamlMapping ? null : talk.Text("title"),
            ShortTitles = hand.ShortTitles(),
            Subtitle = talk.Text("subtitle"),
            Author = talk.Text("author"),
            Date = talk.Text("date"),
            Link = talk.Text("link"),
            Language = talk.Text("lang"),
            Theme = talk.Text("theme"),
            Pictures = talk.Scalar("pictures") is { IsNull: false } folder ? new TextOpening(folder.Value, folder.Span) : null,
            Promotions = [.. talk.Items("promote").Select(node => Promotion(node, talk, diagnostics)).OfType<Promotion>()],
            Skips = hand.Openings("skip"),
            Musts = hand.Openings("must"),
            Mays = hand.Openings("may"),
            Spares = hand.Openings("spare"),
            Kept = hand.Openings("keep"),
            Figures = hand.Figures(),
            Notes = talk.Node("notes") is YamlMapping ? null : talk.Word("notes", "order of notes", AuthorsHandReader.Orders),
            NotesOfSections = hand.NotesOfSections(),
            Handout = talk.Mapping("handout") is { } handout ? Handout(handout) : new HandoutSettings(),
            Review = talk.Mapping("review") is { } review ? ReviewSettingsReader.Read(review) : new ReviewSettings(),
        };
        talk.ReportUnknownKeys();
        return settings;
    }

    /// <summary>In seconds.</summary>
    private static TimeSpan? Pause(MappingReader talk, string key) =>
        talk.Number(key, 0, LongestPause) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private static Promotion? Promotion(YamlNode node, MappingReader owner, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (node is not YamlMapping mapping)
        {
            owner.Report(node, "\"statement:\" or \"quote:\" with the opening of a text");
            return null;
        }

        MappingReader promotion = new(mapping, diagnostics);
        YamlScalar? statement = promotion.Scalar("statement");
        YamlScalar? quote = promotion.Scalar("quote");
        string? attribution = promotion.Text("attribution");
        promotion.ReportUnknownKeys();
        return (statement, quote) switch
        {
            ({ } text, null) => new Promotion(SlideKind.Statement, text.Value, attribution, text.Span),
            (null, { } text) => new Promotion(SlideKind.Quote, text.Value, attribution, text.Span),
            _ => Missing(),
        };

        Promotion? Missing()
        {
            owner.Report(node, "either \"statement:\" or \"quote:\"");
            return null;
        }
    }

    private static HandoutSettings Handout(MappingReader handout)
    {
        HandoutSettings settings = new()
        {
            Layout = handout.Word("layout", "handout layout", HandoutWords.Layouts),
            Paper = handout.Word("paper", "paper", HandoutWords.Papers),
            Orientation = handout.Word("orientation", "orientation", HandoutWords.Orientations),
            Margin = handout.Length("margin", PaperLimits.Margin),
            Gutter = handout.Length("gutter", PaperLimits.Gutter),
            Duplex = handout.Truth("duplex"),
            Grayscale = handout.Truth("grayscale"),
            InkSaver = handout.Truth("ink-saver"),
        };
        handout.ReportUnknownKeys();
        return settings;
    }
}
