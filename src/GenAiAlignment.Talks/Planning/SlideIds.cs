using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Gives slides their identities.</summary>
internal sealed class SlideIds
{
    private const int Digits = 16;

    private readonly Dictionary<string, int> seen = [];

    public SlideId Next(Slide slide)
    {
        string content = $"{slide.Kind}\n{slide.Title.PlainText}";
        int order = seen.GetValueOrDefault(content) + 1;
        seen[content] = order;
        string text = order == 1 ? content : string.Create(CultureInfo.InvariantCulture, $"{content}\n{order}");
        return new SlideId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits]);
    }
}
