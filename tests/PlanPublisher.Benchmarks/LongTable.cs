using System.Globalization;
using System.Text;

namespace PlanPublisher.Benchmarks;

/// <summary>One table of any number of rows, four cells each, with numbers that differ from row to row.</summary>
internal static class LongTable
{
    /// <param name="layout"><c>fixed</c> or <c>auto</c>, as table-layout has it.</param>
    public static MeasuredDocument Of(int rows, string layout)
    {
        var html = new StringBuilder("""
            <!DOCTYPE html><html lang="en-GB"><head><title>A long table</title></head><body><h1>A long table</h1>
            <table><caption>Indicators and targets</caption><thead><tr><th scope="col">Indicator</th><th scope="col">Baseline</th>
            <th scope="col">Target</th><th scope="col">Result</th></tr></thead><tbody>
            """);
        for (var row = 0; row < rows; row++)
        {
            html.Append(CultureInfo.InvariantCulture, $"""
                <tr><th scope="row">Indicator {row}</th><td>{row * 37 % 1_000} offences in the year</td>
                <td>Reduce the number of recorded offences by {row % 17}% against the year before</td><td>{row * 7_919L % 10_007}</td></tr>
                """);
        }

        return new MeasuredDocument(
            html.Append("</tbody></table></body></html>").ToString(),
            layout == "fixed" ? "" : "table { table-layout: auto; width: auto; }");
    }
}
