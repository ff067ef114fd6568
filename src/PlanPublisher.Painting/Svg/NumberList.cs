namespace PlanPublisher.Painting.Svg;

/// <summary>An attribute of nothing but numbers. A unit of px after a number is allowed, as it changes nothing.</summary>
internal static class NumberList
{
    public static bool TryRead(string text, out List<double> numbers)
    {
        numbers = [];
        var scanner = new NumberScanner(text.Replace("px", "", StringComparison.Ordinal));
        while (!scanner.IsAtEnd)
        {
            if (!scanner.TryReadNumber(out var number))
            {
                return false;
            }

            numbers.Add(number);
        }

        return true;
    }
}
