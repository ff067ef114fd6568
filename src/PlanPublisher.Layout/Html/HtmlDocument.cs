namespace PlanPublisher.Layout.Html;

/// <summary>A whole HTML document, read.</summary>
/// <param name="ElementCount">How many elements it has; ordinals run from 0 to one less.</param>
public sealed record HtmlDocument(HtmlElement Root, string Title, string Language, int ElementCount)
{
    /// <summary>What a <c>meta</c> element of the head says under a name (HTML, 4.2.5); "" if there is none.</summary>
    public string Meta(string name)
    {
        var head = Root.Children.OfType<HtmlElement>().FirstOrDefault(element => element.Name == "head");
        return head?.Children.OfType<HtmlElement>()
            .Where(element => element.Name == "meta"
                && string.Equals(element.Attribute("name"), name, StringComparison.OrdinalIgnoreCase))
            .Select(element => element.Attribute("content"))
            .FirstOrDefault(content => content is not null) ?? "";
    }
}
