using System.IO.Compression;
using System.Text.RegularExpressions;

namespace GenAiAlignment.Cli.Files;

/// <summary>How files of a kind are named, and how they are told from others.</summary>
internal static partial class FileKinds
{
    // ISO 32000-1, 7.5.2; PNG (third edition), 5.2.
    private static ReadOnlySpan<byte> PdfHeader => "%PDF-"u8;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static string EndingOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => ".pdf",
        FileKind.Png => ".png",
        FileKind.Pptx => ".pptx",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>In messages, behind "is no".</summary>
    public static string NameOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => "PDF file",
        FileKind.Png => "PNG picture",
        FileKind.Pptx => "PowerPoint file",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether a file's name ends like one of the kind, or has no ending: what follows a full stop and is no word ("talk v1.2") is none.</summary>
    public static bool Suits(FileKind kind, string path) =>
        Path.GetExtension(path) is var ending && (ending.Equals(EndingOf(kind), StringComparison.OrdinalIgnoreCase) || !Ending().IsMatch(ending));

    /// <summary>Whether the bytes of a file are those of the kind. An empty file is of every kind: there is nothing in it to lose.</summary>
    /// <param name="content">Can seek; is left open.</param>
    public static bool Holds(FileKind kind, Stream content)
    {
        if (content.Length == 0)
        {
            return true;
        }

        content.Position = 0;
        return kind switch
        {
            FileKind.Pdf => BeginsWith(content, PdfHeader),
            FileKind.Png => BeginsWith(content, PngSignature),
            FileKind.Pptx => IsPresentation(content),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    private static bool BeginsWith(Stream content, ReadOnlySpan<byte> expected)
    {
        Span<byte> found = stackalloc byte[expected.Length];
        return content.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) == found.Length && found.SequenceEqual(expected);
    }

    /// <summary>A package (ECMA-376 part 2) with the folder in which every program keeps the parts of a presentation.</summary>
    private static bool IsPresentation(Stream content)
    {
        try
        {
            using ZipArchive zip = new(content, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("[Content_Types].xml") is not null && zip.Entries.Any(entry => entry.FullName.StartsWith("ppt/", StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\.\p{L}[\p{L}\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
