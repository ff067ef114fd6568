using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>Turns <c>content</c> into text and runs, and list items into markers, with the counters of the moment.</summary>
/// <remarks>
/// Content 3; GCPM 3 for leaders. Of other elements' counters only <c>page</c> can be referred to; named strings are
/// for page margins, where they are settled after paging.
/// </remarks>
internal sealed class GeneratedContent(StyledElement root, Counters counters)
{
    /// <summary>The most characters that a reference to an element's text prints.</summary>
    private const int MostOfTarget = 500;

    /// <summary>Elements by id; made when a reference first needs it.</summary>
    private Dictionary<string, StyledElement>? _byId;

    /// <summary>The texts of elements that were referred to, by address.</summary>
    private readonly Dictionary<string, string> _targetTexts = new(StringComparer.Ordinal);

    public void Add(ImmutableArray<ContentItem> content, InlineBuilder into, InlineContext context)
    {
        foreach (var item in content)
        {
            switch (item)
            {
                case ContentItem.Leader leader:
                    into.AddObject(InlineRunKind.Leader, context, leader.Pattern);
                    break;
                case ContentItem.TargetCounter target when target.CounterName == "page":
                    var address = context.Element.Element.Attribute(target.TargetAttribute) ?? "";
                    into.AddObject(InlineRunKind.PageReference, context, address, target.Style);
                    break;
                default:
                    into.AddText(TextOf(item, context.Element), context, InlineRunKind.Generated);
                    break;
            }
        }
    }

    /// <summary>What stands before a list item; empty for none.</summary>
    public string MarkerText(StyledElement item)
    {
        if (item.Marker?.Content is { } content)
        {
            return string.Concat(content.Select(part => TextOf(part, item)));
        }

        var type = item.Style.ListStyleType;
        return type.Text
            ?? (type.CounterStyle is { } style ? CounterStyles.FormatMarker(counters.ValueOf(Counters.ListItem), style) : "");
    }

    private string TextOf(ContentItem item, StyledElement element) => item switch
    {
        ContentItem.Text text => text.Value,
        ContentItem.Attribute attribute => element.Element.Attribute(attribute.Name) ?? "",
        ContentItem.ElementText => ElementText.Of(element),
        ContentItem.Counter counter => CounterStyles.Format(counters.ValueOf(counter.Name), counter.Style),
        ContentItem.TargetText target => TextOfTarget(element.Element.Attribute(target.TargetAttribute) ?? ""),
        _ => "",
    };

    private string TextOfTarget(string address)
    {
        if (!_targetTexts.TryGetValue(address, out var text))
        {
            text = _targetTexts[address] = FindTextOfTarget(address);
        }

        return text;
    }

    /// <summary>Of a heading that is all; a reference to a whole chapter would print it.</summary>
    private string FindTextOfTarget(string address)
    {
        _byId ??= IndexById(root);
        var text = address.StartsWith('#') && _byId.TryGetValue(address[1..], out var target) ? ElementText.Of(target) : "";
        if (text.Length <= MostOfTarget)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MostOfTarget - 1]) ? MostOfTarget - 1 : MostOfTarget;
        return text[..end] + "…";
    }

    private static Dictionary<string, StyledElement> IndexById(StyledElement root)
    {
        var byId = new Dictionary<string, StyledElement>(StringComparer.Ordinal);
        Add(root);
        return byId;

        void Add(StyledElement element)
        {
            if (element.Element.AnchorName is { } id)
            {
                byId.TryAdd(id, element);
            }

            foreach (var child in element.Children)
            {
                if (child is StyledElement inner)
                {
                    Add(inner);
                }
            }
        }
    }
}
