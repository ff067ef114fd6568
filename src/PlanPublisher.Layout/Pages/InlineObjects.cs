using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Text;

namespace PlanPublisher.Layout.Pages;

/// <summary>The sizes of leaders, pictures and page references in lines.</summary>
internal sealed class InlineObjects(TextSetter text, PageReferences references) : IInlineObjects
{
    public Length WidthOf(InlineRun run)
    {
        var font = text.FontOf(run.Style);
        return run.Kind switch
        {
            InlineRunKind.Leader => text.WidthOfText(font, run.Argument),
            InlineRunKind.PageReference => Length.Max(
                font.Metrics.WidestDigit * references.DigitsFor(run),
                text.WidthOfText(font, references.TextOf(run))),
            _ => ReplacedSize.Of(run.Element, run.Style, Length.Unbounded).Width,
        };
    }

    public Length HeightOf(InlineRun run) => ReplacedSize.Of(run.Element, run.Style, Length.Unbounded).Height;

    public string TextOf(InlineRun run) => references.TextOf(run);
}
