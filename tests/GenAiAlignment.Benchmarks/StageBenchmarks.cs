using BenchmarkDotNet.Attributes;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf;
using GenAiAlignment.Pptx;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;

namespace GenAiAlignment.Benchmarks;

/// <summary>Each stage by itself, on the essay of this repository once and ten times over.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const string ThemeName = "folio";

    private readonly string root = FindRoot();
    private SourceText source = new("", "");
    private Essay? essay;
    private Talk? talk;
    private Theme? theme;
    private LaidOutDeck? deck;

    /// <summary>How often the essay's text is repeated.</summary>
    [Params(1, 10)]
    public int Repeats { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        source = new SourceText("essay.md", Repeated(File.ReadAllText(Path.Combine(root, "content", "genai-alignment.md")), Repeats));
        essay = Read();
        talk = Plan();
        theme = ReadTheme();
        deck = Arrange();
    }

    [Benchmark]
    public Essay? Read() => EssayReader.Read(source).Value;

    [Benchmark]
    public Talk? Plan() => TalkPlanner.Plan(Prepared(essay), TalkSettings.Default).Value;

    [Benchmark]
    public Theme? ReadTheme() => new ThemeReader(ThemeFile, [ThemeName]).ReadBuiltIn(ThemeName).Value;

    [Benchmark]
    public LaidOutDeck? Arrange() => DeckArranger.Arrange(Prepared(talk), Prepared(theme), _ => null).Value;

    [Benchmark]
    public long WritePptx() => Written(stream => PptxWriter.Write(Prepared(deck), PptxOptions.Default, stream));

    [Benchmark]
    public long WritePdf() => Written(stream => PdfWriter.Write(DeckPages.Compose(Prepared(deck), null), stream));

    [Benchmark]
    public long WriteHandout() => Written(stream =>
        PdfWriter.Write(HandoutComposer.Compose(Prepared(deck), HandoutOptions.Of(new HandoutSettings()), _ => null, null), stream));

    private static T Prepared<T>(T? value)
        where T : class => value ?? throw new InvalidOperationException("The stage before has failed.");

    private static long Written(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.Length;
    }

    private static string Repeated(string text, int times)
    {
        int body = text.IndexOf("\n---", StringComparison.Ordinal) + "\n---\n".Length;
        return text[..body] + string.Join('\n', Enumerable.Repeat(text[body..], times));
    }

    private ReadOnlyMemory<byte>? ThemeFile(string path)
    {
        string file = Path.Combine(root, "themes", path);
        return File.Exists(file) ? File.ReadAllBytes(file) : (ReadOnlyMemory<byte>?)null;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "GenAiAlignment.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("Benchmarks run inside the repository.");
    }
}
