using System.Runtime.InteropServices;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>The functions of hb-subset (hb-subset.h, HarfBuzz 14) that HarfBuzzSharp's native library holds and its managed part does not name.</summary>
internal static partial class HarfBuzzSubset
{
    // hb_subset_flags_t
    public const uint NoHinting = 0x1;
    public const uint RetainGlyphIds = 0x2;
    public const uint NoLayoutClosure = 0x200;

    // hb_subset_sets_t
    public const int DropTableTags = 3;
    public const int NameIds = 4;

    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial IntPtr CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroyInput(IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(IntPtr input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial IntPtr GlyphSet(IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    public static partial IntPtr CharacterSet(IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial IntPtr Set(IntPtr input, int kind);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void Add(IntPtr set, uint member);

    /// <returns>A face, or zero.</returns>
    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    public static partial IntPtr Subset(IntPtr face, IntPtr input);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(IntPtr face);

    /// <summary>The bytes of a face's font file.</summary>
    public static unsafe byte[] FileOf(IntPtr face)
    {
        IntPtr blob = ReferenceBlob(face);
        try
        {
            byte* data = BlobData(blob, out uint length);
            return new ReadOnlySpan<byte>(data, (int)length).ToArray();
        }
        finally
        {
            DestroyBlob(blob);
        }
    }

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    private static partial IntPtr ReferenceBlob(IntPtr face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    private static unsafe partial byte* BlobData(IntPtr blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    private static partial void DestroyBlob(IntPtr blob);
}
