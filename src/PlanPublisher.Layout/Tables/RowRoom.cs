using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>The room for a table's rows, without its caption and head.</summary>
/// <param name="Here">On this page, down to the foot of the rule below the last row.</param>
/// <param name="Page">On a page that begins with this table.</param>
/// <param name="FullHeight">Of an empty page.</param>
/// <param name="AtTop">Nothing but the table's own caption and head stands above.</param>
/// <param name="CanStayEmpty">A caption or head was put on this page, which may stand alone if need be.</param>
internal readonly record struct RowRoom(Length Here, Length Page, Length FullHeight, bool AtTop, bool CanStayEmpty)
{
    public NoteRoom? Notes { get; init; }

    public Space Space => new(Here, FullHeight, AtTop, Notes);
}
