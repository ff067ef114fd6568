using PlanPublisher.Layout.Css.Selectors;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>One selector of a rule with what it brings, ordered by strength: origin, specificity, order (Cascade 4, 6).</summary>
internal sealed record IndexedRule(Selector Selector, bool IsAuthors, int Order, DeclarationBlock Block)
    : IComparable<IndexedRule>
{
    public int CompareTo(IndexedRule? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byOrigin = IsAuthors.CompareTo(other.IsAuthors);
        var bySpecificity = byOrigin != 0 ? byOrigin : Selector.Specificity.CompareTo(other.Selector.Specificity);
        return bySpecificity != 0 ? bySpecificity : Order.CompareTo(other.Order);
    }
}
