namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>Knows the underscore that is the mouth of a face: <c>^_^</c>, <c>&gt;_&lt;</c>, <c>-_-</c>. It marks nothing.</summary>
internal static class Smile
{
    public const char Mouth = '_';

    private const string LeftEyes = "^>-;=@'¬°+.";
    private const string RightEyes = "^<-;=@'¬°+.";

    /// <param name="at">The place of an underscore.</param>
    /// <param name="end">Behind the last letter of the text.</param>
    public static bool Has(string text, int at, int end)
    {
        int eye = at > 0 ? LeftEyes.IndexOf(text[at - 1], StringComparison.Ordinal) : -1;
        return eye >= 0 && at + 1 < end && text[at + 1] == RightEyes[eye];
    }
}
