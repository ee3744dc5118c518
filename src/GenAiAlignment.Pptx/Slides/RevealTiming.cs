using System.Collections.Immutable;
using System.Globalization;

namespace GenAiAlignment.Pptx.Slides;

/// <summary>What appears on click (ECMA-376 part 1, 19.5), in the structure that PowerPoint itself writes.</summary>
internal sealed class RevealTiming
{
    private readonly P.ChildTimeNodeList clicks = new();
    private readonly P.BuildList builds = new();
    private uint lastId = 2;

    /// <param name="shape">The frame whose paragraphs appear.</param>
    public void Add(uint shape, ImmutableArray<RevealStep> steps, ImmutableArray<RevealOrnament> ornaments)
    {
        foreach (RevealStep step in steps)
        {
            clicks.Append(Click(shape, step, ornaments.Where(ornament => ornament.Step == step)));
        }

        builds.Append(new P.BuildParagraph { ShapeId = Id(shape), GroupId = 0, Build = P.ParagraphBuildValues.Paragraph });
        builds.Append(ornaments.Where(ornament => ornament.CanHoldText)
            .Select(ornament => new P.BuildParagraph { ShapeId = Id(ornament.Shape), GroupId = 0, AnimateBackground = true }));
    }

    /// <returns><see langword="null"/> when nothing was added.</returns>
    public P.Timing? Element()
    {
        if (!clicks.HasChildren)
        {
            return null;
        }

        P.SequenceTimeNode sequence = new(
            new P.CommonTimeNode(clicks) { Id = 2, Duration = "indefinite", NodeType = P.TimeNodeValues.MainSequence },
            new P.PreviousConditionList(OnSlide(P.TriggerEventValues.OnPrevious)),
            new P.NextConditionList(OnSlide(P.TriggerEventValues.OnNext)))
        {
            Concurrent = true,
            NextAction = P.NextActionValues.Seek,
        };
        P.CommonTimeNode root = new(new P.ChildTimeNodeList(sequence))
        {
            Id = 1,
            Duration = "indefinite",
            Restart = P.TimeNodeRestartValues.Never,
            NodeType = P.TimeNodeValues.TmingRoot,
        };
        return new P.Timing(new P.TimeNodeList(new P.ParallelTimeNode(root)), builds);
    }

    private P.ParallelTimeNode Click(uint shape, RevealStep step, IEnumerable<RevealOrnament> ornaments)
    {
        // Ids count from the outside in, as the file is read.
        (uint outer, uint middle) = (++lastId, ++lastId);
        P.TextElement paragraphs = new(new P.ParagraphIndexRange { Start = (uint)step.First, End = (uint)step.Last });
        P.ChildTimeNodeList effects = new(Effect(P.TimeNodeValues.ClickEffect, new P.ShapeTarget(paragraphs) { ShapeId = Id(shape) }, 0));
        effects.Append(ornaments.Select(ornament =>
            Effect(P.TimeNodeValues.WithEffect, new P.ShapeTarget { ShapeId = Id(ornament.Shape) }, ornament.CanHoldText ? 0u : null)));
        P.CommonTimeNode together = new(Start("0"), effects) { Id = middle, Fill = P.TimeNodeFillValues.Hold };
        return new P.ParallelTimeNode(new P.CommonTimeNode(Start("indefinite"), new P.ChildTimeNodeList(new P.ParallelTimeNode(together)))
        {
            Id = outer,
            Fill = P.TimeNodeFillValues.Hold,
        });
    }

    /// <summary>PowerPoint's entrance "Appear".</summary>
    /// <param name="group">Of the shape's entry in the list of builds; <see langword="null"/> when it has none.</param>
    private P.ParallelTimeNode Effect(P.TimeNodeValues node, P.ShapeTarget target, uint? group)
    {
        (uint effect, uint behaviour) = (++lastId, ++lastId);
        P.CommonTimeNode appear = new(Start("0"), new P.ChildTimeNodeList(Show(target, behaviour)))
        {
            Id = effect,
            PresetId = 1,
            PresetClass = P.TimeNodePresetClassValues.Entrance,
            PresetSubtype = 0,
            Fill = P.TimeNodeFillValues.Hold,
            NodeType = node,
        };
        if (group is { } number)
        {
            appear.GroupId = number;
        }

        return new P.ParallelTimeNode(appear);
    }

    private static P.SetBehavior Show(P.ShapeTarget target, uint id) => new(
        new P.CommonBehavior(
            new P.CommonTimeNode(Start("0")) { Id = id, Duration = "1", Fill = P.TimeNodeFillValues.Hold },
            new P.TargetElement(target),
            new P.AttributeNameList(new P.AttributeName("style.visibility"))),
        new P.ToVariantValue(new P.StringVariantValue { Val = "visible" }));

    private static P.StartConditionList Start(string delay) => new(new P.Condition { Delay = delay });

    private static string Id(uint shape) => shape.ToString(CultureInfo.InvariantCulture);

    private static P.Condition OnSlide(P.TriggerEventValues trigger) =>
        new P.Condition(new P.TargetElement(new P.SlideTarget())) { Event = trigger, Delay = "0" };
}
