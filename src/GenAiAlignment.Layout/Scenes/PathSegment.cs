using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Scenes;

/// <summary>A step of a path. A closed family.</summary>
public abstract record PathSegment;

public sealed record MoveSegment(Position To) : PathSegment;

public sealed record StraightSegment(Position To) : PathSegment;

/// <summary>A cubic Bézier curve.</summary>
public sealed record CurveSegment(Position FirstControl, Position SecondControl, Position To) : PathSegment;

public sealed record CloseSegment : PathSegment;
