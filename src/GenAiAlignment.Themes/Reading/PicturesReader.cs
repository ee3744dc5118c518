using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Themes.Pictures;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the picture files that a theme names, each once.</summary>
internal sealed class PicturesReader(ThemeContext context)
{
    private readonly Dictionary<(SourceText, string), ThemePicture?> read = [];

    public ThemePicture? Read(YamlScalar? path)
    {
        if (path is null)
        {
            return null;
        }

        if (!read.TryGetValue((path.Span.Source, path.Value), out ThemePicture? picture))
        {
            picture = ReadFile(path);
            read.Add((path.Span.Source, path.Value), picture);
        }

        return picture;
    }

    private ThemePicture? ReadFile(YamlScalar path)
    {
        if (ThemePath.LeavesFolder(path.Value))
        {
            context.Diagnostics.Add(Diagnostics.PathLeavesTheTheme(path.Span, path.Value));
            return null;
        }

        ReadOnlyMemory<byte>? data = context.File(path);
        PictureHeader? header = data is { Length: <= ThemeLimits.PictureBytes } bytes ? PictureHeader.Read(bytes.Span) : null;
        Diagnostic? mistake = (data, header) switch
        {
            (null, _) => Diagnostics.ThemePictureIsMissing(path.Span, path.Value),
            ({ Length: > ThemeLimits.PictureBytes }, _) => Diagnostics.ThemePictureIsTooLarge(
                path.Span, path.Value, string.Create(CultureInfo.InvariantCulture, $"{ThemeLimits.PictureBytes / 1_048_576} MiB")),
            (_, null) => Diagnostics.ThemePictureIsBroken(path.Span, path.Value),
            (_, { } size) when (long)size.PixelWidth * size.PixelHeight > ThemeLimits.PicturePixels => Diagnostics.ThemePictureIsTooLarge(
                path.Span, path.Value, string.Create(CultureInfo.InvariantCulture, $"{ThemeLimits.PicturePixels / 1_000_000} million pixels")),
            _ => null,
        };
        if (mistake is null)
        {
            return new ThemePicture(path.Value, data!.Value, header!); // both were matched above
        }

        context.Diagnostics.Add(mistake);
        return null;
    }
}
