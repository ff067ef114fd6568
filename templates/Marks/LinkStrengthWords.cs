using System.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Templates.Marks;

/// <summary>How a link's strength is named and drawn.</summary>
public static class LinkStrengthWords
{
    public static string Name(this LinkStrength strength, Phrases phrases) => strength switch
    {
        LinkStrength.Supports => phrases["Supports"],
        LinkStrength.Contributes => phrases["Contributes"],
        _ => throw new UnreachableException($"no word for the link strength {strength}"),
    };

    /// <summary>What the mark says about a link, as a sentence without its beginning.</summary>
    public static string Meaning(this LinkStrength strength, Phrases phrases) => strength switch
    {
        LinkStrength.Supports => phrases["contributes directly."],
        LinkStrength.Contributes => phrases["adds to it, or is still being developed."],
        _ => throw new UnreachableException($"no meaning for the link strength {strength}"),
    };

    public static string Glyph(this LinkStrength strength) => strength switch
    {
        LinkStrength.Supports => "●",
        LinkStrength.Contributes => "○",
        _ => throw new UnreachableException($"no mark for the link strength {strength}"),
    };
}
