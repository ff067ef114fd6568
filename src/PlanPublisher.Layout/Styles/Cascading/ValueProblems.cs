using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Styles.Properties;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>Says what exactly is wrong with a declaration that could not be read.</summary>
internal static class ValueProblems
{
    public static Diagnostic UnknownProperty(Declaration declaration)
    {
        var name = declaration.Property;
        if (name.StartsWith("--", StringComparison.Ordinal))
        {
            const string plain = "custom properties are not supported: write the value where it is used";
            return StyleSheetProblems.UnknownProperty(declaration.Span, name, plain);
        }

        if (PageDescriptors.Names.Contains(name))
        {
            return StyleSheetProblems.UnknownProperty(declaration.Span, name, $"'{name}' belongs directly in @page");
        }

        var names = PropertyTable.All.Select(p => p.Name).Concat(Shorthands.All.Select(s => s.Name));
        var hint = NearestName.Hint(name, names, "docs/css-support.md lists the properties that are");
        return StyleSheetProblems.UnknownProperty(declaration.Span, name, hint);
    }

    /// <param name="furthest">The index of the first piece that could not be read.</param>
    public static Diagnostic BadValue(Declaration declaration, int furthest, string syntax)
    {
        var property = declaration.Property;
        if (furthest >= declaration.Value.Length)
        {
            var all = declaration.Value[0].Span.Through(declaration.Value[^1].Span);
            return StyleSheetProblems.IncompleteValue(all, property, syntax);
        }

        var piece = declaration.Value[furthest];
        return piece.Kind switch
        {
            CssTokenKind.Dimension when !Units.All.Contains(piece.Text) =>
                StyleSheetProblems.UnknownUnit(piece.Span, piece.Text, UnitHint(piece.Text)),
            CssTokenKind.Number when piece.Token.Number != 0 && syntax.Contains("<length>", StringComparison.Ordinal) =>
                StyleSheetProblems.UnitMissing(piece.Span, property, piece.Span.Text),
            CssTokenKind.Function when !IsKnownFunction(piece.Text) =>
                StyleSheetProblems.UnsupportedFunction(piece.Span, piece.Text, FunctionHint(piece.Text)),
            _ => StyleSheetProblems.UnknownValue(piece.Span, property, piece.Span.Text, ValueHint(piece, syntax)),
        };
    }

    private static bool IsKnownFunction(string name) =>
        name is "rgb" or "rgba" or "device-cmyk" || ContentGrammar.FunctionNames.Contains(name);

    private static string UnitHint(string unit) =>
        NearestName.Hint(unit, Units.All, "use mm, pt, em or another unit of print");

    private static string FunctionHint(string name) => name switch
    {
        "calc" or "min" or "max" or "clamp" => "write the result as a plain length",
        "var" => "custom properties are not supported: write the value itself",
        "hsl" or "hwb" or "lab" or "lch" or "oklab" or "oklch" or "color" => "write the colour as hex, rgb() or device-cmyk()",
        _ => NearestName.Hint(name, ContentGrammar.FunctionNames.Concat(["rgb", "device-cmyk"]), "write a plain value"),
    };

    private static string ValueHint(ComponentValue piece, string syntax)
    {
        var keywords = syntax.Split([' ', '|', '[', ']', '<', '>', '#', '?', '+', '/'], StringSplitOptions.RemoveEmptyEntries);
        var colors = syntax.Contains("<color>", StringComparison.Ordinal) ? ColorNames.All : [];
        var nearest = piece.Kind == CssTokenKind.Ident
            ? NearestName.Of(piece.Text.ToLowerInvariant(), keywords.Concat(colors).Concat(["inherit", "initial", "unset"]))
            : null;
        return nearest is null ? $"it takes {syntax}" : $"did you mean '{nearest}'?";
    }
}
