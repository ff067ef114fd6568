using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Changes.Pages;

/// <summary>What stands around a leaf, as people call it: the heading above, the table with row and column.</summary>
internal sealed class LeafContext
{
    private const int LongestName = 90;

    private readonly Stack<TableInProgress> _tables = new();
    private string _chapter = "";
    private string _section = "";
    private int _navigation;
    private int _figures;

    public void Enter(HtmlElement element)
    {
        switch (element.Name)
        {
            case "h1" or "h2":
                (_chapter, _section) = (LeafText.Of(element), "");
                break;
            case "h3" or "h4" or "h5" or "h6":
                _section = LeafText.Of(element);
                break;
            case "table":
                _tables.Push(new TableInProgress(element));
                break;
            case "tr" when _tables.Count > 0:
                _tables.Peek().StartRow(element);
                break;
            case "td" or "th" when _tables.Count > 0:
                _tables.Peek().StartCell(element);
                break;
            case "nav":
                _navigation++;
                break;
            case "figure":
                _figures++;
                break;
        }
    }

    public void Leave(HtmlElement element)
    {
        switch (element.Name)
        {
            case "table":
                _tables.Pop();
                break;
            case "nav":
                _navigation--;
                break;
            case "figure":
                _figures--;
                break;
        }
    }

    public string WhatOf(HtmlElement element) => element.Name switch
    {
        "td" or "th" => LeafText.Of(element).EndsWith(')') && element.Children.Any(child => child is HtmlElement { Name: "span" } mark && mark.Attribute("role") == "img")
            ? "mark" : "table cell",
        "caption" => "table title",
        "figcaption" => "chart title",
        "svg" => "drawing",
        "li" => _navigation > 0 ? "contents entry" : "list item",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "heading",
        _ when _tables.Count > 0 => "table cell",
        _ when _navigation > 0 => "contents entry",
        _ when _figures > 0 => "chart",
        _ => "paragraph",
    };

    public string Where()
    {
        var heading = _section.Length > 0 && _chapter.Length > 0 ? $"{Short(_chapter)} › {Short(_section)}" : Short(_chapter + _section);
        if (_navigation > 0)
        {
            return "contents";
        }

        return _tables.Count == 0 ? heading
            : heading.Length == 0 || _tables.Peek().HasTitle ? _tables.Peek().Place()
            : $"{heading}, {_tables.Peek().Place()}";
    }

    public static string Short(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        var end = name.LastIndexOf(' ', LongestName);
        return name[..(end > 0 ? end : LongestName)] + " …";
    }
}
