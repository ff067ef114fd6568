using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Tables;
using PlanPublisher.Layout.Text;

namespace PlanPublisher.Layout.Flow;

/// <summary>What block flow needs at every depth: fonts, lines and tables.</summary>
internal sealed record FlowContext(TextSetter Text, ParagraphLayout Paragraphs)
{
    public AnonymousStyles Anonymous { get; init; } = new();

    /// <summary>Tables lay out their cells by block flow again, so this is set once the flow exists.</summary>
    public required Func<FlowContext, TableLayout> Tables { get; init; }

    /// <summary>The footnotes of the document, at the width of the pages that are filled; null while none can be called.</summary>
    public NoteMeasurer? Notes { get; init; }

    /// <summary>Whether this flow is inside turned content.</summary>
    public bool IsTurned { get; init; }

    /// <summary>How many column sets are round this flow.</summary>
    public int ColumnDepth { get; init; }

    public IPlaceable LayOutTable(Box.Table table, Length containingWidth) => Tables(this).LayOut(table, containingWidth);
}
