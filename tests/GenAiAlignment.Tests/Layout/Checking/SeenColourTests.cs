using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Checking;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Checking;

public sealed class SeenColourTests
{
    // Expected values from CSS Color 4 (the table of named colours in its own tests) and B. Ottosson's reference implementation.
    [Theory]
    [InlineData("#FFFFFF", 1, 0, 0)]
    [InlineData("#000000", 0, 0, 0)]
    [InlineData("#FF0000", 0.62796, 0.22486, 0.12585)]
    [InlineData("#00FF00", 0.86644, -0.23389, 0.17950)]
    [InlineData("#0000FF", 0.45201, -0.03246, -0.31153)]
    public void OKLab_is_that_of_its_author(string hex, double lightness, double greenRed, double blueYellow)
    {
        Assert.True(Rgb.TryParse(hex, out Rgb colour));

        SeenColour seen = SeenColour.Of(colour);

        Assert.Equal(lightness, seen.Lightness, 0.0005);
        Assert.Equal(greenRed, seen.GreenRed, 0.0005);
        Assert.Equal(blueYellow, seen.BlueYellow, 0.0005);
    }

    [Theory]
    [InlineData(ColourVision.Protanopia)]
    [InlineData(ColourVision.Deuteranopia)]
    [InlineData(ColourVision.Tritanopia)]
    public void Greys_stay_grey_to_everybody(object vision)
    {
        SeenColour seen = SeenColour.Of(new Rgb(128, 128, 128), (ColourVision)vision);

        Assert.Equal(0, seen.GreenRed, 0.002);
        Assert.Equal(0, seen.BlueYellow, 0.002);
    }

    // Brown and green of one lightness are the textbook case; blue and yellow are what such people still tell apart.
    [Fact]
    public void Red_and_green_come_together_for_who_lacks_middle_waves_and_blue_and_yellow_do_not()
    {
        Assert.True(Distance(new Rgb(150, 80, 40), new Rgb(95, 105, 40), ColourVision.Deuteranopia) < 0.05);
        Assert.True(Distance(new Rgb(150, 80, 40), new Rgb(95, 105, 40), ColourVision.Full) > 0.1);
        Assert.True(Distance(new Rgb(0, 0, 200), new Rgb(200, 200, 0), ColourVision.Deuteranopia) > 0.3);
    }

    private static double Distance(Rgb one, Rgb other, ColourVision vision) => SeenColour.Of(one, vision).DistanceTo(SeenColour.Of(other, vision));
}
