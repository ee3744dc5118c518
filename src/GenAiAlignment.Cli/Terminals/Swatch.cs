using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>Colours shown on a terminal that has them, with the escape codes of ISO 8613-6.</summary>
internal static class Swatch
{
    private const string Reset = "\u001B[0m";

    /// <summary>Two columns of a colour.</summary>
    public static string Of(Rgb colour) =>
        string.Create(CultureInfo.InvariantCulture, $"\u001B[48;2;{colour.Red};{colour.Green};{colour.Blue}m  {Reset}");

    /// <summary>A palette in the order of its roles.</summary>
    public static string Row(Palette palette) => string.Concat(palette.Colours.Select(Of));
}
