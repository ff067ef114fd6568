using System.Collections.Immutable;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>The shorthand properties, and the older names of the break properties (Fragmentation 3, 3.4).</summary>
internal static class Shorthands
{
    private static readonly ImmutableArray<string> Sides = ["top", "right", "bottom", "left"];

    public static readonly ImmutableArray<Shorthand> All =
    [
        FourSides("margin", "[ auto | <length> | <percentage> ]{1,4}", "margin-{0}"),
        FourSides("padding", "[ <length> | <percentage> ]{1,4}", "padding-{0}"),
        FourSides("border-width", "[ thin | medium | thick | <length> ]{1,4}", "border-{0}-width"),
        FourSides("border-style", "<border-style>{1,4}", "border-{0}-style"),
        FourSides("border-color", "<color>{1,4}", "border-{0}-color"),
        Border("border", [.. Sides]),
        Border("border-top", ["top"]),
        Border("border-right", ["right"]),
        Border("border-bottom", ["bottom"]),
        Border("border-left", ["left"]),
        FontShorthand.Font,
        AnyOrder("background", "none | <color>", ["background-color"], "none"),
        AnyOrder("list-style", "<list-style-type> || <list-style-position>", ["list-style-type", "list-style-position"], null),
        AnyOrder("columns", "<column-width> || <column-count>", ["column-count", "column-width"], null),
        AnyOrder("text-decoration", "none | underline", ["text-decoration-line"], null),
        OlderBreak("page-break-before", "break-before"),
        OlderBreak("page-break-after", "break-after"),
        OlderBreak("page-break-inside", "break-inside"),
    ];

    public static Shorthand? Find(string name) => All.FirstOrDefault(s => s.Name == name);

    /// <summary>One to four values for top, right, bottom and left.</summary>
    private static Shorthand FourSides(string name, string syntax, string longhand)
    {
        var longhands = Find(Sides.Select(side => longhand.Replace("{0}", side, StringComparison.Ordinal)));
        return new Shorthand(name, syntax, longhands, reader =>
        {
            var pieces = new List<ComponentValue>();
            while (pieces.Count < 4 && reader.Current is { } piece && Parse(longhands[0], piece) is not null)
            {
                pieces.Add(reader.Take());
            }

            if (pieces.Count == 0)
            {
                return null;
            }

            // A missing left is the right, a missing bottom the top, a missing right the top.
            int[] from = pieces.Count switch { 1 => [0, 0, 0, 0], 2 => [0, 1, 0, 1], 3 => [0, 1, 2, 1], _ => [0, 1, 2, 3] };
            return [.. longhands.Select((side, i) => new PropertyChange(side, Parse(side, pieces[from[i]])!))];
        });
    }

    /// <summary>Width, style and colour in any order, the same for each of <paramref name="sides"/>.</summary>
    private static Shorthand Border(string name, ImmutableArray<string> sides)
    {
        string[] aspects = ["width", "style", "color"];
        var bySide = sides.Select(side => Find(aspects.Select(aspect => $"border-{side}-{aspect}"))).ToList();
        return new Shorthand(name, "<length> || <border-style> || <color>", [.. bySide.SelectMany(s => s)], reader =>
        {
            var seen = new HashSet<int>();
            var changes = new List<PropertyChange>();
            while (reader.Current is { } piece)
            {
                var aspect = Enumerable.Range(0, aspects.Length)
                    .FirstOrDefault(i => !seen.Contains(i) && Parse(bySide[0][i], piece) is not null, -1);
                if (aspect < 0)
                {
                    return null;
                }

                seen.Add(aspect);
                changes.AddRange(bySide.Select(s => new PropertyChange(s[aspect], Parse(s[aspect], piece)!)));
                reader.Take();
            }

            return changes.Count == 0 ? null : changes;
        });
    }

    /// <summary>Each longhand at most once, in any order.</summary>
    /// <param name="none">A keyword that alone sets all to their initial values; null if there is none.</param>
    private static Shorthand AnyOrder(string name, string syntax, ImmutableArray<string> names, string? none)
    {
        var longhands = Find(names);
        return new Shorthand(name, syntax, longhands, reader =>
        {
            if (none is not null && reader.TakeKeyword(none))
            {
                return [];
            }

            var changes = new List<PropertyChange>();
            while (!reader.AtEnd)
            {
                if (ReadNext(reader, longhands, changes) is not { } change)
                {
                    return null;
                }

                changes.Add(change);
            }

            return changes.Count == 0 ? null : changes;
        });
    }

    private static PropertyChange? ReadNext(
        ValueReader reader, ImmutableArray<Property> longhands, List<PropertyChange> already)
    {
        foreach (var longhand in longhands)
        {
            if (!already.Exists(c => c.Property == longhand) && longhand.Parse(reader) is { } change)
            {
                return new PropertyChange(longhand, change);
            }
        }

        return null;
    }

    private static Shorthand OlderBreak(string name, string newer)
    {
        var longhands = Find([newer]);
        var syntax = newer == "break-inside" ? "auto | avoid" : "auto | always | avoid | left | right";
        return new Shorthand(name, syntax, longhands, reader =>
        {
            if (reader.Current is not { Kind: CssTokenKind.Ident } piece || !syntax.Split(" | ").Contains(piece.Text))
            {
                return null;
            }

            var isAlways = reader.Take().Text == "always";
            var modern = isAlways ? piece with { Token = piece.Token with { Text = "page" } } : piece;
            return [new PropertyChange(longhands[0], Parse(longhands[0], modern)!)];
        });
    }

    private static StyleChange? Parse(Property property, ComponentValue piece) => property.Parse(new ValueReader([piece]));

    private static ImmutableArray<Property> Find(IEnumerable<string> names) =>
        [.. names.Select(n => PropertyTable.Find(n) ?? throw new ArgumentException($"no property '{n}'", nameof(names)))];
}
