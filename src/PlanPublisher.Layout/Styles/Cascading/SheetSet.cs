using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PlanPublisher.Layout.Css;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>Style sheets in an order, equal to the same sheets in the same order.</summary>
internal readonly struct SheetSet(ImmutableArray<StyleSheet> sheets) : IEquatable<SheetSet>
{
    private readonly ImmutableArray<StyleSheet> _sheets = sheets;

    /// <summary>A sheet that was parsed twice is two sheets: whoever wants them equal keeps them.</summary>
    public bool Equals(SheetSet other) => _sheets.AsSpan().SequenceEqual(other._sheets.AsSpan());

    public override bool Equals(object? obj) => obj is SheetSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var sheet in _sheets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(sheet));
        }

        return hash.ToHashCode();
    }
}
