using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Pages;

/// <summary>Shares a side of the page among its margin boxes (Page 3, 5.3 "Computing Page-margin Box Dimensions").</summary>
/// <remarks>A, B and C are left, centre and right, or top, middle and bottom. A box without content is null, which is not an empty box.</remarks>
internal static class MarginBoxSizes
{
    public static (Length A, Length B, Length C) Share(
        Length available, MarginBoxNeed? a, MarginBoxNeed? b, MarginBoxNeed? c)
    {
        if (b is not { } centre)
        {
            var (first, last) = ShareTwo(available, a, c);
            return (first, Length.Zero, last);
        }

        // B stays in the middle: beside it stands a box twice as wide as the wider of its neighbours.
        var sides = new MarginBoxNeed(
            null,
            Length.Max(a?.Min ?? Length.Zero, c?.Min ?? Length.Zero) * 2,
            Length.Max(a?.Max ?? Length.Zero, c?.Max ?? Length.Zero) * 2);
        var middle = centre.Fixed ?? ShareTwo(available, centre, sides).First;
        var left = (available - middle).Share(1, 2);
        return (a?.Fixed ?? left, middle, c?.Fixed ?? available - middle - left);
    }

    private static (Length First, Length Last) ShareTwo(Length available, MarginBoxNeed? first, MarginBoxNeed? last)
    {
        if (first is not { } a)
        {
            return (Length.Zero, last is null ? Length.Zero : last.Value.Fixed ?? available);
        }

        if (last is not { } c)
        {
            return (a.Fixed ?? available, Length.Zero);
        }

        return (a.Fixed, c.Fixed) switch
        {
            ({ } both, { } too) => (both, too),
            ({ } given, null) => (given, available - given),
            (null, { } given) => (available - given, given),
            _ => Flex(available, a, c),
        };
    }

    private static (Length First, Length Last) Flex(Length available, MarginBoxNeed a, MarginBoxNeed c)
    {
        if (a.Max + c.Max < available)
        {
            return Proportional(Length.Zero, Length.Zero, available, a.Max, c.Max);
        }

        var spare = available - a.Min - c.Min;
        return spare > Length.Zero
            ? Proportional(a.Min, c.Min, spare, a.Max - a.Min, c.Max - c.Min)
            : Proportional(Length.Zero, Length.Zero, available, a.Min, c.Min);
    }

    private static (Length First, Length Last) Proportional(Length a, Length c, Length rest, Length weightA, Length weightC)
    {
        var weights = (weightA + weightC).Raw;
        var first = weights == 0 ? rest.Share(1, 2) : rest.Share(weightA.Raw, weights);
        return (a + first, c + (rest - first));
    }
}
