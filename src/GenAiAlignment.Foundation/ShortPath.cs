namespace GenAiAlignment.Foundation;

/// <summary>A path or an address as a message shows it.</summary>
internal static class ShortPath
{
    private const int Longest = 90;
    private const int Head = 40;

    /// <summary>The whole when it is short; else its beginning and its end, which has the file's name.</summary>
    public static string Of(string path)
    {
        string shown = DataUri.Shortened(path);
        return shown.Length <= Longest ? shown : $"{shown[..Head]}…{shown[^(Longest - Head - 1)..]}";
    }
}
