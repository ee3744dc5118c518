using System.Text;
using System.Text.RegularExpressions;
using GenAiAlignment.Cli;
using GenAiAlignment.Tests.Pptx;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Building;

/// <summary>A build replaces its own deck without a word, and nobody's work.</summary>
public sealed class EditedDeckTests
{
    private const string Output = "output/essay.pptx";

    [Fact]
    public void A_deck_that_nobody_touched_is_replaced_without_a_word()
    {
        using Desk desk = Built();
        desk.With("essay.md", Desk.Essay.Replace("cake", "pie", StringComparison.Ordinal));
        RunResult result = desk.Run("build", "essay.md", "--to", "pptx");
        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Equal(["essay.pptx"], desk.FilesIn("output"));
    }

    [Fact]
    public void An_edited_deck_stops_the_build_and_its_slides_are_named()
    {
        using Desk desk = Built();
        byte[] edited = Edit(desk);
        RunResult result = desk.Run("build", "essay.md", "--to", "pdf,pptx");
        Assert.Equal((ExitCode.InputHasErrors, ""), (result.Code, result.Output));
        Assert.Equal(
            """
            output/essay.pptx: error ED503: this deck was edited since it was built, and is not replaced
               = hint: --force replaces it and keeps it as essay.backup.pptx; -o writes into another folder
            output/essay.pptx: error ED504: slide 3, "Bread is a friend of cake.": text, notes
            essaydeck: 2 errors; no file was written

            """,
            result.Error);
        Assert.Equal(["essay.pptx"], desk.FilesIn("output"));
        Assert.Equal(edited, File.ReadAllBytes(desk.PathOf(Output)));
    }

    [Fact]
    public void By_force_it_is_replaced_and_kept_under_names_that_are_free()
    {
        using Desk desk = Built();
        byte[] fresh = File.ReadAllBytes(desk.PathOf(Output));
        for (int round = 0; round < 3; round++)
        {
            byte[] edited = Edit(desk);
            string backup = round == 0 ? "essay.backup.pptx" : $"essay.backup-{round + 1}.pptx";
            RunResult result = desk.Run("build", "essay.md", "--to", "pptx", "--force");
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
            Assert.StartsWith($"output/{backup} (as it was edited)\n{Output}\n", result.Output, StringComparison.Ordinal);
            Assert.Equal(edited, File.ReadAllBytes(desk.PathOf("output/" + backup)));
            Assert.Equal(fresh, File.ReadAllBytes(desk.PathOf(Output)));
        }
    }

    [Fact]
    public void Force_makes_no_copy_of_a_deck_that_nobody_touched()
    {
        using Desk desk = Built();
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pptx", "--force").Code);
        Assert.Equal(["essay.pptx"], desk.FilesIn("output"));
    }

    [Fact]
    public void A_deck_of_another_program_is_somebodys_too()
    {
        using Desk desk = Built();
        byte[] theirs = PackageSurgery.Change(File.ReadAllBytes(desk.PathOf(Output)), (name, data) => name.StartsWith("customXml/", StringComparison.Ordinal) ? null : data);
        desk.With(Output, theirs);
        RunResult result = desk.Run("build", "essay.md", "--to", "pptx");
        Assert.Equal(ExitCode.InputHasErrors, result.Code);
        Assert.StartsWith($"{Output}: error ED505: another program made this deck, or an older version of essaydeck: it is not replaced\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pptx", "--force").Code);
        Assert.Equal(theirs, File.ReadAllBytes(desk.PathOf("output/essay.backup.pptx")));
    }

    [Fact]
    public void A_changed_design_is_told()
    {
        using Desk desk = Built();
        desk.With(Output, PackageSurgery.Replace(File.ReadAllBytes(desk.PathOf(Output)), "ppt/theme/theme1.xml", "typeface=\"Newsreader\"", "typeface=\"Arial\""));
        Assert.Contains("ED503: this deck was edited since it was built, and is not replaced; its design was changed: ", desk.Run("build", "essay.md", "--to", "pptx").Error, StringComparison.Ordinal);
    }

    private static Desk Built()
    {
        Desk desk = new Desk().With("essay.md", Desk.Essay);
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md", "--to", "pptx").Code);
        return desk;
    }

    /// <summary>As a speaker may do on the train.</summary>
    private static byte[] Edit(Desk desk)
    {
        byte[] edited = PackageSurgery.Change(File.ReadAllBytes(desk.PathOf(Output)), (name, data) => name switch
        {
            "ppt/slides/slide3.xml" => Replaced(data, "incompatible with", "a friend of"),
            "ppt/notesSlides/notesSlide3.xml" => Replaced(data, "Some words that lead in", "My own words"),
            _ => data,
        });
        desk.With(Output, edited);
        return edited;
    }

    private static byte[] Replaced(byte[] data, string from, string to)
    {
        string text = Encoding.UTF8.GetString(data);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(new Regex(Regex.Escape(from)).Replace(text, to, 1));
    }
}
