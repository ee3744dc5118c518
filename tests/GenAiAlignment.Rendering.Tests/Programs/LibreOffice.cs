namespace GenAiAlignment.Rendering.Tests.Programs;

/// <summary>LibreOffice with a profile of its own and the bundled fonts made known to it.</summary>
internal sealed class LibreOffice(string folder)
{
    /// <summary>Converts a file and returns the path of the result, beside the others in the folder <c>converted</c>.</summary>
    public string Convert(string file, string format)
    {
        string fontsFile = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(fontsFile, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{RepositoryFiles.Path("themes")}</dir><dir>/usr/share/fonts</dir><cachedir>{Path.Combine(folder, "font-cache")}</cachedir></fontconfig>
            """);
        string target = Path.Combine(folder, "converted");
        ExternalProgram.Run(
            "soffice",
            new Dictionary<string, string> { ["FONTCONFIG_FILE"] = fontsFile },
            $"-env:UserInstallation=file://{Path.Combine(folder, "profile")}",
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            target,
            file);
        return Path.Combine(target, Path.ChangeExtension(Path.GetFileName(file), format.Split(':')[0]));
    }
}
