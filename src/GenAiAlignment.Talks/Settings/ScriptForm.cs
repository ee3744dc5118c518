namespace GenAiAlignment.Talks.Settings;

/// <summary>How scripts stand in notes.</summary>
public enum ScriptForm
{
    /// <summary>As one can speak them: without what is only read.</summary>
    Spoken,

    /// <summary>As the essay has them.</summary>
    AsWritten,
}
