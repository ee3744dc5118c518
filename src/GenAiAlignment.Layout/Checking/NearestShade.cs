using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Checking;

/// <summary>Finds a colour near another that reads on a ground.</summary>
internal static class NearestShade
{
    private const int Steps = 100;

    /// <summary>The first mixture with black, or else with white, that has the contrast; <see langword="null"/> when neither has.</summary>
    public static Rgb? Of(Rgb colour, Rgb ground, double contrast)
    {
        Rgb black = new(0, 0, 0);
        Rgb white = new(255, 255, 255);
        return ground.Luminance > 0.18 ? Towards(colour, black, ground, contrast) ?? Towards(colour, white, ground, contrast)
            : Towards(colour, white, ground, contrast) ?? Towards(colour, black, ground, contrast);
    }

    private static Rgb? Towards(Rgb colour, Rgb end, Rgb ground, double contrast)
    {
        for (int step = 1; step <= Steps; step++)
        {
            double share = (double)step / Steps;
            Rgb mixed = new(Mix(colour.Red, end.Red), Mix(colour.Green, end.Green), Mix(colour.Blue, end.Blue));
            if (mixed.ContrastWith(ground) >= contrast)
            {
                return mixed;
            }

            byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share));
        }

        return null;
    }
}
