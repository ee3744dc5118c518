namespace GenAiAlignment.Themes.Reading;

/// <summary>How much of anything a theme may have: no theme of ours comes near, and a file made to do harm stops here.</summary>
public static class ThemeLimits
{
    /// <summary>Of a theme.yaml. The largest built-in one has 12 KiB.</summary>
    public const int FileBytes = 1024 * 1024;

    /// <summary>Of a picture file. It is copied into every deck, and decks are sent by mail.</summary>
    public const int PictureBytes = 16 * 1024 * 1024;

    /// <summary>Of a picture. A slide on a screen of 8K has 33 million; decoded, these take 160 MB.</summary>
    public const long PicturePixels = 40_000_000;

    /// <summary>Of one layout. Each is a shape on each of its slides.</summary>
    public const int Decorations = 64;

    public const int Styles = 64;

    public const int Spacings = 64;

    public const int Variants = 8;

    /// <summary>Themes that extend one another, the first one counted.</summary>
    public const int Chain = 8;
}
