using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Markdown;

/// <summary>The line <c>Table: …</c> above a table.</summary>
internal sealed record TableCaption(string? Id, ImmutableArray<Inline> Words)
{
    public const string Mark = "Table:";
}
