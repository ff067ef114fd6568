using System.Globalization;

namespace PlanPublisher.Publishing.Workbooks;

/// <summary>What stands in a cell: a text, a number, or nothing.</summary>
/// <param name="Value">Of a number its digits.</param>
internal readonly record struct WorkbookCell(string Value, bool IsNumber)
{
    public static readonly WorkbookCell Empty = new("", false);

    public static implicit operator WorkbookCell(string text) => new(text, false);

    public static implicit operator WorkbookCell(int number) => new(number.ToString(CultureInfo.InvariantCulture), true);
}
