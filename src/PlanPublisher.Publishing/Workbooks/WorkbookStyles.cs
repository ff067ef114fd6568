using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using FontList = DocumentFormat.OpenXml.Spreadsheet.Fonts;

namespace PlanPublisher.Publishing.Workbooks;

/// <summary>The two looks of cells: heads and values. Both wrap their words and stand at the top of the cell.</summary>
internal static class WorkbookStyles
{
    public const uint Body = 0;

    public const uint Head = 1;

    public static Stylesheet Sheet() => new(
        new FontList(FontOf(isBold: false), FontOf(isBold: true)) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(FormatOf(Body), FormatOf(Head)) { Count = 2 });

    private static Font FontOf(bool isBold)
    {
        var font = new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
        if (isBold)
        {
            font.PrependChild(new Bold());
        }

        return font;
    }

    private static CellFormat FormatOf(uint font) =>
        new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
        {
            FontId = font,
            FillId = 0,
            BorderId = 0,
            FormatId = 0,
            ApplyFont = BooleanValue.FromBoolean(true),
            ApplyAlignment = BooleanValue.FromBoolean(true),
        };
}
