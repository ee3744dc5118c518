using CsCheck;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;
using GenAiAlignment.Yaml;
using Xunit;

namespace GenAiAlignment.Tests.Fuzzing;

/// <summary>
/// Whatever stands in a file, reading it ends with a value or with diagnostics whose places are in the file. A failure prints the seed that
/// repeats it: set the variable CsCheck_Seed; CsCheck_Iter asks for more cases.
/// </summary>
public sealed class ReadingFuzzTests
{
    private const int Minutes = 60_000;

    // Any will do.
    private const string Seed = "aF19fVUK-D-1";

    private static readonly string GivenEssay = File.ReadAllText(RepositoryFiles.Path("content", "genai-alignment.md"));
    private static readonly string GivenSettings = File.ReadAllText(RepositoryFiles.Path("content", "genai-alignment.talk.yaml"));
    private static readonly string GivenTheme = File.ReadAllText(RepositoryFiles.Path("themes", "folio", ThemeReader.FileName));

    [Fact(Timeout = 3 * Minutes)]
    public Task Random_Markdown_becomes_a_talk_or_diagnostics() =>
        Sample(Mutations.Of(Signs.Markdown, 60), 4000, ReadAndPlan, TestContext.Current.CancellationToken);

    [Fact(Timeout = 3 * Minutes)]
    public Task A_torn_essay_becomes_a_talk_or_diagnostics() =>
        Sample(Mutations.Of(GivenEssay, Signs.Markdown), 600, ReadAndPlan, TestContext.Current.CancellationToken);

    [Fact(Timeout = 3 * Minutes)]
    public Task Random_YAML_is_read_or_refused() => Sample(Mutations.Of(Signs.Yaml, 40), 3000, text =>
    {
        Check(YamlReader.Read(new SourceText("random.yaml", text)), text);
        Check(TalkSettingsReader.Read(new SourceText("random.talk.yaml", text)), text);
        Check(EssayReader.Read(new SourceText("random.md", $"---\n{text}\n---\nText.\n")), $"---\n{text}\n---\nText.\n");
    }, TestContext.Current.CancellationToken);

    [Fact(Timeout = 3 * Minutes)]
    public Task Torn_talk_settings_are_read_or_refused() => Sample(Mutations.Of(GivenSettings, Signs.Yaml), 1000, text =>
        Check(TalkSettingsReader.Read(new SourceText("torn.talk.yaml", text)), text), TestContext.Current.CancellationToken);

    [Fact(Timeout = 3 * Minutes)]
    public Task A_torn_theme_is_read_or_refused() => Sample(Mutations.Of(GivenTheme, Signs.Themes), 1000, ReadTheme, TestContext.Current.CancellationToken);

    [Fact(Timeout = 3 * Minutes)]
    public Task A_random_theme_is_read_or_refused() =>
        Sample(Mutations.Of(Signs.Themes, 40).Select(text => "extends: folio\n" + text), 500, ReadTheme, TestContext.Current.CancellationToken);

    /// <summary>
    /// The same cases in every run, so that one that fails does so for everybody; others where CsCheck's own variables ask for them. On a thread
    /// of the pool, so that the time limit can end the test when a case hangs.
    /// </summary>
    internal static Task Sample(Gen<string> texts, int cases, Action<string> check, CancellationToken cancellation) =>
        Sample(texts, cases, check, text => text, cancellation);

    /// <param name="print">What a case that fails looks like.</param>
    internal static Task Sample<T>(Gen<T> inputs, int cases, Action<T> check, Func<T, string> print, CancellationToken cancellation) => Task.Run(
        () =>
        {
            if (Environment.GetEnvironmentVariable("CsCheck_Seed") is not null || Environment.GetEnvironmentVariable("CsCheck_Iter") is not null)
            {
                inputs.Sample(check, iter: cases, print: print);
                return;
            }

            PCG random = PCG.Parse(Seed);
            for (int i = 0; i < cases; i++)
            {
                T input = inputs.Generate(random, null, out _);
                if (Record.Exception(() => check(input)) is { } failure)
                {
                    Assert.Fail($"Case {i} of the seed {Seed}: {failure}\n{print(input)}");
                }
            }
        },
        cancellation);

    private static void ReadAndPlan(string text)
    {
        Outcome<Essay> essay = EssayReader.Read(new SourceText("random.md", text));
        Check(essay, text);
        if (essay.Value is { } read)
        {
            Outcome<Talk> talk = TalkPlanner.Plan(read, TalkSettings.Default);
            Check(talk, text);
            Assert.Equal(Enumerable.Range(1, talk.Value!.Slides.Length), talk.Value.Slides.Select(slide => slide.Number)); // without settings nothing can be wrong
            Assert.Distinct(talk.Value.Slides.Select(slide => slide.Id));
        }
    }

    private static void ReadTheme(string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        ThemeReader reader = new(BuiltIn, ["folio"]);
        Outcome<Theme> theme = reader.ReadFolder(new ThemeFolder(
            "torn", "torn/theme.yaml", path => path == ThemeReader.FileName ? bytes : (ReadOnlyMemory<byte>?)null, _ => null));
        Assert.Equal(theme.Value is null, theme.HasErrors);
    }

    private static ReadOnlyMemory<byte>? BuiltIn(string path)
    {
        string file = RepositoryFiles.Path("themes", path);
        return File.Exists(file) ? File.ReadAllBytes(file) : (ReadOnlyMemory<byte>?)null;
    }

    private static void Check<T>(Outcome<T> outcome, string text)
        where T : class
    {
        Assert.Equal(outcome.Value is null, outcome.HasErrors);
        foreach (SourceSpan span in outcome.Diagnostics.Select(diagnostic => diagnostic.Span).OfType<SourceSpan>())
        {
            Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"a place beyond the text: {span.Start} + {span.Length} of {text.Length}");
            Assert.True(span.Line >= 1 && span.Column >= 1);
        }
    }
}
