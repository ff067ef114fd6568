using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>Knows the things in lines that are no text: page references, leaders and pictures.</summary>
internal interface IInlineObjects
{
    /// <summary>The room it takes on a line; of a leader one repeat of its pattern.</summary>
    Length WidthOf(InlineRun run);

    /// <summary>The height of a picture.</summary>
    Length HeightOf(InlineRun run);

    /// <summary>The page number a reference shows, as it is known so far; empty if it is not.</summary>
    string TextOf(InlineRun run);
}
