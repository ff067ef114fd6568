namespace PlanPublisher.Templates.Matrices;

/// <summary>The addresses of the files that hold a matrix as data, as seen from the document's page.</summary>
public static class MatrixFiles
{
    /// <summary>One line a row, one value a column.</summary>
    public static string Cells(string matrixId) => $"tables/{matrixId}.csv";

    /// <summary>Totals of rows and columns, and what is to be said of them.</summary>
    public static string Summary(string matrixId) => $"tables/{matrixId}-summary.csv";
}
