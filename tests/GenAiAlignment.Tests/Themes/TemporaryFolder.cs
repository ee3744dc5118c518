namespace GenAiAlignment.Tests.Themes;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("essaydeck-themes-").FullName;

    public string Path(params string[] parts) => System.IO.Path.Combine([folder, .. parts]);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
