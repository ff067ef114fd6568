using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanPublisher.Publishing.Workbooks;

/// <summary>Writes tables as a workbook (ECMA-376, Office Open XML), one on each sheet.</summary>
/// <remarks>
/// Each sheet has a table with a head row, which programs that read aloud name with every cell; the head row and the columns that
/// name the rows stay in sight, and are printed on every page. Parts have ids of their own and the archive is packed by
/// <see cref="FixedArchive"/>, so that the same tables give the same bytes.
/// </remarks>
internal static class WorkbookWriter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static ReadOnlyMemory<byte> Write(ImmutableArray<WorkbookTable> tables, WorkbookFacts facts)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddNewPart<WorkbookPart>(ContentType, "rId1");
            var strings = new SharedTexts();
            var sheets = new Sheets();
            var names = new DefinedNames();
            for (var i = 0; i < tables.Length; i++)
            {
                AddSheet(workbook, tables[i], i, strings);
                sheets.Append(new Sheet { Name = tables[i].Name, SheetId = (uint)(i + 1), Id = $"rIdSheet{i + 1}" });
                names.Append(new DefinedName($"'{tables[i].Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
            }

            workbook.Workbook = new Workbook(sheets, names);
            workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = WorkbookStyles.Sheet();
            workbook.AddNewPart<SharedStringTablePart>("rIdStrings").SharedStringTable = strings.ToTable();
            AddFacts(document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"), facts);
        }

        return FixedArchive.Pack(stream.ToArray());
    }

    private static void AddSheet(WorkbookPart workbook, WorkbookTable table, int index, SharedTexts strings)
    {
        var part = workbook.AddNewPart<WorksheetPart>($"rIdSheet{index + 1}");
        var rows = new SheetData();
        rows.Append(RowOf(1, [.. table.Columns.Select(column => (WorkbookCell)column.Head)], table, WorkbookStyles.Head, strings));
        rows.Append(table.Rows.Select((row, at) => RowOf(at + 2, row, table, WorkbookStyles.Body, strings)));
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(ViewOf(table, isFirst: index == 0)),
            new SheetFormatProperties { DefaultRowHeight = RowHeight.OfLine },
            new Columns(table.Columns.Select((column, at) => new Column
            {
                Min = (uint)(at + 1),
                Max = (uint)(at + 1),
                Width = column.Width,
                CustomWidth = true,
            })),
            rows,
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });

        // A table has at least one row below its head.
        if (!table.Rows.IsEmpty)
        {
            part.AddNewPart<TableDefinitionPart>("rIdTable").Table = TableOf(table, index);
            part.Worksheet.Append(new TableParts(new TablePart { Id = "rIdTable" }) { Count = 1 });
        }
    }

    private static SheetView ViewOf(WorkbookTable table, bool isFirst) => new(
        new Pane
        {
            HorizontalSplit = table.FixedColumns,
            VerticalSplit = 1,
            TopLeftCell = $"{LettersOf(table.FixedColumns)}2",
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        })
    {
        WorkbookViewId = 0,
        TabSelected = isFirst,
    };

    private static Row RowOf(int number, ImmutableArray<WorkbookCell> cells, WorkbookTable table, uint style, SharedTexts strings)
    {
        var row = new Row { RowIndex = (uint)number, Height = RowHeight.Of(cells.Select(cell => cell.Value), table.Columns) };
        row.Append(cells.Select((cell, at) => new Cell
        {
            CellReference = $"{LettersOf(at)}{number}",
            StyleIndex = style,
            DataType = cell.Value.Length == 0 ? null : cell.IsNumber ? CellValues.Number : CellValues.SharedString,
            CellValue = cell.Value.Length == 0 ? null
                : new CellValue(cell.IsNumber ? cell.Value : strings.IndexOf(cell.Value).ToString(CultureInfo.InvariantCulture)),
        }));
        return row;
    }

    private static Table TableOf(WorkbookTable table, int index)
    {
        var place = $"A1:{LettersOf(table.Columns.Length - 1)}{table.Rows.Length + 1}";
        var columns = table.Columns.Select((column, at) => new TableColumn { Id = (uint)(at + 1), Name = column.Head });
        return new Table(
            new AutoFilter { Reference = place },
            new TableColumns(columns) { Count = (uint)table.Columns.Length },
            new TableStyleInfo { Name = "TableStyleLight1", ShowRowStripes = true })
        {
            Id = (uint)(index + 1),
            Name = table.Name,
            DisplayName = table.Name,
            Reference = place,
        };
    }

    /// <summary>ISO/IEC 29500-2, 11: the properties of a package in terms of Dublin Core.</summary>
    private static void AddFacts(CoreFilePropertiesPart part, WorkbookFacts facts)
    {
        const string dublinCore = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        const string properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        writer.WriteStartElement("cp", "coreProperties", properties);
        writer.WriteElementString("dc", "title", dublinCore, facts.Title);
        writer.WriteElementString("dc", "creator", dublinCore, facts.Author);
        writer.WriteElementString("dc", "language", dublinCore, facts.Language);
        if (facts.Date is { } date)
        {
            writer.WriteStartElement("dcterms", "created", terms);
            writer.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
            writer.WriteString(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string LettersOf(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : LettersOf((column / 26) - 1) + (char)('A' + (column % 26));
}
