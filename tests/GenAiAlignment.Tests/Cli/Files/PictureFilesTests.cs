using GenAiAlignment.Cli;
using GenAiAlignment.Tests.Themes.Pictures;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Files;

/// <summary>Where the pictures of an essay are found, and what is said of those that are not.</summary>
public sealed class PictureFilesTests
{
    private static readonly byte[] Picture = PictureFile.Png(300, 200).ToArray();

    [Theory]
    [InlineData("my pics/a b.png", "my%20pics/a%20b.png")]
    [InlineData("my pics/a b.png", "my pics/a b.png")]
    [InlineData("img/100%.png", "img/100%.png")]
    [InlineData("img/a#b.png", "img/a#b.png")]
    [InlineData("img/p.png", "img/p.png?raw=true#center")]
    [InlineData("img/p.png", "img\\p.png")]
    [InlineData("img/p.png", "./img/../img/p.png")]
    [InlineData("img/p.png", "file:img/p.png")]
    [InlineData("img/Pic.PNG", "IMG/pic.png")]
    [InlineData("img/cafe\u0301.png", "img/caf\u00E9.png")]
    [InlineData("img/caf\u00E9.png", "img/cafe\u0301.png")]
    [InlineData("img/\uD55C.png", "img/\u1112\u1161\u11AB.png")]
    [InlineData("img/a\u0323\u0302.png", "img/%E1%BA%AD.png")]
    public void A_picture_is_found_however_its_name_is_written(string file, string path) => Finds(file, "essay.md", path);

    [Theory]
    [InlineData("_config.yml", "images/a.png", "_posts/essay.md", "/images/a.png")]
    [InlineData("_config.yml", "images/a.png", "_posts/essay.md", "../images/a.png")]
    [InlineData("_config.yml", "images/a.png", "_posts/2024/essay.md", "{{ site.baseurl }}/images/a.png")]
    [InlineData("hugo.toml", "static/images/a.png", "content/posts/essay.md", "/images/a.png")]
    [InlineData("package.json", "public/images/a.png", "src/content/blog/essay.md", "/images/a.png")]
    [InlineData("package.json", "src/assets/a.png", "src/content/blog/essay.md", "../../assets/a.png")]
    [InlineData("package.json", "src/assets/a.png", "src/content/blog/essay.md", "~/assets/a.png")]
    [InlineData(".git/HEAD", "site/static/a.png", "site/content/posts/essay.md", "/a.png")]
    [InlineData("site/_posts/x.md", "site/images/a.png", "site/_posts/essay.md", "/images/a.png")]
    [InlineData("notes/.obsidian/app.json", "notes/attachments/deep/a.png", "notes/essays/essay.md", "a.png")]
    public void A_site_keeps_its_pictures_in_places_of_its_own(string mark, string file, string essay, string path) => Finds(file, essay, path, mark);

    [Theory]
    [InlineData("pictures: ../elsewhere\n", null)]
    [InlineData(null, "elsewhere")]
    [InlineData("pictures: nowhere\n", "elsewhere")]
    public void The_author_may_name_a_folder_of_pictures(string? settings, string? option)
    {
        using Desk desk = new Desk().With("here/essay.md", EssayWith("/site/img/a.png")).With("elsewhere/img/a.png", Picture);
        if (settings is not null)
        {
            desk.With("here/essay.talk.yaml", settings);
        }

        Assert.DoesNotContain("ED404", desk.Run(["build", "here/essay.md", "--to", "pdf", .. option is null ? (string[])[] : ["--pictures", option]]).Error, StringComparison.Ordinal);
        Assert.Contains("ED404", desk.Run("build", "here/essay.md", "--to", "pdf", "--pictures", "here").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_pictures_that_is_none_is_told()
    {
        using Desk desk = new Desk().With("essay.md", Desk.Essay).With("essay.talk.yaml", "pace: 140\npictures: nowhere\n");
        Assert.Contains("essay.talk.yaml:2:11: warning ED417: there is no folder \"nowhere\"", desk.Run("outline", "essay.md").Error, StringComparison.Ordinal);
        Assert.Contains("warning ED417: there is no folder \"gone\"", desk.Run("handout", "essay.md", "--pictures", "gone").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside/a.png")]
    [InlineData("/outside/a.png")]
    [InlineData("link/a.png")]
    [InlineData("link.png")]
    public void Nothing_outside_the_root_is_read(string path)
    {
        using Desk desk = new Desk().With("outside/a.png", Picture).With("site/_config.yml", "").With("site/essay.md", EssayWith(path));
        Directory.CreateSymbolicLink(desk.PathOf("site/link"), desk.PathOf("outside"));
        File.CreateSymbolicLink(desk.PathOf("site/link.png"), desk.PathOf("outside/a.png"));
        Assert.Contains("ED404", desk.Run("build", "site/essay.md", "--to", "pdf").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_says_where_was_looked_and_what_is_near()
    {
        using Desk desk = new Desk().With("site/_config.yml", "").With("site/_posts/essay.md", EssayWith("/images/chart.png")).With("site/old/Chart.png", Picture);
        RunResult result = desk.Run("build", "site/_posts/essay.md", "--to", "pdf");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Contains(
            "essay.md:5:1: warning ED404: the picture \"/images/chart.png\" was not found in the essay's folder, the folders above it up to \"site\", and static, public, assets, src or source in them: its alternative text stands for it",
            result.Error,
            StringComparison.Ordinal);
        Assert.Contains("= hint: there is \"../old/Chart.png\"", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_nowhere_gets_advice()
    {
        using Desk desk = new Desk().With("essay.md", EssayWith("chart.png"));
        string error = desk.Run("build", "essay.md", "--to", "pdf").Error;
        Assert.Contains("the picture \"chart.png\" was not found in the essay's folder: its alternative", error, StringComparison.Ordinal);
        Assert.Contains("name its folder as \"pictures\" in the talk settings or with --pictures", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_in_an_address_is_shown_and_never_printed()
    {
        string hurt = $"data:image/png;base64,{Convert.ToBase64String(new byte[20_000])}";
        using Desk desk = new Desk().With("essay.md", $"# T\n\n**A claim.**\n\nx ![good][1]\n\n![hurt]({hurt})\n\n[1]: <data:image/png;base64,{Convert.ToBase64String(Picture)}>\n");
        RunResult result = desk.Run("build", "essay.md", "--to", "png", "--verbose");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.Contains("essay.md:7:1: warning ED408: the picture \"data:image/png;… (27 KB)\"", result.Error, StringComparison.Ordinal);
        Assert.Contains("    7 | ![hurt](data:image/png;… (27 KB))\n", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", result.Error, StringComparison.Ordinal);
    }

    private static string EssayWith(string path) => $"# T\n\n**A claim.**\n\n![A chart]({path})\n\nWords.\n";

    private static void Finds(string file, string essay, string path, string mark = "unmarked.txt")
    {
        using Desk desk = new Desk().With(mark, "").With(file, Picture).With(essay, EssayWith(path));
        RunResult result = desk.Run("build", essay, "--to", "pdf");
        Assert.Equal(ExitCode.Done, result.Code);
        Assert.DoesNotContain("ED404", result.Error, StringComparison.Ordinal);
    }
}
