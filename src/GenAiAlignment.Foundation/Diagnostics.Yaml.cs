namespace GenAiAlignment.Foundation;

/// <content>YAML in general: front matter, talk settings and themes.</content>
public static partial class Diagnostics
{
    public static Diagnostic YamlIsBroken(SourceSpan span, string reason) =>
        new("ED020", Severity.Error, span, $"this is no YAML: {reason}");

    public static Diagnostic YamlIsNoMapping(SourceSpan span) =>
        new("ED021", Severity.Error, span, "expected keys with values here", "write one \"key: value\" a line");

    public static Diagnostic YamlKeyIsRepeated(SourceSpan span, string key) =>
        new("ED022", Severity.Error, span, $"the key \"{key}\" stands here a second time", "keep one of the two");

    public static Diagnostic YamlIsTooDeep(SourceSpan span, int limit) =>
        new("ED023", Severity.Error, span, $"values are nested more than {limit} deep");

    public static Diagnostic YamlIsTooLarge(SourceSpan span, int limit) =>
        new("ED024", Severity.Error, span, $"there are more than {limit} values, those repeated by aliases counted");

    public static Diagnostic UnknownKey(SourceSpan span, string key, IEnumerable<string> known) =>
        new("ED025", Severity.Error, span, $"the key \"{key}\" is not known here", DidYouMean(key, known) ?? KnownList(known));

    public static Diagnostic WrongValue(SourceSpan span, string found, string expected) =>
        new("ED026", Severity.Error, span, $"found {found}, expected {expected}");

    public static Diagnostic UnknownWord(SourceSpan span, string word, string what, IReadOnlyCollection<string> known) =>
        new("ED027", Severity.Error, span, $"\"{word}\" is no {what}", DidYouMean(word, known) ?? KnownList(known));

    public static Diagnostic MissingKey(SourceSpan span, string key, string where) =>
        new("ED028", Severity.Error, span, $"the key \"{key}\" is missing in {where}");

    private static string KnownList(IEnumerable<string> known) => $"known here: {string.Join(", ", known.Distinct())}";
}
