using System.Globalization;

namespace PlanPublisher.Plans.Model;

/// <summary>An annex's letter, and the number of a part of it, printed in small Roman numerals.</summary>
/// <param name="Part">Null for a whole annex.</param>
public sealed record AnnexNumber(char Letter, int? Part)
{
    /// <summary>"annex-k8".</summary>
    public string Id =>
        $"annex-{char.ToLowerInvariant(Letter)}{Part?.ToString(CultureInfo.InvariantCulture) ?? ""}";

    /// <summary>"Annex K(viii)".</summary>
    public string Label => $"Annex {Words}";

    /// <summary>"K(viii)", as authors write it.</summary>
    public string Words => Part is { } part ? $"{Letter}({RomanNumeral.Of(part)})" : Letter.ToString();
}
