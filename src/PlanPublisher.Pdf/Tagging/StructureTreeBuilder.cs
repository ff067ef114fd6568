using System.Globalization;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>Makes the structure tree from the document's elements.</summary>
/// <remarks>
/// The tree comes from the elements, not from boxes on pages: a paragraph on two pages is one P, a table on three is one
/// Table. Nothing is known about pages yet; what turns out to be on none of them is pruned by
/// <see cref="StructureTreeWriter"/>. Elements hidden from sight or from assistive technology get no owner.
/// </remarks>
internal sealed class StructureTreeBuilder
{
    private readonly Dictionary<(int Ordinal, MarkPart Part), StructureElement> _owners = [];

    private StructureTreeBuilder()
    {
    }

    public static StructureTree Build(StyledDocument document)
    {
        var builder = new StructureTreeBuilder();
        var root = new StructureElement("Document", document.Root.Ordinal);
        builder._owners[(document.Root.Ordinal, MarkPart.Content)] = root;
        builder.VisitChildren(document.Root, root, new Surroundings(document.Document.Language, IsInContents: false));
        return new StructureTree(root, builder._owners);
    }

    /// <summary>What an element inherits: its language, and whether it stands in a table of contents.</summary>
    private readonly record struct Surroundings(string Language, bool IsInContents);

    private void VisitChildren(StyledElement element, StructureElement parent, Surroundings around)
    {
        foreach (var child in element.ChildElements)
        {
            Visit(child, parent, around);
        }
    }

    private void Visit(StyledElement element, StructureElement parent, Surroundings around)
    {
        if (IsHidden(element))
        {
            return;
        }

        var language = element.Element.Attribute("lang") ?? around.Language;
        var inner = new Surroundings(language, around.IsInContents || IsContentsList(element));
        var changedLanguage = language == around.Language ? null : language;
        switch (element.Element.Name)
        {
            case "ul" or "ol":
                VisitList(element, parent, inner, changedLanguage);
                break;
            case "li" when parent.Role is "L" or "TOC":
                VisitListItem(element, parent, inner, changedLanguage);
                break;
            case "dl":
                VisitDescriptionList(element, parent, inner, changedLanguage);
                break;
            case "a" when inner.IsInContents && element.Element.Attribute("href") is not null:
                VisitInside(element, parent.Add(new StructureElement("Reference", element.Ordinal)), inner, changedLanguage);
                break;
            default:
                VisitOther(element, parent, inner, changedLanguage);
                break;
        }
    }

    private void VisitOther(StyledElement element, StructureElement parent, Surroundings inner, string? language)
    {
        if (element.Style.Float == Float.Footnote)
        {
            VisitNote(element, parent, inner, language);
        }
        else
        {
            VisitInside(element, parent, inner, language);
        }
    }

    private void VisitInside(StyledElement element, StructureElement parent, Surroundings inner, string? language)
    {
        var role = StandardRoles.Of(element);
        if (role is null || !MayStandIn(role, parent.Role))
        {
            Own(element, MarkPart.Content, parent);
            VisitChildren(element, parent, inner);
            return;
        }

        var made = parent.Add(Make(element, role, language));
        Own(element, MarkPart.Content, made);
        if (role is "Figure" or "Formula" || made.ActualText is not null)
        {
            // What a picture is made of, its lettering included, is described by the picture's alternate text.
            OwnAllInside(element, made);
            return;
        }

        if (role is "TH" or "TD")
        {
            AddSpans(element, made);
        }

        VisitChildren(element, made, inner);
        if (role == "Table")
        {
            TableHeaders.Assign(element, made);
        }
    }

    /// <summary>Parts of a table that is none (role="presentation") are as transparent as the table.</summary>
    private static bool MayStandIn(string role, string parentRole) => role switch
    {
        "THead" or "TBody" or "TFoot" => parentRole == "Table",
        "TR" => parentRole is "Table" or "THead" or "TBody" or "TFoot",
        "TH" or "TD" => parentRole == "TR",
        _ => true,
    };

    private void VisitList(StyledElement element, StructureElement parent, Surroundings inner, string? language)
    {
        var list = parent.Add(Make(element, inner.IsInContents ? "TOC" : "L", language));
        if (!inner.IsInContents)
        {
            list.Attributes.ListNumbering = ListNumberings.Of(element);
        }

        Own(element, MarkPart.Content, list);
        VisitChildren(element, list, inner);
    }

    private void VisitListItem(StyledElement element, StructureElement list, Surroundings inner, string? language)
    {
        var item = list.Add(Make(element, list.Role == "TOC" ? "TOCI" : "LI", language));
        Own(element, MarkPart.Marker, item.Add(new StructureElement("Lbl", element.Ordinal)));
        var body = list.Role == "TOC" ? item : item.Add(new StructureElement("LBody", element.Ordinal));
        Own(element, MarkPart.Content, body);
        VisitChildren(element, body, inner);
    }

    /// <summary>A list whose items are the groups of terms and their descriptions (HTML, 4.4.9).</summary>
    private void VisitDescriptionList(StyledElement element, StructureElement parent, Surroundings inner, string? language)
    {
        var list = parent.Add(Make(element, "L", language));
        list.Attributes.ListNumbering = "None";
        Own(element, MarkPart.Content, list);
        StructureElement? item = null;
        foreach (var child in DescriptionParts(element))
        {
            if (IsHidden(child))
            {
                continue;
            }

            var isTerm = child.Element.Name == "dt";
            if (item is null || (isTerm && item.Children[^1].Role == "LBody"))
            {
                item = list.Add(new StructureElement("LI", child.Ordinal));
            }

            var part = item.Add(Make(child, isTerm ? "Lbl" : "LBody", child.Element.Attribute("lang")));
            Own(child, MarkPart.Content, part);
            VisitChildren(child, part, inner);
        }
    }

    /// <summary>Terms and descriptions, out of the <c>div</c>s that may wrap their groups.</summary>
    private static IEnumerable<StyledElement> DescriptionParts(StyledElement element) =>
        element.Children.OfType<StyledElement>().SelectMany(child => child.Element.Name == "div" ? DescriptionParts(child) : [child]);

    /// <summary>A note stands directly after its call, wherever on the page it is painted. Call and number link to each other.</summary>
    private void VisitNote(StyledElement element, StructureElement parent, Surroundings inner, string? language)
    {
        var reference = parent.Add(new StructureElement("Reference", element.Ordinal));
        Own(element, MarkPart.Call, reference.Add(new StructureElement("Link", element.Ordinal)));
        var note = parent.Add(Make(element, "Note", language));
        note.Identifier = string.Create(CultureInfo.InvariantCulture, $"note-{element.Ordinal}");
        var label = note.Add(new StructureElement("Lbl", element.Ordinal));
        Own(element, MarkPart.Marker, label.Add(new StructureElement("Link", element.Ordinal)));
        Own(element, MarkPart.Content, note);
        VisitChildren(element, note, inner);
    }

    private static StructureElement Make(StyledElement element, string role, string? language)
    {
        var isPicture = role is "Figure" or "Formula";
        var isSign = role == "Span" && element.Element.Attribute("role") == "img";
        return new StructureElement(role, element.Ordinal)
        {
            Language = language,
            AlternateText = isPicture ? ElementText.AlternateOf(element) : null,
            ActualText = isSign ? ElementText.AlternateOf(element) : null,
            Expansion = element.Element.Name == "abbr" ? element.Element.Attribute("title") : null,
        };
    }

    private static void AddSpans(StyledElement element, StructureElement cell)
    {
        cell.Attributes.ColumnSpan = ElementText.NumberOf(element, "colspan");
        cell.Attributes.RowSpan = ElementText.NumberOf(element, "rowspan");
    }

    private void Own(StyledElement element, MarkPart part, StructureElement owner) => _owners[(element.Ordinal, part)] = owner;

    private void OwnAllInside(StyledElement element, StructureElement owner)
    {
        foreach (var child in element.ChildElements)
        {
            Own(child, MarkPart.Content, owner);
            OwnAllInside(child, owner);
        }
    }

    private static bool IsHidden(StyledElement element) =>
        element.Style.Display == Display.None
        || element.Element.Attribute("aria-hidden") == "true"
        || element.Element is { Name: "img" } picture && picture.Attribute("alt") == "";

    private static bool IsContentsList(StyledElement element) =>
        element.Element.Name == "nav"
        && (element.Element.Attribute("role") == "doc-toc"
            || element.Element.HasClass("contents"));
}
