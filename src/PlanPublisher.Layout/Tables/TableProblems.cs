using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Pages;

namespace PlanPublisher.Layout.Tables;

/// <summary>What can be wrong with a table on pages. PP42xx. Page numbers are counted from 1, as viewers count them.</summary>
internal static class TableProblems
{
    public static Diagnostic HeadNotRepeated(SourceSpan head, int page, Length height, Length room) => new(
        "PP4201",
        Severity.Warning,
        head,
        $"on page {Number(page)} a table's head is {height} tall, more than half of the page's {room}, so later pages do not repeat it",
        "shorten the column headings, or turn them");

    public static Diagnostic RowOverflows(SourceSpan row, int page, Length height, Length room) => new(
        "PP4202",
        Severity.Warning,
        row,
        $"on page {Number(page)} something in this row cannot be cut and needs {height}, but the page has room for only {room}",
        "make the picture or block in it smaller, or move it out of the table");

    public static Diagnostic LeadOverflows(SourceSpan table, int page, Length height, Length room) => new(
        "PP4203",
        Severity.Warning,
        table,
        $"on page {Number(page)} this table's caption and head need {height}, but the page has room for only {room}",
        "shorten the caption or the column headings");

    public static Diagnostic WiderThanRoom(SourceSpan table, int page, Length width, Length room) => new(
        "PP4204",
        Severity.Warning,
        table,
        $"on page {Number(page)} this table is {width} wide, but there is room for only {room}",
        "leave out a column, shorten the longest words, or put the table on a landscape page");

    public static Diagnostic WidthsFromSample(SourceSpan table, int rows) => new(
        "PP4205",
        Severity.Warning,
        table,
        $"this table has {rows} rows, so its column widths were found from a sample of them",
        "give the table a width, its columns widths, and 'table-layout: fixed'");

    public static void AddSimplified(PendingProblems problems, ImmutableArray<SimplifiedTable> tables)
    {
        foreach (var table in tables)
        {
            problems.Add(table.Element, table.Excess == TableExcess.Nesting ? NestedTooDeep : TooManyPlaces);
        }
    }

    private static Diagnostic NestedTooDeep(SourceSpan table, int page) => new(
        "PP4206",
        Severity.Warning,
        table,
        $"on page {Number(page)} this table stands inside so many others that its cells are set one below the other",
        "take away tables that only arrange what is in them");

    private static Diagnostic TooManyPlaces(SourceSpan table, int page) => new(
        "PP4207",
        Severity.Warning,
        table,
        $"on page {Number(page)} this table has so many rows and columns that its cells are set one below the other",
        "look for a colspan that is too great, or divide the table");

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
