using System.Text;
using System.Xml.Linq;
using GenAiAlignment.Pdf.Drawings;
using Xunit;

namespace GenAiAlignment.Tests.Pdf.Drawings;

/// <summary>A drawing is read as what a stranger sent.</summary>
public sealed class DrawingFileTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("<image href=\"/etc/passwd\"/>")]
    [InlineData("<image xlink:href=\"https://outside.example/a.png\"/>")]
    [InlineData("<image href=\"data:image/svg+xml,outside\"/>")]
    [InlineData("<use href=\"outside.svg#a\"/>")]
    [InlineData("<rect fill=\"url(https://outside.example/a.svg#g)\"/>")]
    [InlineData("<rect style=\"fill:url('outside.svg#g')\"/>")]
    [InlineData("<style>@import url(https://outside.example/a.css); @font-face{src:url(outside.ttf)}</style>")]
    [InlineData("<script>outside()</script>")]
    [InlineData("<rect onload=\"outside()\"/>")]
    public void Nothing_leads_out_of_it(string content) =>
        Assert.DoesNotContain("outside", Read($"<?xml-stylesheet href=\"outside.css\"?>{Head}{content}</svg>")!.ToString(), StringComparison.Ordinal); // it is one

    [Fact]
    public void What_is_inside_stays()
    {
        const string content = "<image href=\"data:image/png;base64,AAAA\"/><use xlink:href=\"#a\"/><rect fill=\"url(#g)\"/>";
        Assert.Equal(XDocument.Parse($"{Head}{content}</svg>").ToString(), Read($"{Head}{content}</svg>")!.ToString()); // it is one
    }

    [Fact]
    public void Entities_of_its_own_are_resolved_and_no_file_is_read()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, "secret");
        XDocument? read = Read($"<!DOCTYPE svg [<!ENTITY own \"mine\"><!ENTITY other SYSTEM \"file://{file}\">]>{Head}<text>&own;&other;</text></svg>");
        File.Delete(file);
        Assert.DoesNotContain("secret", read?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Contains("mine", Read($"<!DOCTYPE svg [<!ENTITY own \"mine\">]>{Head}<text>&own;</text></svg>")!.ToString(), StringComparison.Ordinal); // it is one
    }

    [Fact]
    public void What_grows_or_nests_without_end_is_refused()
    {
        string entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">"));
        Assert.Null(Read($"<!DOCTYPE svg [<!ENTITY a0 \"ha\">{entities}]>{Head}<text>&a9;</text></svg>"));

        string uses = string.Concat(Enumerable.Range(1, 30).Select(i => $"<g id=\"g{i}\"><use href=\"#g{i - 1}\"/><use href=\"#g{i - 1}\"/></g>"));
        Assert.Null(Read($"{Head}<rect id=\"g0\"/>{uses}</svg>"));

        string chain = string.Concat(Enumerable.Range(1, 5_000).Select(i => $"<g id=\"g{i}\"><use href=\"#g{i - 1}\"/></g>"));
        Assert.Null(Read($"{Head}{string.Concat(chain.Split("</g>").Reverse().Select(part => part + (part.Length > 0 ? "</g>" : "")))}</svg>"));

        Assert.Null(Read($"{Head}<g id=\"a\"><use href=\"#a\"/></g></svg>"));
        Assert.Null(Read($"{Head}{string.Concat(Enumerable.Repeat("<g>", 5_000))}{string.Concat(Enumerable.Repeat("</g>", 5_000))}</svg>"));
    }

    [Theory]
    [InlineData("<svg")]
    [InlineData("<html><svg/></html>")]
    [InlineData("svg")]
    public void What_is_no_drawing_is_none(string text) => Assert.Null(Read(text));

    private static XDocument? Read(string text) => DrawingFile.Read(Encoding.UTF8.GetBytes(text));
}
