using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>annexes/</c>: prose, or the answers to a form.</summary>
internal static partial class AnnexBinder
{
    private const string NumberPattern = @"^[A-Z](?:\((?<part>[ivxlc]+)\))?$";

    /// <returns>Null if the file does not say which annex it is.</returns>
    public static Annex? Bind(ParsedFile file, IReadOnlyList<FormDefinition> forms, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "an annex", problems);
        var number = BindNumber(reader.RequiredText("annex", NumberPattern), problems);
        var title = reader.RequiredText("title");
        var form = reader.OptionalId("form");
        var row = reader.OptionalId("strategy");
        var parallel = reader.TextList("parallel");
        reader.ReportUnknownKeys();
        if (number is not { } annexNumber)
        {
            return null;
        }

        var id = annexNumber.Value.Id;
        if (form is { } formId)
        {
            var filled = FilledFormBinder.Bind(file.Body, id, formId, forms, title.Span, problems) with
            {
                RowId = row,
                Parallel = parallel,
            };
            if (forms.Any(known => known.Id == formId.Value))
            {
                ParallelLists.Check(filled, problems);
            }

            return new Annex(annexNumber, title, [], filled, reader.Span);
        }

        ReportKeysOfForms(row, parallel, problems);
        return new Annex(annexNumber, title, new HeadingIds(id).Complete(file.Body, problems), null, reader.Span);
    }

    private static Sourced<AnnexNumber>? BindNumber(Sourced<string> words, DiagnosticBag problems)
    {
        var match = Number().Match(words.Value);
        var letters = match.Groups["part"];
        var part = letters.Success ? RomanNumeral.Read(letters.Value) : null;
        if (match.Success && letters.Success == part is not null)
        {
            return new Sourced<AnnexNumber>(new AnnexNumber(words.Value[0], part), words.Span);
        }

        if (words.Value.Length > 0)
        {
            problems.Add(BindingProblems.NotAnAnnexNumber(words.Span, words.Value));
        }

        return null;
    }

    private static void ReportKeysOfForms(
        Sourced<string>? row,
        IReadOnlyList<Sourced<string>> parallel,
        DiagnosticBag problems)
    {
        if (row is { } strategy)
        {
            problems.Add(AnnexProblems.KeyOfForms(strategy.Span, "strategy"));
        }

        if (parallel.Count > 0)
        {
            problems.Add(AnnexProblems.KeyOfForms(parallel[0].Span, "parallel"));
        }
    }

    [GeneratedRegex(NumberPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
