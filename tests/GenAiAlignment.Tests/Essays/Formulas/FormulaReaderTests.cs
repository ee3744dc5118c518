using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Essays.Formulas;

public sealed class FormulaReaderTests
{
    [Theory]
    [InlineData(@"\Delta x", "Δ[i:x]")]
    [InlineData(@"a \cdot b \times c", "[i:a] · [i:b] × [i:c]")]
    [InlineData(@"x \le 5, y\ge 6", "[i:x] ≤ 5, [i:y] ≥ 6")]
    [InlineData(@"x^2 + y_{i+1}", "[i:x][^:2] + [i:y][_:[i:i]][_:+1]")]
    [InlineData(@"10^{-3}", "10[^:−3]")]
    [InlineData(@"-1 = a-b", "−1 = [i:a] − [i:b]")]
    [InlineData(@"\alpha \to \infty", "α → ∞")]
    [InlineData(@"\sum_{i=1}^{n} x_i", "∑[_:[i:i]][_:=1][^:[i:n]] [i:x][_:[i:i]]")]
    [InlineData(@"\sin x \ne \mathrm{const}", "sin [i:x] ≠ const")]
    [InlineData(@"v = 5\,\text{km per hour}", "[i:v] = 5\u00A0km per hour")]
    [InlineData(@"90^\circ", "90°")]
    [InlineData(@"f'(x) \approx \left( 1{,}5 \right)", "[i:f]′([i:x]) ≈ (1,5)")]
    [InlineData(@"x \in \mathbb{R}", "[i:x] ∈ ℝ")]
    public void A_simple_formula_is_text(string tex, string expected)
    {
        Outcome<Essay> read = EssayReader.Read(new SourceText("e.md", $"So ${tex}$ holds."));

        Assert.Equal($"So {expected} holds.", MarkedText.Of($"So ${tex}$ holds."));
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData(@"\frac{\partial (ab)}{\partial a} = b", "∂([i:ab])/(∂[i:a]) = [i:b]")]
    [InlineData(@"\frac{a+b}{2}", "([i:a] + [i:b])/2")]
    [InlineData(@"\frac12", "1/2")]
    [InlineData(@"\sqrt{x}", "√[i:x]")]
    [InlineData(@"\sqrt{x+1}", "√([i:x] + 1)")]
    public void Fractions_and_roots_stand_in_one_line_and_are_told(string tex, string expected)
    {
        Assert.Equal(expected, MarkedText.Of($"${tex}$"));
        Assert.Equal(["ED406"], EssayReader.Read(new SourceText("e.md", $"${tex}$")).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData(@"\begin{pmatrix} 1 & 2 \end{pmatrix}")]
    [InlineData(@"\mathfrak{g}")]
    [InlineData(@"x^{2^n}")]
    [InlineData(@"\sqrt[3]{x}")]
    [InlineData(@"\text{a")]
    [InlineData(@"\frac{a}")]
    public void What_no_line_can_say_stays_source_and_is_told(string tex)
    {
        Assert.Equal($"[m:{tex}]", MarkedText.Of($"${tex}$"));
        Assert.Equal(["ED406"], EssayReader.Read(new SourceText("e.md", $"text ${tex}$")).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_formula_of_its_own_is_read_alike()
    {
        MathematicsBlock formula = Assert.IsType<MathematicsBlock>(Assert.Single(MarkedText.Blocks("$$\nE = mc^2\n$$\n")));

        Assert.Equal("[i:E] = [i:mc][^:2]", MarkedText.Of(formula.Text));
        Assert.Equal("E = mc^2", formula.Source);
    }

    [Fact]
    public void Formulas_are_read_in_cells_headings_and_lists() => Assert.Equal(
        ["Δx", "Δx", "Δx"],
        MarkedText.Blocks("# $\\Delta x$\n\n- $\\Delta x$\n\n| $\\Delta x$ |\n|---|\n| a |\n").Select(block => block switch
        {
            HeadingBlock heading => heading.Text.PlainText,
            ListBlock list => ((ParagraphBlock)list.Items[0].Blocks[0]).Text.PlainText,
            TableBlock table => table.Header[0].PlainText,
            _ => "",
        }));

    [Fact]
    public void Deep_groups_cost_no_more_than_their_length() =>
        Assert.NotEmpty(MarkedText.Of($"$\\frac{string.Concat(Enumerable.Repeat("{\\frac", 5_000))}$"));
}
