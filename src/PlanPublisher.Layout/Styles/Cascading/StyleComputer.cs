using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles.Properties;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>Makes computed styles of declarations and a parent's style; equal ones are one instance.</summary>
/// <remarks>
/// Cascade 4, 4: cascaded, specified, computed value. Elements with the same parent style and the same blocks of
/// declarations have the same style, so it is computed once: a document of thousands of elements has some hundred styles.
/// Safe to share between threads.
/// </remarks>
internal sealed class StyleComputer
{
    private readonly ConcurrentDictionary<StyleKey, ComputedStyle> _byKey = [];
    private readonly ConcurrentDictionary<ComputedStyle, ComputedStyle> _instances = [];
    private readonly ConcurrentDictionary<ComputedStyle, ComputedStyle> _inheriting = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many styles were computed.</summary>
    public int Count => _byKey.Count;

    /// <param name="blocks">The weakest first.</param>
    /// <param name="parent">Null for the root.</param>
    public ComputedStyle Compute(ImmutableArray<DeclarationBlock> blocks, ComputedStyle? parent, Length? rootFontSize)
    {
        var inherited = parent ?? ComputedStyle.Initial;
        var key = new StyleKey(inherited, IdsOf(blocks));
        if (_byKey.TryGetValue(key, out var known))
        {
            return known;
        }

        var style = Apply(Winners(blocks), inherited, new ComputeContext(inherited, rootFontSize));
        return _byKey.GetOrAdd(key, _instances.GetOrAdd(style, style));
    }

    /// <summary>The style as text of another language; nothing but the language differs.</summary>
    public ComputedStyle InLanguage(ComputedStyle style, string language)
    {
        if (style.Language == language)
        {
            return style;
        }

        var other = style with { Language = language };
        return _instances.GetOrAdd(other, other);
    }

    private static int[] IdsOf(ImmutableArray<DeclarationBlock> blocks)
    {
        var ids = new int[blocks.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = blocks[i].Id;
        }

        return ids;
    }

    /// <summary>For each property the change that wins: the last important one, else the last.</summary>
    private static StyleChange?[] Winners(ImmutableArray<DeclarationBlock> blocks)
    {
        var winners = new StyleChange?[PropertyTable.All.Length];
        foreach (var change in blocks.SelectMany(b => b.Normal).Concat(blocks.SelectMany(b => b.Important)))
        {
            winners[change.Property.Index] = change.Change;
        }

        return winners;
    }

    private ComputedStyle Apply(StyleChange?[] winners, ComputedStyle parent, ComputeContext context)
    {
        var style = Inheriting(parent, context);
        foreach (var property in PropertyTable.All)
        {
            if ((winners[property.Index] ?? property.WhenUndeclared) is { } change)
            {
                style = change(style, context);
            }
        }

        return Settle(style);
    }

    /// <summary>The initial style with all inherited properties taken from the parent.</summary>
    private ComputedStyle Inheriting(ComputedStyle parent, ComputeContext context)
    {
        if (!_inheriting.TryGetValue(parent, out var style))
        {
            style = PropertyTable.All
                .Where(p => p.IsInherited)
                .Aggregate(ComputedStyle.Initial with { Language = parent.Language }, (s, property) => property.Inherit(s, context));
            _inheriting[parent] = style;
        }

        return style;
    }

    /// <summary>Values that follow from others: inherited line heights given as numbers, borders that are not there.</summary>
    private static ComputedStyle Settle(ComputedStyle style) => style with
    {
        LineHeight = style.LineHeightFactor is { } factor ? style.FontSize.Share(factor, 10_000) : style.LineHeight,
        BorderTop = Settle(style.BorderTop),
        BorderRight = Settle(style.BorderRight),
        BorderBottom = Settle(style.BorderBottom),
        BorderLeft = Settle(style.BorderLeft),
    };

    /// <summary>Without a style a border has no width (Backgrounds 3, 3.3).</summary>
    /// <remarks><c>hidden</c> is kept for collapsing tables.</remarks>
    private static Border Settle(Border border) => border.Style is BorderStyle.None or BorderStyle.Hidden
        ? new Border(border.Style, Length.Zero, default)
        : border;

    /// <summary>What a style follows from. Parents are single instances, so identity is equality.</summary>
    private readonly struct StyleKey(ComputedStyle parent, int[] blocks) : IEquatable<StyleKey>
    {
        private readonly ComputedStyle _parent = parent;
        private readonly int[] _blocks = blocks;

        public bool Equals(StyleKey other) =>
            ReferenceEquals(_parent, other._parent) && _blocks.AsSpan().SequenceEqual(other._blocks);

        public override bool Equals(object? obj) => obj is StyleKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_parent));
            foreach (var block in _blocks)
            {
                hash.Add(block);
            }

            return hash.ToHashCode();
        }
    }
}
