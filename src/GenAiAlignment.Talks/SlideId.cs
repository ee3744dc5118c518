namespace GenAiAlignment.Talks;

/// <summary>
/// A slide's identity: 16 hexadecimal digits derived from its kind and text alone, so that it stays the same when other slides come or go.
/// Slides of equal kind and text are told apart by their order.
/// </summary>
public readonly record struct SlideId(string Value)
{
    public override string ToString() => Value;
}
