using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds <c>titles</c>: the same title in other languages, each under the tag of its language.</summary>
internal static class OtherTitlesBinder
{
    /// <param name="planLanguage">The language of the title itself, which cannot stand here too.</param>
    public static ImmutableArray<OtherTitle> Bind(FrontMatterReader thing, string planLanguage, DiagnosticBag problems)
    {
        if (thing.OptionalMapping("titles", "the titles in other languages") is not { } reader)
        {
            return [];
        }

        ImmutableArray<OtherTitle> titles = [.. reader.NamedTexts().Select(title => new OtherTitle(title.Key, title.Text))];
        foreach (var (language, _) in titles)
        {
            LanguageTag.Check(language, problems);
            if (language.Value == planLanguage)
            {
                problems.Add(BindingProblems.TitleTwice(language.Span, language.Value));
            }
        }

        return titles;
    }
}
