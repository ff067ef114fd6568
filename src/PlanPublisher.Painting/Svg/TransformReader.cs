namespace PlanPublisher.Painting.Svg;

/// <summary>Reads a <c>transform</c>: any number of functions, of which the last acts first (CSS Transforms 1, 7).</summary>
/// <remarks>
/// Sine and cosine are worked out with sums and products alone, which are exact by IEEE 754, so that every machine gets
/// the same bytes; the library's need not agree.
/// </remarks>
internal static class TransformReader
{
    /// <summary>Null if it is not understood.</summary>
    public static DrawingTransform? Read(string text)
    {
        var whole = DrawingTransform.Identity;
        if (text.Trim() == "none")
        {
            return whole;
        }

        foreach (var function in text.Split(')', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadFunction(function.TrimStart(',', ' ', '\n', '\r', '\t')) is not { } transform)
            {
                return null;
            }

            whole = transform.Then(whole);
        }

        return whole;
    }

    private static DrawingTransform? ReadFunction(string function)
    {
        var open = function.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !NumberList.TryRead(function[(open + 1)..].Replace("deg", "", StringComparison.Ordinal), out var numbers))
        {
            return null;
        }

        var identity = DrawingTransform.Identity;
        return (function[..open].Trim(), numbers.Count) switch
        {
            ("translate", 1) => identity with { E = numbers[0] },
            ("translate", 2) => identity with { E = numbers[0], F = numbers[1] },
            ("translateX", 1) => identity with { E = numbers[0] },
            ("translateY", 1) => identity with { F = numbers[0] },
            ("scale", 1) => identity with { A = numbers[0], D = numbers[0] },
            ("scale", 2) => identity with { A = numbers[0], D = numbers[1] },
            ("scaleX", 1) => identity with { A = numbers[0] },
            ("scaleY", 1) => identity with { D = numbers[0] },
            ("rotate", 1) => Rotation(numbers[0]),
            ("rotate", 3) => DrawingTransform.Move(-numbers[1], -numbers[2])
                .Then(Rotation(numbers[0]))
                .Then(DrawingTransform.Move(numbers[1], numbers[2])),
            ("skewX", 1) => identity with { C = Tangent(numbers[0]) },
            ("skewY", 1) => identity with { B = Tangent(numbers[0]) },
            ("matrix", 6) => new DrawingTransform(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]),
            _ => null,
        };
    }

    private static DrawingTransform Rotation(double degrees)
    {
        var (sine, cosine) = SineAndCosine(degrees);
        return new DrawingTransform(cosine, sine, -sine, cosine, 0, 0);
    }

    private static double Tangent(double degrees)
    {
        var (sine, cosine) = SineAndCosine(degrees);
        return cosine == 0 ? 0 : sine / cosine;
    }

    /// <summary>Of the rest beyond the nearest quarter turn, by their series; quarter turns are exact.</summary>
    public static (double Sine, double Cosine) SineAndCosine(double degrees)
    {
        var turned = degrees % 360;
        var quarters = (int)Math.Round(turned / 90, MidpointRounding.AwayFromZero);
        var angle = (turned - (90 * quarters)) * Math.PI / 180;
        var square = angle * angle;
        double sine = 0, cosine = 0, term = 1;
        for (var power = 0; power < 18; power += 2)
        {
            cosine += term;
            sine += term * angle / (power + 1);
            term = -term * square / ((power + 1) * (power + 2));
        }

        return (((quarters % 4) + 4) % 4) switch
        {
            0 => (sine, cosine),
            1 => (cosine, -sine),
            2 => (-sine, -cosine),
            _ => (-cosine, sine),
        };
    }
}
