using System.Collections.Immutable;
using GenAiAlignment.Cli.Building;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Pdf;
using GenAiAlignment.Pdf.Drawings;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Files;

/// <summary>Opens the folders in which an essay's pictures may lie.</summary>
internal static class PictureFolders
{
    /// <param name="named">The folder that the settings name; <see langword="null"/> for none. That of the command line is stronger.</param>
    public static EssayPictures Open(EssayFiles files, TextOpening? named, Surroundings surroundings, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        string? asked = files.Pictures ?? (named is null ? null : Path.GetFullPath(named.Text, files.Folder));
        if (asked is not null && !Directory.Exists(asked))
        {
            diagnostics.Add(Diagnostics.PicturesFolderIsMissing(files.Pictures is null ? named?.Span : null, surroundings.Shown(asked)));
            asked = null;
        }

        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        DrawingFonts fonts = new(new ThemeFolders(surroundings).Fonts, SystemFonts.Of(SystemFonts.Folders(home)));
        PictureSearch search = new(SiteRoot.FoldersUpFrom(files.Folder, home), asked, surroundings);
        return new EssayPictures(DrawablePictures.In(DataUri.And(search.Find))) { Explain = search.Explain, Convert = ForeignPictures.With(fonts) };
    }
}
