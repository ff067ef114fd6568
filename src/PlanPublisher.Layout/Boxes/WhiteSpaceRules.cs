using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>What <c>white-space</c> means, value by value (Text 3, 3).</summary>
internal static class WhiteSpaceRules
{
    /// <summary>Space, tab and line ends; no-break and fixed spaces stay as they are (Text 3, 4.1).</summary>
    public static bool IsCollapsible(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    public static bool KeepsLineEnds(WhiteSpace value) => value is WhiteSpace.Pre or WhiteSpace.PreWrap or WhiteSpace.PreLine;

    public static bool KeepsSpaces(WhiteSpace value) => value is WhiteSpace.Pre or WhiteSpace.PreWrap;

    public static bool Wraps(WhiteSpace value) => value is not (WhiteSpace.NoWrap or WhiteSpace.Pre);
}
