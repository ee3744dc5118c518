namespace GenAiAlignment.Layout.Handouts;

/// <summary>What colours slides are printed in.</summary>
public enum PaperColours
{
    /// <summary>As on the screen.</summary>
    AsShown,

    /// <summary>Dark on white, without large areas of ink.</summary>
    InkSaver,

    /// <summary>As on the screen, in greys of the same lightness.</summary>
    Grey,
    GreyInkSaver,
}
