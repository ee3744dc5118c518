using System.CommandLine;
using System.CommandLine.Parsing;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Commands;

/// <summary>The options of what is printed. One that is not given leaves its value to the talk settings.</summary>
internal sealed class PaperOptions
{
    private readonly Option<PaperSize?> paper = Word("--paper", "paper", "The size of the paper.", HandoutWords.Papers);
    private readonly Option<PaperOrientation?> orientation = Word("--orientation", "orientation", "How the paper is held.", HandoutWords.Orientations);
    private readonly Option<Length?> margin = Within("--margin", "Around the page", PaperLimits.Margin);
    private readonly Option<Length?> gutter = Within("--gutter", "More margin at the binding, for holes", PaperLimits.Gutter);
    private readonly Option<bool?> duplex = new("--duplex") { Description = "Mirror left and right pages, for printing on both sides." };
    private readonly Option<bool?> grayscale = new("--grayscale") { Description = "Greys instead of colours." };
    private readonly Option<bool?> inkSaver = new("--ink-saver") { Description = "Dark on white, without large areas of ink: the default. \"--ink-saver false\" prints slides as they are shown." };

    /// <summary>Which slides or texts go on a page.</summary>
    public static Option<HandoutLayout?> Layout(string name) =>
        Word(name, "handout layout", "How many slides stand on a page, or what else is printed.", HandoutWords.Layouts);

    public void AddAll(Command command)
    {
        foreach (Option option in (Option[])[paper, orientation, margin, gutter, duplex, grayscale, inkSaver])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The few that a build has; the others belong into the talk settings.</summary>
    public void AddFew(Command command)
    {
        command.Options.Add(paper);
        command.Options.Add(inkSaver);
    }

    public HandoutSettings Read(ParseResult parsed) => new()
    {
        Paper = parsed.GetValue(paper),
        Orientation = parsed.GetValue(orientation),
        Margin = parsed.GetValue(margin),
        Gutter = parsed.GetValue(gutter),
        Duplex = parsed.GetValue(duplex),
        Grayscale = parsed.GetValue(grayscale),
        InkSaver = parsed.GetValue(inkSaver),
    };

    private static Option<T?> Word<T>(string name, string what, string description, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        string known = string.Join(", ", words.Keys.Order(StringComparer.Ordinal));
        return new Option<T?>(name)
        {
            Description = description,
            HelpName = known.Replace(", ", "|", StringComparison.Ordinal),
            CustomParser = result => Parse<T>(result, word => words.TryGetValue(word.ToLowerInvariant(), out T value) ? value : null, $"is no {what}; known: {known}"),
        };
    }

    private static Option<Length?> Within(string name, string description, LengthRange range) => new(name)
    {
        Description = $"{description}: {range}, such as 20mm or 0.5in.",
        CustomParser = result => Parse<Length>(
            result, text => LengthRange.TryParse(text, out Length length) && range.Contains(length) ? length : null, $"is no length for {name}; allowed: {range}, such as 20mm or 0.5in"),
    };

    private static T? Parse<T>(ArgumentResult result, Func<string, T?> read, string complaint)
        where T : struct
    {
        string text = result.Tokens[0].Value; // an option's one value
        T? value = read(text);
        if (value is null)
        {
            result.AddError($"\"{text}\" {complaint}");
        }

        return value;
    }
}
