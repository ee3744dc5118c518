using System.Collections.Immutable;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Building;

/// <summary>From an essay's files to a talk.</summary>
internal static class TalkReader
{
    /// <summary>Standard input in messages.</summary>
    private const string ShownInput = "<stdin>";

    /// <param name="minutes">The slot that the command line names; <see langword="null"/> leaves it to the settings.</param>
    public static Outcome<Talk> Read(EssayFiles files, int? minutes, Surroundings surroundings)
    {
        Outcome<TalkSource> source = ReadSource(files, surroundings);
        Outcome<Talk> talk = source.Value is { } read ? TalkPlanner.Plan(read.Essay, read.SettingsFor(minutes)) : new Outcome<Talk>(null, []);
        return new Outcome<Talk>(talk.Value, [.. source.Diagnostics, .. talk.Diagnostics]);
    }

    public static Outcome<TalkSource> ReadSource(EssayFiles files, Surroundings surroundings)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        TalkSettings? settings = ReadSettings(files, surroundings, diagnostics);
        EssayPictures pictures = PictureFolders.Open(files, settings?.Pictures, surroundings, diagnostics);
        Essay? essay = Kept(ReadEssay(files, surroundings), diagnostics) is { } source
            ? Kept(EssayReader.Read(source, pictures.SizeOf), diagnostics)
            : null;
        return new Outcome<TalkSource>(settings is null || essay is null ? null : new TalkSource(essay, settings, pictures), diagnostics.ToImmutable());
    }

    private static TalkSettings? ReadSettings(EssayFiles files, Surroundings surroundings, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (files.Settings is not { } path || !File.Exists(path))
        {
            diagnostics.AddRange(files.MisnamedSettings.Where(File.Exists).Select(file =>
                Diagnostics.SettingsFileIgnored(new SourceText(surroundings.Shown(file), ""), surroundings.Shown(files.Settings!)))); // misnamed ones stand beside it
            return TalkSettings.Default;
        }

        Outcome<SourceText> text = ReadText(path, surroundings);
        bool isEmpty = text.Value is null && new FileInfo(path).Length == 0;
        return isEmpty ? TalkSettings.Default : Kept(text, diagnostics) is { } source ? Kept(TalkSettingsReader.Read(source), diagnostics) : null;
    }

    private static Outcome<SourceText> ReadEssay(EssayFiles files, Surroundings surroundings)
    {
        if (files.Essay is { } path)
        {
            return ReadText(path, surroundings);
        }

        using Stream input = surroundings.OpenInput();
        return TextFileReader.Read(input, ShownInput);
    }

    private static Outcome<SourceText> ReadText(string path, Surroundings surroundings)
    {
        surroundings.Inputs.Add(path);
        return TextFileReader.Read(path, surroundings.Shown(path));
    }

    private static T? Kept<T>(Outcome<T> outcome, ImmutableArray<Diagnostic>.Builder diagnostics)
        where T : class
    {
        diagnostics.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }
}
