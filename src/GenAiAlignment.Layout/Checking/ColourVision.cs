namespace GenAiAlignment.Layout.Checking;

/// <summary>How people see colours.</summary>
internal enum ColourVision
{
    /// <summary>With three kinds of cones.</summary>
    Full,

    /// <summary>Without those for long waves.</summary>
    Protanopia,

    /// <summary>Without those for middle waves.</summary>
    Deuteranopia,

    /// <summary>Without those for short waves.</summary>
    Tritanopia,
}
