using System.Globalization;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>annexes/</c>.</summary>
/// <remarks>It does not hold the sections of an annex against the fields of its form.</remarks>
internal static partial class AnnexBinder
{
    private static readonly string[] Roman =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

    public static Annex Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "an annex", problems);
        var number = reader.RequiredText("annex");
        var id = IdOf(number, problems) ?? PlanFolders.NameOf(file.Source.Path);
        var annex = new Annex(
            number,
            id,
            reader.RequiredText("title"),
            reader.OptionalText("form"),
            reader.OptionalText("strategy"),
            reader.TextList("parallel"),
            new HeadingIds(id).Complete(file.Body, problems),
            reader.Span);
        reader.ReportUnknownKeys();
        return annex;
    }

    /// <summary>Sorts A, B, K, K(i), K(ii), K(x), L.</summary>
    public static (string Letter, int Part) OrderOf(Annex annex) =>
        Number().Match(annex.Number.Value) is { Success: true } match
            ? (match.Groups["letter"].Value, PartOf(match))
            : (annex.Number.Value, 0);

    private static string? IdOf(Sourced<string> number, DiagnosticBag problems)
    {
        var match = Number().Match(number.Value);
        var part = PartOf(match);
        if (match.Success && part >= 0)
        {
            var suffix = part == 0 ? "" : part.ToString(CultureInfo.InvariantCulture);
            return $"annex-{match.Groups["letter"].Value.ToLowerInvariant()}{suffix}";
        }

        if (number.Value.Length > 0)
        {
            problems.Add(BindingProblems.NotAnAnnexNumber(number.Span, number.Value));
        }

        return null;
    }

    /// <summary>The part as a number, 0 for a whole annex, -1 for letters that are no roman number up to xv.</summary>
    private static int PartOf(Match match)
    {
        if (!match.Groups["part"].Success)
        {
            return 0;
        }

        var index = Array.IndexOf(Roman, match.Groups["part"].Value);
        return index < 0 ? -1 : index + 1;
    }

    [GeneratedRegex(@"^(?<letter>[A-Z])(?:\((?<part>[ivx]+)\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
