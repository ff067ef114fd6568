using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Styles.Values;

/// <summary>Grammars of lengths, percentages and numbers (Values 4, 5 and 6). Math functions are not read.</summary>
internal static class Lengths
{
    /// <summary>No length in a sheet is larger, in its own unit: whatever is added up later stays far from overflow.</summary>
    private const double Largest = 1_000_000;

    /// <summary>A length of 0 or more.</summary>
    public static Computation<Length>? NonNegative(ValueReader reader) => Read(reader, allowsNegative: false);

    public static Computation<Length>? Any(ValueReader reader) => Read(reader, allowsNegative: true);

    /// <summary>The font size itself: <c>em</c> is the parent's.</summary>
    public static Computation<Length>? OfFontSize(ValueReader reader)
    {
        if (Percentage(reader, allowsNegative: false) is { } basis)
        {
            return (_, context) => context.Parent.FontSize.Share(basis, 1_000_000);
        }

        return Read(reader, allowsNegative: false) is { } length
            ? (_, context) => length(context.Parent, context)
            : null;
    }

    /// <summary>A dimension by what it may be beside a length or percentage.</summary>
    public static Grammar<Dimension> Dimension(bool auto = false, bool none = false, bool negative = false) => reader =>
    {
        if ((auto && reader.TakeKeyword("auto")) || (none && reader.TakeKeyword("none")))
        {
            var keyword = auto ? Styles.Dimension.Auto : Styles.Dimension.None;
            return (_, _) => keyword;
        }

        if (Percentage(reader, negative) is { } basis)
        {
            return (_, _) => Styles.Dimension.Percent(basis);
        }

        return Read(reader, negative) is { } length
            ? (style, context) => Styles.Dimension.Of(length(style, context))
            : null;
    };

    /// <summary>A percentage in ten-thousandths of a per cent.</summary>
    public static int? Percentage(ValueReader reader, bool allowsNegative)
    {
        if (reader.Current is not { Kind: CssTokenKind.Percentage } piece || !IsInRange(piece, allowsNegative, 100_000))
        {
            return null;
        }

        reader.Take();
        return (int)Math.Round(piece.Token.Number * 10_000, MidpointRounding.AwayFromZero);
    }

    public static double? Number(ValueReader reader, double least, double most)
    {
        if (reader.Current is not { Kind: CssTokenKind.Number } piece || piece.Token.Number < least || piece.Token.Number > most)
        {
            return null;
        }

        reader.Take();
        return piece.Token.Number;
    }

    public static int? Integer(ValueReader reader, int least, int most) =>
        reader.Current is { Kind: CssTokenKind.Number } piece && piece.Token.Number == Math.Floor(piece.Token.Number)
            ? (int?)Number(reader, least, most)
            : null;

    /// <summary>Whole numbers from <paramref name="least"/> on.</summary>
    public static Grammar<int> Count(int least, int most) => reader =>
        Integer(reader, least, most) is { } value ? (_, _) => value : null;

    private static Computation<Length>? Read(ValueReader reader, bool allowsNegative)
    {
        if (reader.Current is not { } piece || !IsInRange(piece, allowsNegative, Largest))
        {
            return null;
        }

        var number = piece.Token.Number;
        if (piece.Kind == CssTokenKind.Number && number == 0)
        {
            reader.Take();
            return (_, _) => Length.Zero;
        }

        if (piece.Kind != CssTokenKind.Dimension || !Units.All.Contains(piece.Text))
        {
            return null;
        }

        reader.Take();
        if (Units.PointsIn(piece.Text) is { } points)
        {
            var length = Length.FromPoints(number * points);
            return (_, _) => length;
        }

        var unit = piece.Text;
        return (style, context) =>
            Units.Relative(number, unit, style.FontSize, context.RootFontSize ?? style.FontSize) ?? Length.Zero;
    }

    private static bool IsInRange(ComponentValue piece, bool allowsNegative, double largest) =>
        Math.Abs(piece.Token.Number) <= largest && (allowsNegative || piece.Token.Number >= 0);
}
