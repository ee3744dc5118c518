using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace GenAiAlignment.Cli.Files;

/// <summary>
/// A file that is read where it lies: what nobody looks at is never loaded. For files that nobody changes meanwhile, as one that is cut short
/// takes the process with it.
/// </summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedViewAccessor view;
    private readonly int length;
    private byte* start;

    private MappedFile(MemoryMappedViewAccessor view, int length)
    {
        this.view = view;
        this.length = length;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
    }

    /// <summary>The whole file. It stays mapped until the program ends: a span of it keeps nothing alive.</summary>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        int length = checked((int)new FileInfo(path).Length);
        if (length == 0)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        using MemoryMappedFile file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        return new MappedFile(file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), length).Memory;
    }

    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex, pinnable: this);

    public override void Unpin()
    {
        // It never moves.
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && start is not null)
        {
            start = null;
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
        }
    }
}
