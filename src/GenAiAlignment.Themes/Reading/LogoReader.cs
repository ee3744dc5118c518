using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the logo, which becomes a decoration of every layout.</summary>
internal sealed class LogoReader(PicturesReader pictures, ThemeLengths lengths, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    public const string DecorationName = "logo";

    private static readonly Length DefaultHeight = Length.FromPoints(28);
    private static readonly Length DefaultClearSpace = Length.FromPoints(24);
    private static readonly Length HighestLogo = Length.FromPoints(200);

    /// <returns>The logo on layouts, and on inverse layouts; <see langword="null"/> when there is none.</returns>
    public (ThemeDecoration Plain, ThemeDecoration Inverse)? Read(MappingReader? logo)
    {
        if (logo is null)
        {
            return null;
        }

        YamlScalar? file = logo.Scalar("file");
        ThemePicture? plain = pictures.Read(file);
        ThemePicture? inverse = pictures.Read(logo.Scalar("inverse-file")) ?? plain;
        SlideCorner corner = logo.Word("corner", "corner", ThemeWords.Corners) ?? SlideCorner.TopRight;
        Length height = lengths.Read(logo, "height") ?? DefaultHeight;
        Length clearSpace = lengths.Read(logo, "clear-space") ?? DefaultClearSpace;
        logo.ReportUnknownKeys();
        if (file is null)
        {
            diagnostics.Add(Diagnostics.MissingKey(logo.Span, "file", "the logo"));
        }

        if (height <= Length.Zero || height > HighestLogo)
        {
            logo.Report(logo.Scalar("height")!, $"a height up to {HighestLogo}"); // the default is within
            return null;
        }

        return plain is null || inverse is null ? null : (Decoration(plain, corner, height, clearSpace), Decoration(inverse, corner, height, clearSpace));
    }

    private static ThemeDecoration Decoration(ThemePicture picture, SlideCorner corner, Length height, Length clearSpace)
    {
        Length width = height * ((double)picture.Header.PixelWidth / picture.Header.PixelHeight);
        bool isLeft = corner is SlideCorner.TopLeft or SlideCorner.BottomLeft;
        bool isTop = corner is SlideCorner.TopLeft or SlideCorner.TopRight;
        return new ThemeDecoration(
            DecorationName,
            DecorationShape.Picture,
            OfPage(isLeft ? AnchorEdge.Left : AnchorEdge.Right, isLeft ? clearSpace : -(clearSpace + width)),
            OfPage(isTop ? AnchorEdge.Top : AnchorEdge.Bottom, isTop ? clearSpace : -(clearSpace + height)),
            OfPage(isLeft ? AnchorEdge.Left : AnchorEdge.Right, isLeft ? clearSpace + width : -clearSpace),
            OfPage(isTop ? AnchorEdge.Top : AnchorEdge.Bottom, isTop ? clearSpace + height : -clearSpace),
            null,
            null,
            Length.Zero,
            StrokeDash.Solid,
            Length.Zero,
            picture,
            null,
            null);
    }

    private static EdgeExpression OfPage(AnchorEdge edge, Length offset) => new("page", edge, offset);
}
