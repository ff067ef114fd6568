using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Styles.Properties;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>Holds declarations against the table of properties and makes changes to styles of them.</summary>
/// <remarks>
/// What is not understood is reported at its place and left out (CSS Syntax 3, 2.2). Vendors' own properties are
/// passed over.
/// </remarks>
internal sealed class DeclarationCompiler(DiagnosticBag problems)
{
    private int _blocks;

    public DeclarationBlock Compile(IEnumerable<Declaration> declarations)
    {
        var normal = ImmutableArray.CreateBuilder<PropertyChange>();
        var important = ImmutableArray.CreateBuilder<PropertyChange>();
        foreach (var declaration in declarations)
        {
            (declaration.IsImportant ? important : normal).AddRange(Compile(declaration));
        }

        return new DeclarationBlock(_blocks++, normal.ToImmutable(), important.ToImmutable());
    }

    private IEnumerable<PropertyChange> Compile(Declaration declaration)
    {
        if (Shorthands.Find(declaration.Property) is { } shorthand)
        {
            return CompileShorthand(declaration, shorthand);
        }

        if (PropertyTable.Find(declaration.Property) is { } property)
        {
            return CompileLonghand(declaration, property);
        }

        if (!IsVendors(declaration.Property))
        {
            problems.Add(ValueProblems.UnknownProperty(declaration));
        }

        return [];
    }

    private static bool IsVendors(string property) =>
        property.StartsWith('-') && !property.StartsWith("--", StringComparison.Ordinal);

    private List<PropertyChange> CompileShorthand(Declaration declaration, Shorthand shorthand)
    {
        if (shorthand.Longhands.All(p => WideChange(declaration, p) is not null))
        {
            return [.. shorthand.Longhands.Select(p => new PropertyChange(p, WideChange(declaration, p)!))];
        }

        var reader = new ValueReader(declaration.Value);
        if (shorthand.Expand(reader) is not { } changes || !reader.AtEnd)
        {
            problems.Add(ValueProblems.BadValue(declaration, reader.Furthest, shorthand.Syntax));
            return [];
        }

        var unsaid = shorthand.Longhands.Where(p => !changes.Exists(c => c.Property == p));
        return [.. changes, .. unsaid.Select(p => new PropertyChange(p, p.Initial))];
    }

    private IEnumerable<PropertyChange> CompileLonghand(Declaration declaration, Property property)
    {
        if (WideChange(declaration, property) is { } wide)
        {
            return [new PropertyChange(property, wide)];
        }

        var reader = new ValueReader(declaration.Value);
        if (property.Parse(reader) is { } change && reader.AtEnd)
        {
            return [new PropertyChange(property, change)];
        }

        problems.Add(ValueProblems.BadValue(declaration, reader.Furthest, property.Syntax));
        return [];
    }

    /// <summary>The keywords that every property takes (Cascade 4, 7.3).</summary>
    private static StyleChange? WideChange(Declaration declaration, Property property)
    {
        if (declaration.Value is not [{ Kind: CssTokenKind.Ident } keyword])
        {
            return null;
        }

        return keyword.Text.ToLowerInvariant() switch
        {
            "inherit" => property.Inherit,
            "initial" => property.Initial,
            "unset" => property.IsInherited ? property.Inherit : property.Initial,
            _ => null,
        };
    }
}
