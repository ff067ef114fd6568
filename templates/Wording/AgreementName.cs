using System.Globalization;

namespace PlanPublisher.Templates.Wording;

/// <summary>What the text calls a public service agreement: <c>psa-01</c> is "PSA 1".</summary>
public static class AgreementName
{
    public static string Of(string id) => string.Join(' ', id.Split('-').Select(Word));

    private static string Word(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : part.ToUpperInvariant();
}
