namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>How much a selector counts in the cascade (Selectors 4, 17): ids, then classes, then types.</summary>
internal readonly record struct Specificity(int Ids, int Classes, int Types) : IComparable<Specificity>
{
    public int CompareTo(Specificity other)
    {
        var byIds = Ids.CompareTo(other.Ids);
        var byClasses = byIds != 0 ? byIds : Classes.CompareTo(other.Classes);
        return byClasses != 0 ? byClasses : Types.CompareTo(other.Types);
    }

    public static Specificity operator +(Specificity a, Specificity b) =>
        new(a.Ids + b.Ids, a.Classes + b.Classes, a.Types + b.Types);
}
