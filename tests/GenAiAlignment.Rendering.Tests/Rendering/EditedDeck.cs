using System.IO.Compression;
using System.Text.RegularExpressions;

namespace GenAiAlignment.Rendering.Tests.Rendering;

/// <summary>A written file as a designer leaves it who changed one thing in PowerPoint.</summary>
internal static class EditedDeck
{
    /// <summary>Copies a file and replaces what the pattern finds first in one of its parts.</summary>
    public static string Of(string file, string name, string part, string pattern, string replacement)
    {
        string copy = Path.Combine(Path.GetDirectoryName(file)!, name); // a file is in a folder
        File.Copy(file, copy, overwrite: true);
        using ZipArchive zip = ZipFile.Open(copy, ZipArchiveMode.Update);
        ZipArchiveEntry entry = zip.GetEntry(part) ?? throw new InvalidOperationException($"There is no {part}.");
        string text = Read(entry);
        string changed = new Regex(pattern, RegexOptions.CultureInvariant).Replace(text, replacement, 1);
        if (changed == text)
        {
            throw new InvalidOperationException($"{part} holds no {pattern}.");
        }

        entry.Delete();
        using StreamWriter writer = new(zip.CreateEntry(part).Open());
        writer.Write(changed);
        return copy;
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open());
        return reader.ReadToEnd();
    }
}
