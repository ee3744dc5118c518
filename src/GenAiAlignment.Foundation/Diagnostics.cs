namespace GenAiAlignment.Foundation;

/// <summary>
/// The catalogue of everything the program may have to say about an author's input: one method and one code each, grouped by stage in the
/// other files of this folder. Codes: ED0xx files and machine, ED1xx essay, ED2xx talk, ED3xx theme, ED4xx layout, ED5xx output.
/// </summary>
public static partial class Diagnostics
{
    private static string? DidYouMean(string word, IEnumerable<string> known)
    {
        string? nearest = NearestWord.Find(word, known);
        return nearest is null ? null : $"did you mean \"{nearest}\"?";
    }
}
