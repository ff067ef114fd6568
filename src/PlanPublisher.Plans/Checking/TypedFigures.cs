using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Checking;

/// <summary>Finds figures that were typed into a text although the plan has them, and those that contradict it.</summary>
/// <remarks>
/// It looks only at sentences that name an indicator, by a reference, a binding, its code, its measure or the words of its id, so
/// that a 10% of something else is left alone. A contradiction is told only where nothing else can be meant: the sentence speaks
/// of a target, names one indicator with one aim of that unit, and has one such figure.
/// </remarks>
internal sealed partial class TypedFigures(ImmutableArray<KnownIndicator> indicators, DiagnosticBag problems)
{
    public static void Check(Plan plan, DiagnosticBag problems)
    {
        var check = new TypedFigures([.. KnownIndicator.Of(plan)], problems);
        foreach (var sentence in PlanTexts.Of(plan).SelectMany(PlainSentence.Of).Where(sentence => sentence.Words.Any(char.IsAsciiDigit)))
        {
            check.Check(sentence);
        }
    }

    private void Check(PlainSentence sentence)
    {
        var named = indicators.Where(indicator => indicator.IsNamedIn(sentence)).ToList();
        if (named.Count == 0)
        {
            return;
        }

        var typed = TypedFigure.In(sentence.Words).ToList();
        var equal = typed.Where(figure => ReportEqual(sentence, figure, named)).ToList();
        if (equal.Count == 0 && named.Count == 1 && AboutTargets().IsMatch(sentence.Words))
        {
            CheckContradiction(sentence, typed, named[0]);
        }
    }

    private bool ReportEqual(PlainSentence sentence, TypedFigure figure, List<KnownIndicator> named)
    {
        var known = named.SelectMany(indicator => indicator.Figures)
            .FirstOrDefault(known => known.Value.Value == figure.Value && figure.HasUnitOf(known.Value));
        if (known is null)
        {
            return false;
        }

        var words = sentence.Words.Substring(figure.Start, figure.Length);
        problems.Add(FigureCheckProblems.Typed(sentence.PlaceOf(figure.Start, figure.Length), words, BindingFor(known, figure)));
        return true;
    }

    /// <summary>A number whose unit stands in the sentence anyway is bound without it.</summary>
    private static string BindingFor(KnownFigure known, TypedFigure figure) =>
        known.IsAim && figure.Unit.Length == 0 && known.Value.Unit.Length > 0
            ? known.Binding.Replace(".amount", ".number", StringComparison.Ordinal)
            : known.Binding;

    private void CheckContradiction(PlainSentence sentence, List<TypedFigure> typed, KnownIndicator named)
    {
        foreach (var known in named.Figures.Where(figure => figure.IsAim))
        {
            var same = typed.Where(figure => figure.HasUnitOf(known.Value)).ToList();
            var isOnly = named.Figures.Count(figure => figure.Value.Unit == known.Value.Unit) == 1;
            if (same is [var figure] && isOnly && !SpeaksOfOtherTime(sentence.Words, known.When))
            {
                var words = sentence.Words.Substring(figure.Start, figure.Length);
                problems.Add(FigureCheckProblems.Contradicts(
                    sentence.PlaceOf(figure.Start, figure.Length),
                    words,
                    named.Id,
                    TargetWords.Of(known.Value),
                    known.Binding));
            }
        }
    }

    private static bool SpeaksOfOtherTime(string sentence, When? when)
    {
        var times = Years().Matches(sentence).Select(match => match.Value).ToList();
        return times.Count > 0 && (when is null || !times.Exists(time => when.Words.Contains(time, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\b(?:target|targets|aim|aims|aim(?:ed|ing) at|goal is|to reach|to achieve)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AboutTargets();

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}(?:/[0-9]{2,4})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
