using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing.Branding;

/// <summary>An SVG of the brand, made ready to stand inside a page.</summary>
/// <remarks>
/// Only shapes and words may be in it: what runs, loads or styles something would reach into the page that it stands in,
/// and an id could be one that the page has already. It is drawn as decoration: the words beside it say who publishes.
/// </remarks>
internal static class BrandPicture
{
    private static readonly ImmutableHashSet<string> Elements =
    [
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc",
    ];

    private static readonly ImmutableHashSet<string> ForbiddenAttributes = ["id", "style", "class", "href", "tabindex", "role"];

    /// <summary>Empty if the picture cannot be used, which is reported.</summary>
    /// <param name="size">One side as it is on paper; the other follows from the picture's ratio.</param>
    public static string Read(SourceText source, (string Side, string Length) size, DiagnosticBag problems)
    {
        if (Parse(source, problems) is not { } root)
        {
            return "";
        }

        var found = new DiagnosticBag();
        foreach (var element in root.DescendantsAndSelf())
        {
            Check(element, source, found);
        }

        found.ToSorted().ToList().ForEach(problems.Add);
        return found.HasErrors ? "" : Markup(root, size);
    }

    private static XElement? Parse(SourceText source, DiagnosticBag problems)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true };
            using var reader = XmlReader.Create(new StringReader(source.Text), settings);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            if (root.Name.LocalName != "svg")
            {
                problems.Add(BrandProblems.NotAPicture(PlaceOf(root, source), $"it begins with <{root.Name.LocalName}>"));
            }
            else if (root.Attribute("viewBox") is null)
            {
                problems.Add(BrandProblems.NotAPicture(PlaceOf(root, source), "it has no 'viewBox', so its size is not known"));
            }
            else
            {
                return root;
            }
        }
        catch (XmlException mistake)
        {
            problems.Add(BrandProblems.NotAPicture(Place(source, mistake.LineNumber, mistake.LinePosition), "a sign is missing or too many here"));
        }

        return null;
    }

    private static void Check(XElement element, SourceText source, DiagnosticBag problems)
    {
        if (!Elements.Contains(element.Name.LocalName))
        {
            problems.Add(BrandProblems.PictureHolds(PlaceOf(element, source), $"<{element.Name.LocalName}>"));
        }

        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            var name = attribute.Name.LocalName;
            if (ForbiddenAttributes.Contains(name) || name.StartsWith("on", StringComparison.Ordinal)
                || attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(BrandProblems.PictureHolds(PlaceOf(attribute, source), $"'{name}'"));
            }
        }
    }

    /// <summary>As HTML writes it, without namespaces of editors and without the title, which decoration does not have.</summary>
    private static string Markup(XElement root, (string Side, string Length) size)
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var copy = Plain(root, svg);
        copy.Attributes().Where(attribute => attribute.Name.LocalName is "width" or "height").Remove();
        copy.SetAttributeValue(size.Side, size.Length);
        copy.SetAttributeValue("aria-hidden", "true");
        return copy.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Plain(XElement element, XNamespace svg) => new(
        svg + element.Name.LocalName,
        element.Attributes().Where(attribute => attribute.Name.Namespace == XNamespace.None),
        element.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "title" or "desc" } => null,
            XElement child => (XNode)Plain(child, svg),
            XText text => new XText(text.Value.Trim()),
            _ => null,
        }));

    private static SourceSpan PlaceOf(IXmlLineInfo node, SourceText source) => Place(source, node.LineNumber, node.LinePosition);

    /// <summary>XML counts lines and columns from 1.</summary>
    private static SourceSpan Place(SourceText source, int line, int column)
    {
        var at = 0;
        for (var i = 1; i < line && at >= 0; i++)
        {
            at = source.Text.IndexOf('\n', at) + 1;
        }

        return source.Span(Math.Min(source.Text.Length, at + Math.Max(0, column - 1)), 0);
    }
}
