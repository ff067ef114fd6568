using System.Globalization;
using System.Net;
using System.Text;
using PlanPublisher.Web.Documents;

namespace PlanPublisher.Web.Pages.Parts;

/// <summary>Writes the lines around a problem with a row of carets under the place.</summary>
/// <remarks>By hand, because every space counts between the lines of a <c>pre</c>.</remarks>
internal static class SourceExcerpt
{
    public static string Html(ProblemNote problem)
    {
        var mark = problem.IsError ? "" : " class=\"w\"";
        var html = new StringBuilder();
        foreach (var line in problem.Excerpt)
        {
            var number = line.Number.ToString(CultureInfo.InvariantCulture);
            if (line.Number != problem.Line)
            {
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"ln\">{number}</span>{Escaped(line.Text)}\n");
                continue;
            }

            var end = Math.Min(problem.CaretAt + problem.CaretLength, line.Text.Length);
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"hl{(problem.IsError ? " e" : "")}\"><span class=\"ln\">{number}</span>");
            html.Append(Escaped(line.Text[..problem.CaretAt]));
            html.Append(CultureInfo.InvariantCulture, $"<b{mark}>{Escaped(line.Text[problem.CaretAt..end])}</b>{Escaped(line.Text[end..])}</span>\n");
            html.Append("<span class=\"ln\"></span>").Append(' ', problem.CaretAt);
            html.Append(CultureInfo.InvariantCulture, $"<b{mark}>{new string('^', problem.CaretLength)}</b>\n");
        }

        return html.ToString().TrimEnd('\n');
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
