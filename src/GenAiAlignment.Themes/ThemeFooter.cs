namespace GenAiAlignment.Themes;

/// <param name="Text">For <see cref="FooterContent.Text"/>; else <see langword="null"/>.</param>
public sealed record ThemeFooter(FooterContent Content, string? Text = null);
