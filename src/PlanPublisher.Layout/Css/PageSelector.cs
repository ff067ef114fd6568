namespace PlanPublisher.Layout.Css;

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
