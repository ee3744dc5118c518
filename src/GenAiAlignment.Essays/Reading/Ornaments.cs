using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Knows pictures that an audience has no use for: badges, icons, avatars, the pixels by which readers are counted.</summary>
internal static class Ornaments
{
    /// <summary>In pixels. Badges are 20 high, icons 16 to 24; no chart or photograph is.</summary>
    private const double LargestIcon = 24;

    /// <summary>In pixels: a smaller picture that is a link is a button, or somebody's face.</summary>
    private const double NarrowestLink = 100;

    private const string Badge = "badge";

    private static readonly Lazy<ImmutableArray<string>> Hosts = new(ReadHosts);

    public static bool Contains(PictureBlock picture)
    {
        double? width = picture.Width ?? picture.Size?.Width;
        double? height = picture.Height ?? (picture is { Width: { } asked, Size: { Width: > 0 } size } ? size.Height * asked / size.Width : picture.Size?.Height);
        return height <= LargestIcon || width <= 1
            || (picture.Link is not null && width < NarrowestLink)
            || (Uri.TryCreate(picture.Path, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && IsBadge(address));
    }

    private static bool IsBadge(Uri address) =>
        Hosts.Value.Any(host => IsOf(address, host)) || address.Segments.Any(part => IsNamedBadge(part.Trim('/')));

    /// <summary>Whether an address is on a host, or on one below it, and in a folder of it.</summary>
    /// <param name="place">A host; a folder may follow.</param>
    private static bool IsOf(Uri address, string place)
    {
        int slash = place.IndexOf('/', StringComparison.Ordinal);
        string host = slash < 0 ? place : place[..slash];
        bool isHost = address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase);
        return isHost && (slash < 0 || address.AbsolutePath.StartsWith(place[slash..], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary><c>badge</c>, <c>badges</c>, <c>badge.svg</c>, <c>build-badge.png</c>.</summary>
    private static bool IsNamedBadge(string part)
    {
        string name = Path.GetFileNameWithoutExtension(part);
        return name.Equals(Badge, StringComparison.OrdinalIgnoreCase) || name.Equals("badges", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("-" + Badge, StringComparison.OrdinalIgnoreCase) || name.EndsWith("_" + Badge, StringComparison.OrdinalIgnoreCase);
    }

    private static ImmutableArray<string> ReadHosts()
    {
        using Stream stream = typeof(Ornaments).Assembly.GetManifestResourceStream("BadgeHosts.txt")
            ?? throw new InvalidOperationException("BadgeHosts.txt is no resource of this assembly.");
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
