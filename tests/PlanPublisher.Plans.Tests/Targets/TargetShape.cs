using System.Collections;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Tests.Targets;

/// <summary>A target as text with all that it holds but its places, so that two can be held against each other.</summary>
internal static class TargetShape
{
    public static string Of(object? value) => value switch
    {
        null => "-",
        SourceSpan => "",
        string text => $"'{text}'",
        ValueType simple => FormattableString.Invariant($"{simple}"),
        _ => value.GetType().Name + "(" + string.Join(' ', value.GetType().GetProperties()
            .Where(part => part.CanWrite)
            .Select(part => $"{part.Name}={OfPart(part.GetValue(value))}")) + ")",
    };

    private static string OfPart(object? part) =>
        part is not string and IEnumerable list ? $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]" : Of(part);
}
