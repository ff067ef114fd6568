using System.Collections.Immutable;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>The standard attributes that an element may have: ISO 32000-1, 14.8.5.</summary>
/// <remarks>Only those that readers act upon; the looks of the page are not repeated here.</remarks>
internal sealed class StructureAttributes
{
    /// <summary>Which cells a header cell heads: Row, Column or Both.</summary>
    public string? Scope { get; set; }

    public int ColumnSpan { get; set; } = 1;

    public int RowSpan { get; set; } = 1;

    /// <summary>The identifiers of the cells that head this one.</summary>
    public ImmutableArray<string> Headers { get; set; } = [];

    /// <summary>How the items of a list are marked.</summary>
    public string? ListNumbering { get; set; }

    /// <summary>Where a picture lies, in PDF's coordinates; null for one that goes on over a page (14.8.5.4.3).</summary>
    public PageRectangle? Area { get; private set; }

    private int? AreaPage { get; set; }

    /// <summary>Adds a part of a picture on a page.</summary>
    public void CoverOn(int pageIndex, PageRectangle part)
    {
        if (AreaPage is null)
        {
            AreaPage = pageIndex;
            Area = part;
        }
        else
        {
            Area = pageIndex == AreaPage ? Area?.Union(part) : null;
        }
    }

    public void Write(PdfSyntax dictionary)
    {
        var isOfTable = Scope is not null || ColumnSpan > 1 || RowSpan > 1 || !Headers.IsEmpty;
        if (ListNumbering is null && !isOfTable && Area is null)
        {
            return;
        }

        dictionary.Key("A").OpenArray();
        if (ListNumbering is not null)
        {
            dictionary.OpenDictionary().Key("O").Name("List").Key("ListNumbering").Name(ListNumbering).CloseDictionary();
        }

        if (isOfTable)
        {
            WriteTable(dictionary);
        }

        if (Area is { } area)
        {
            dictionary.OpenDictionary().Key("O").Name("Layout").Key("Placement").Name("Block").Key("BBox");
            area.Write(dictionary);
            dictionary.CloseDictionary();
        }

        dictionary.CloseArray();
    }

    private void WriteTable(PdfSyntax dictionary)
    {
        dictionary.OpenDictionary().Key("O").Name("Table");
        if (Scope is not null)
        {
            dictionary.Key("Scope").Name(Scope);
        }

        if (ColumnSpan > 1)
        {
            dictionary.Key("ColSpan").Integer(ColumnSpan);
        }

        if (RowSpan > 1)
        {
            dictionary.Key("RowSpan").Integer(RowSpan);
        }

        if (!Headers.IsEmpty)
        {
            dictionary.Key("Headers").OpenArray();
            foreach (var header in Headers)
            {
                dictionary.Text(header);
            }

            dictionary.CloseArray();
        }

        dictionary.CloseDictionary();
    }
}
