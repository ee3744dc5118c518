namespace GenAiAlignment.Talks.Claims;

/// <summary>Why a sentence never stands on a slide of its own.</summary>
internal enum SentenceVeto
{
    None,

    /// <summary>It has too few or too many words.</summary>
    Length,

    /// <summary>It ends in a colon: it leads to what follows.</summary>
    LeadsOn,

    Question,

    /// <summary>It speaks of the text itself.</summary>
    Meta,

    Example,

    /// <summary>It says what somebody else said, or leads to it.</summary>
    Quoted,

    /// <summary>It enumerates: "Another reason is ...".</summary>
    Addition,

    /// <summary>It is the last before a list, code or picture.</summary>
    BeforeBlock,

    /// <summary>It holds an address, a footnote's source or much code.</summary>
    Technical,

    /// <summary>It names a book or paper.</summary>
    Bibliography,

    /// <summary>It is no whole sentence.</summary>
    Fragment,
}
