using Xunit;

namespace GenAiAlignment.Tests.Essays.Dialects;

public sealed class MdxDialectTests
{
    [Theory]
    [InlineData("import A from './a';\nimport {\n  B,\n  C\n} from \"./b\"\n\nWords")]
    [InlineData("export const meta = {\n  title: 'T',\n\n  tags: ['a']\n};\n\nWords")]
    [InlineData("import './style.css'\n\nWords")]
    [InlineData("export default function Layout({ children }) {\n  return <main>{children}</main>\n}\n\nWords")]
    [InlineData("{/* a comment\n\nof two paragraphs */}\n\nWords")]
    [InlineData("<Video id=\"x\" />\n\nWords")]
    [InlineData("<Chart\n  data={[1, 2]}\n  onClick={() => a > b}\n/>\n\nWords")]
    [InlineData("<Tabs.Item\n  label=\"x\"\n>\nWords\n</Tabs.Item>")]
    [InlineData("<Box kind=\"a\">\n\nWords\n\n</Box>")]
    [InlineData("<Box>Words</Box>")]
    [InlineData("<Box>\n    Words\n</Box>")]
    [InlineData("W{/* hidden */}ords")]
    public void Only_what_is_text_stays(string text)
    {
        Assert.Equal("Words", new ReadText(text, "e.mdx").Shown);
        Assert.Equal("Words", new ReadText(text).Shown);
    }

    [Fact]
    public void What_stands_in_a_component_is_Markdown()
    {
        ReadText read = new("<Box>\n## A *heading*\n\n- an **item**\n</Box>\n\n> <Mark>said</Mark>\n", "e.mdx");
        Assert.Equal("## A heading\n- an **item**\n> said", read.Shown);
    }

    [Fact]
    public void A_constant_is_read_as_its_value_and_other_expressions_are_left_out()
    {
        ReadText read = new("export const year = 2024;\n\nIn {year} we said{' '}{\"yes\"}, {list.map(x => x)} not \\{no\\}.\n");
        Assert.Equal("In 2024 we said yes, not {no}.", read.Shown);
        Assert.Equal(["MDX: 1 statement left out, 3 expressions read as text, 1 expression left out"], read.Messages("ED117"));
        Assert.Equal([(1, 1)], read.Places("ED117"));
    }

    [Theory]
    [InlineData("<Image src=\"a.png\" alt=\"A plan\" />", "![A plan](a.png)")]
    [InlineData("import plan from './plan.svg'\n\n<Figure src={plan} caption=\"Our plan\" alt=\"P\"/>", "![P](./plan.svg) Our plan")]
    [InlineData("<ThemedImage\n  src={require('./a.webp').default}\n/>", "![](./a.webp)")]
    public void A_component_that_shows_a_picture_is_that_picture(string text, string shown) => Assert.Equal(shown, new ReadText(text, "e.mdx").Shown);

    [Fact]
    public void Sentences_that_only_a_tag_keeps_apart_stay_apart() =>
        Assert.Equal("Quiet. So I was told. Nobody sings.", new ReadText("Quiet.<Note id={1}>So I was told.</Note> Nobody sings.", "e.mdx").Shown);

    [Theory]
    [InlineData("import duties rise from year to year.")]
    [InlineData("export is good for a country.")]
    [InlineData("The set {a, b} and {year} are text.")]
    [InlineData("Words\nimport A from './a'")]
    [InlineData("`<Box>` and `{year}`")]
    [InlineData("a < B and C > d")]
    public void Prose_stays(string text)
    {
        ReadText read = new(text);
        Assert.Equal(text.Replace('\n', ' ').Replace("`", "", StringComparison.Ordinal), read.Shown);
        Assert.Empty(read.Messages("ED117"));
    }

    [Fact]
    public void Code_of_modules_stays_code() =>
        Assert.Equal("```js import A from 'a'/{/* x */}/<Box>", new ReadText("```js\nimport A from 'a'\n{/* x */}\n<Box>\n```\n", "e.mdx").Shown);
}
