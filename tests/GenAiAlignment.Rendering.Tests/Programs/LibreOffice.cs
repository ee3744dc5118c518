namespace GenAiAlignment.Rendering.Tests.Programs;

/// <summary>LibreOffice with a profile of its own and the bundled fonts made known to it.</summary>
internal sealed class LibreOffice(string folder)
{
    /// <summary>Converts files in one run, for starting takes longer than converting, and returns the paths of the results in their order.</summary>
    /// <param name="format">The new ending, with the name and options of a filter behind it where LibreOffice needs them.</param>
    /// <param name="place">Name of the folder for the results.</param>
    public IReadOnlyList<string> Convert(IReadOnlyList<string> files, string format, string place)
    {
        string fontsFile = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(fontsFile, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{RepositoryFiles.Path("themes")}</dir><dir>/usr/share/fonts</dir><cachedir>{Path.Combine(folder, "font-cache")}</cachedir></fontconfig>
            """);
        string target = Path.Combine(folder, place);
        ExternalProgram.Run(
            "soffice",
            new Dictionary<string, string> { ["FONTCONFIG_FILE"] = fontsFile },
            [$"-env:UserInstallation=file://{Path.Combine(folder, "profile")}", "--headless", "--convert-to", format, "--outdir", target, .. files]);
        return [.. files.Select(file => Path.Combine(target, Path.ChangeExtension(Path.GetFileName(file), format.Split(':')[0])))];
    }
}
