namespace PlanPublisher.Templates.Matrices;

/// <summary>The addresses of the files that hold a matrix as data, as seen from the document's page.</summary>
public static class MatrixFiles
{
    /// <summary>One line a row, one value a column.</summary>
    public static string Cells(string matrixId) => $"tables/{matrixId}.csv";

    /// <summary>The same with its gaps as a workbook.</summary>
    public static string Workbook(string matrixId) => $"tables/{matrixId}.xlsx";

    /// <summary>One line a gap.</summary>
    public static string Gaps(string matrixId) => $"tables/{matrixId}-gaps.csv";

    /// <summary>The gaps in words, without any markup.</summary>
    public static string GapsInWords(string matrixId) => $"tables/{matrixId}-gaps.txt";

    /// <summary>What the columns of a file of values mean (W3C, Metadata Vocabulary for Tabular Data, 5.3).</summary>
    public static string MetadataOf(string address) => $"{address}-metadata.json";

    /// <summary>Totals of rows and columns, and what is to be said of them.</summary>
    public static string Summary(string matrixId) => $"tables/{matrixId}-summary.csv";
}
