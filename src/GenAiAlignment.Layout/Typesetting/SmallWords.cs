using WordLookup = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Words that a line of a title should not end with: articles, short prepositions and conjunctions.</summary>
internal sealed class SmallWords
{
    private readonly WordLookup words;

    private SmallWords(string list) =>
        words = list.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="language">BCP 47; only its first part counts.</param>
    /// <returns>None for languages that have no list.</returns>
    public static SmallWords Of(string language) => new(ListOf(language.Split('-')[0].ToLowerInvariant()));

    /// <summary>In upper case too.</summary>
    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    private static string ListOf(string language) => language switch
    {
        "en" => "a an and are as at but by for from in is its no nor not of on or our so the their to was with your",
        "de" => "am an auf aus bei das dem den der des die ein eine einem einen einer eines für im in ist mit nicht oder um und vom von zu zum zur",
        "fr" => "à au aux avec ce ces dans de des du en est et la le les leur ne ou par pas pour sa se ses son sur un une",
        "es" => "a al con de del el en es la las lo los no o para por se sin su sus un una y",
        "pt" => "a ao as com da das de do dos e em é na nas no nos o os ou para por se sem sua um uma",
        "it" => "a al alla che con da dal dei del della di e è gli i il in la le lo nel nella non o per su un una",
        "nl" => "aan bij de die dit een en het in is met naar niet of om op te tot van voor zijn",
        "ru" => "а без в во для за и из или к ко на не но о об от по под при с со у",
        _ => "",
    };
}
