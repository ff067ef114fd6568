using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds what a performance table shows of the past: a period of a series, or why there is no value.</summary>
internal static class PastValueBinder
{
    private const string NotApplicable = "not applicable";
    private const string NotAvailable = "not available";

    public static PastValue? Bind(FrontMatterReader indicator, string key, DiagnosticBag problems)
    {
        switch (indicator.Find(key, new ValueForm.TextOrTextsByName())?.Value)
        {
            case null:
                return null;
            case FrontMatterNode.Scalar scalar:
                return Bind(scalar, problems);
            case FrontMatterNode.Mapping parts:
                return BindParts(parts, problems);
            case var node:
                problems.Add(AgreementProblems.NotAPastValue(node.Span, key));
                return new PastValue.NotApplicable(node.Span);
        }
    }

    private static PastValue Bind(FrontMatterNode.Scalar scalar, DiagnosticBag problems)
    {
        var words = scalar.Value.Trim();
        if (words == NotApplicable)
        {
            return new PastValue.NotApplicable(scalar.Span);
        }

        if (!words.StartsWith(NotAvailable, StringComparison.Ordinal))
        {
            return new PastValue.Measured(words, scalar.Span);
        }

        var reason = words[NotAvailable.Length..].TrimStart(':', ' ');
        if (reason.Length == 0)
        {
            problems.Add(AgreementProblems.NoReason(scalar.Span));
        }

        var (written, terms) = PlaceholderWords.Split(reason, scalar.Span, problems);
        return new PastValue.NotAvailable(written, scalar.Span) { Terms = terms };
    }

    private static PastValue.ByPart BindParts(FrontMatterNode.Mapping mapping, DiagnosticBag problems)
    {
        var parts = ImmutableArray.CreateBuilder<PastValuePart>();
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is FrontMatterNode.Scalar scalar)
            {
                parts.Add(new PastValuePart(new Sourced<string>(entry.Key, entry.KeySpan), Bind(scalar, problems)));
            }
            else
            {
                problems.Add(AgreementProblems.NotAPastValue(entry.Value.Span, entry.Key));
            }
        }

        return new PastValue.ByPart(parts.ToImmutable(), mapping.Span);
    }
}
