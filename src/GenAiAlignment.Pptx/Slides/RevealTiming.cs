using System.Collections.Immutable;
using System.Globalization;

namespace GenAiAlignment.Pptx.Slides;

/// <summary>Paragraphs that appear on click (ECMA-376 part 1, 19.5), in the structure that PowerPoint itself writes.</summary>
internal sealed class RevealTiming
{
    private readonly P.ChildTimeNodeList clicks = new();
    private readonly P.BuildList builds = new();
    private uint lastId = 2;

    public void Add(uint shape, ImmutableArray<(int First, int Last)> steps)
    {
        string id = shape.ToString(CultureInfo.InvariantCulture);
        foreach ((int first, int last) in steps)
        {
            clicks.Append(Click(id, first, last));
        }

        builds.Append(new P.BuildParagraph { ShapeId = id, GroupId = 0, Build = P.ParagraphBuildValues.Paragraph });
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

    private P.ParallelTimeNode Click(string shape, int first, int last)
    {
        // Ids count from the outside in, as the file is read.
        (uint outer, uint middle, uint effect, uint behaviour) = (++lastId, ++lastId, ++lastId, ++lastId);
        P.CommonTimeNode appear = new(Start("0"), new P.ChildTimeNodeList(Show(shape, first, last, behaviour)))
        {
            Id = effect,
            PresetId = 1,
            PresetClass = P.TimeNodePresetClassValues.Entrance,
            PresetSubtype = 0,
            Fill = P.TimeNodeFillValues.Hold,
            GroupId = 0,
            NodeType = P.TimeNodeValues.ClickEffect,
        };
        P.CommonTimeNode step = new(Start("0"), new P.ChildTimeNodeList(new P.ParallelTimeNode(appear))) { Id = middle, Fill = P.TimeNodeFillValues.Hold };
        return new P.ParallelTimeNode(new P.CommonTimeNode(Start("indefinite"), new P.ChildTimeNodeList(new P.ParallelTimeNode(step)))
        {
            Id = outer,
            Fill = P.TimeNodeFillValues.Hold,
        });
    }

    private static P.SetBehavior Show(string shape, int first, int last, uint id) => new(
        new P.CommonBehavior(
            new P.CommonTimeNode(Start("0")) { Id = id, Duration = "1", Fill = P.TimeNodeFillValues.Hold },
            new P.TargetElement(new P.ShapeTarget(new P.TextElement(
                new P.ParagraphIndexRange { Start = (uint)first, End = (uint)last })) { ShapeId = shape }),
            new P.AttributeNameList(new P.AttributeName("style.visibility"))),
        new P.ToVariantValue(new P.StringVariantValue { Val = "visible" }));

    private static P.StartConditionList Start(string delay) => new(new P.Condition { Delay = delay });

    private static P.Condition OnSlide(P.TriggerEventValues trigger) =>
        new P.Condition(new P.TargetElement(new P.SlideTarget())) { Event = trigger, Delay = "0" };
}
