using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css;

/// <summary>An <c>@page</c> rule (Page 3, 3).</summary>
/// <param name="Areas">Its margin boxes and its <c>@footnote</c> area, by at-keyword.</param>
internal sealed record PageRule(
    ImmutableArray<PageSelector> Selectors,
    ImmutableArray<Declaration> Declarations,
    ImmutableArray<PageAreaRule> Areas);

/// <summary>A margin box or the footnote area inside an <c>@page</c> rule.</summary>
/// <param name="Name">The at-keyword without its sign: "top-left", "footnote".</param>
internal sealed record PageAreaRule(string Name, ImmutableArray<Declaration> Declarations);

/// <summary>Which pages an <c>@page</c> rule is for: a name ("" for any) and the pseudo-classes it asks for.</summary>
internal sealed record PageSelector(string Name, bool AsksFirst, bool AsksBlank, bool AsksLeft, bool AsksRight)
{
    public static readonly PageSelector Any = new("", false, false, false, false);

    /// <summary>Page 3, 3.4: names count most, then :first and :blank, then :left and :right.</summary>
    public int Specificity =>
        (Name.Length > 0 ? 100 : 0)
        + (AsksFirst ? 10 : 0) + (AsksBlank ? 10 : 0)
        + (AsksLeft ? 1 : 0) + (AsksRight ? 1 : 0);
}
