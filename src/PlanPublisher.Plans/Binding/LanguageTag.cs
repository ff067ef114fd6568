using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>The form of language tags: a language, perhaps its script and its country (BCP 47, 2.1).</summary>
internal static partial class LanguageTag
{
    public const string Pattern = "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$";

    /// <returns>Whether it is one; if not, that is told.</returns>
    public static bool Check(Sourced<string> tag, DiagnosticBag problems)
    {
        if (Tag().IsMatch(tag.Value))
        {
            return true;
        }

        problems.Add(BindingProblems.BadLanguage(tag.Span, tag.Value));
        return false;
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
