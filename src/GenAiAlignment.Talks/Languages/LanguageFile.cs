using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Languages;

/// <summary>Reads the files of languages, which are part of the program.</summary>
internal static class LanguageFile
{
    public static YamlMapping Read(string name)
    {
        using Stream stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing.");
        using StreamReader reader = new(stream);
        Outcome<YamlMapping> outcome = YamlReader.Read(new SourceText(name, reader.ReadToEnd()));
        return outcome.Value ?? throw new InvalidOperationException($"{name}: {outcome.Diagnostics[0].Message}");
    }
}
