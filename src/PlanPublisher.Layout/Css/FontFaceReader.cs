using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>Makes a font face of the descriptors of an <c>@font-face</c> block (Fonts 4, 4).</summary>
/// <remarks>Reads family, weight, style and the first <c>url()</c> of <c>src</c>; local fonts and ranges are not used.</remarks>
internal static class FontFaceReader
{
    private static readonly ImmutableArray<string> Known =
    [
        "ascent-override", "descent-override", "font-display", "font-family", "font-stretch", "font-style", "font-weight",
        "src", "unicode-range",
    ];

    public static FontFaceRule? Read(SourceSpan at, ImmutableArray<Declaration> descriptors, DiagnosticBag problems)
    {
        string? family = null;
        string? address = null;
        var weight = 400;
        var isItalic = false;
        foreach (var descriptor in descriptors)
        {
            switch (descriptor.Property)
            {
                case "font-family":
                    family = Name(descriptor.Value);
                    break;
                case "src":
                    address = Address(descriptor.Value);
                    break;
                case "font-weight":
                    weight = Weight(descriptor, problems);
                    break;
                case "font-style":
                    isItalic = descriptor.Value[0].IsKeyword("italic") || descriptor.Value[0].IsKeyword("oblique");
                    break;
                default:
                    ReportUnknown(descriptor, problems);
                    break;
            }
        }

        if (family is null || address is null)
        {
            problems.Add(StyleSheetProblems.IncompleteFontFace(at, family is null ? "font-family" : "src"));
            return null;
        }

        return new FontFaceRule(family, weight, isItalic, address, at);
    }

    private static string? Name(ImmutableArray<ComponentValue> value) => value[0].Kind switch
    {
        CssTokenKind.String => value[0].Text,
        CssTokenKind.Ident => string.Join(' ', value.Select(v => v.Text)),
        _ => null,
    };

    private static string? Address(ImmutableArray<ComponentValue> value)
    {
        var url = value.FirstOrDefault(v => v.Kind == CssTokenKind.Url || v.IsFunction("url"));
        return url?.Kind == CssTokenKind.Url ? url.Text : url?.Arguments.FirstOrDefault()?.Text;
    }

    private static int Weight(Declaration descriptor, DiagnosticBag problems)
    {
        var value = descriptor.Value[0];
        if (value.Kind == CssTokenKind.Number && value.Token.Number is >= 1 and <= 1000)
        {
            return (int)value.Token.Number;
        }

        if (!value.IsKeyword("normal") && !value.IsKeyword("bold"))
        {
            problems.Add(StyleSheetProblems.UnknownValue(
                value.Span, descriptor.Property, value.Span.Text, "write normal, bold or a number from 1 to 1000"));
        }

        return value.IsKeyword("bold") ? 700 : 400;
    }

    private static void ReportUnknown(Declaration descriptor, DiagnosticBag problems)
    {
        if (!Known.Contains(descriptor.Property))
        {
            const string otherwise = "a font face has font-family, font-weight, font-style and src";
            var hint = NearestName.Hint(descriptor.Property, Known, otherwise);
            problems.Add(StyleSheetProblems.UnknownProperty(descriptor.Span, descriptor.Property, hint));
        }
    }
}
