using System.Globalization;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>Reads the argument of <c>:nth-child()</c> (CSS Syntax 3, 6): odd, even, 3, 2n, -n+3, 5n - 1.</summary>
internal static class AnPlusB
{
    public static (int Step, int Offset)? Parse(string text)
    {
        var compact = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        switch (compact)
        {
            case "odd":
                return (2, 1);
            case "even":
                return (2, 0);
        }

        var n = compact.IndexOf('n', StringComparison.Ordinal);
        if (n < 0)
        {
            return Whole(compact) is { } place ? (0, place) : null;
        }

        var step = compact[..n] switch
        {
            "" or "+" => 1,
            "-" => -1,
            var written => Whole(written),
        };
        var rest = compact[(n + 1)..];
        // Behind the n a sign is needed: "2n3" is no formula.
        var offset = rest.Length == 0 ? 0 : rest[0] is '+' or '-' ? Whole(rest) : null;
        return step is { } a && offset is { } b ? (a, b) : null;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
