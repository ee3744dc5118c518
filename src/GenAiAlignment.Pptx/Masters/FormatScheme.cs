namespace GenAiAlignment.Pptx.Masters;

/// <summary>
/// The fills, lines and effects that PowerPoint offers for new shapes (ECMA-376 part 1, 20.1.4.1.14): flat, as the decks are. Three of
/// each are the least that is allowed.
/// </summary>
internal static class FormatScheme
{
    public static A.FormatScheme Element() => new(
        new A.FillStyleList(Flat(), Flat(), Flat()),
        new A.LineStyleList(Line(6_350), Line(12_700), Line(19_050)),
        new A.EffectStyleList(NoEffect(), NoEffect(), NoEffect()),
        new A.BackgroundFillStyleList(Flat(), Flat(), Flat())) { Name = "Flat" };

    private static A.SolidFill Flat() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.Outline Line(int width) => new(Flat(), new A.PresetDash { Val = A.PresetLineDashValues.Solid }, new A.Miter { Limit = 800_000 })
    {
        Width = width,
        CapType = A.LineCapValues.Flat,
        CompoundLineType = A.CompoundLineValues.Single,
        Alignment = A.PenAlignmentValues.Center,
    };

    private static A.EffectStyle NoEffect() => new A.EffectStyle(new A.EffectList());
}
