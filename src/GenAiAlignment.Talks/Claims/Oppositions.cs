using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Splits claims into subject, relation and object.</summary>
internal sealed class Oppositions(RelationPattern pattern)
{
    /// <returns><see langword="null"/> for a claim that states no relation.</returns>
    public Opposition? Split(InlineText claim)
    {
        string text = claim.Text;
        if (pattern.Find(text) is not var (start, length))
        {
            return null;
        }

        int end = start + length;
        Opposition split = new(claim.Slice(0, start), claim.Slice(start, length), claim.Slice(end, text.Length - end));
        return split.Subject.IsEmpty || split.Object.IsEmpty ? null : split;
    }
}
