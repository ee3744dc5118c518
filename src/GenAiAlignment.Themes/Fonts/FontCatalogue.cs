namespace GenAiAlignment.Themes.Fonts;

/// <summary>Gives layout the families that a machine has, in the order in which they are to be tried. Files are read as they are asked for.</summary>
public delegate IEnumerable<FontFamily> FontCatalogue();
