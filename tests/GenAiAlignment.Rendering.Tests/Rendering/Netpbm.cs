namespace GenAiAlignment.Rendering.Tests.Rendering;

/// <summary>Pictures as pdftoppm writes them: binary greymaps (PGM, P5) and pixmaps (PPM, P6).</summary>
internal static class Netpbm
{
    /// <summary>Sign, width, height and greatest value, each with white space behind it.</summary>
    private const int HeaderFields = 4;

    /// <returns>One byte a pixel of a greymap, three of a pixmap: red, green, blue.</returns>
    public static IEnumerable<byte> Samples(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        int start = 0;
        for (int fields = 0; fields < HeaderFields; start++)
        {
            fields += char.IsWhiteSpace((char)bytes[start]) ? 1 : 0;
        }

        return bytes.Skip(start);
    }
}
