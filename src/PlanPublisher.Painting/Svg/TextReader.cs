using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads a <c>text</c> element with its <c>tspan</c>s into characters, each with its style and place.</summary>
/// <remarks>
/// White space is collapsed, at the ends dropped, unless it is preserved (SVG 2, 11.7.4; SVG 1.1, 10.15). Text on a path,
/// <c>textLength</c> and turned letters are reported.
/// </remarks>
internal sealed class TextReader(Drawing drawing, Viewport viewport)
{
    private readonly List<TextCharacter> _characters = [];

    public List<TextCharacter> Read(HtmlElement text, DrawingStyle style)
    {
        ReadElement(text, style);
        if (_characters is [.., { Value: ' ', Style.PreservesSpaces: false }])
        {
            _characters.RemoveAt(_characters.Count - 1);
        }

        return _characters;
    }

    private void ReadElement(HtmlElement element, DrawingStyle style)
    {
        var start = _characters.Count;
        foreach (var child in element.Children)
        {
            if (child is HtmlText text)
            {
                Append(text.Value, element, style);
            }
            else if (child is HtmlElement { Name: "tspan" or "a" } inner)
            {
                var innerStyle = drawing.StyleOf(inner, style, viewport);
                if (innerStyle.IsDisplayed)
                {
                    ReadElement(inner, innerStyle);
                }
            }
            else if (child is HtmlElement other && !DrawingPainter.HasNoPicture(other))
            {
                drawing.Report(other, span => PaintingProblems.DrawingElementNotSupported(span, other.Name));
            }
        }

        // Inner elements come first: their places go before those of the text about them.
        Place(element, "x", style, viewport.Width, start, (character, at) => character.X ??= at);
        Place(element, "y", style, viewport.Height, start, (character, at) => character.Y ??= at);
        Place(element, "dx", style, viewport.Width, start, (character, by) => character.ShiftX = character.ShiftX == 0 ? by : character.ShiftX);
        Place(element, "dy", style, viewport.Height, start, (character, by) => character.ShiftY = character.ShiftY == 0 ? by : character.ShiftY);
    }

    private void Append(string text, HtmlElement element, DrawingStyle style)
    {
        foreach (var character in text)
        {
            var value = character is '\t' or '\n' or '\r' or '\f' ? ' ' : character;
            var isCollapsed = value == ' ' && !style.PreservesSpaces && _characters is [] or [.., { Value: ' ' }];
            if (value != ' ' || style.PreservesSpaces || !isCollapsed)
            {
                _characters.Add(new TextCharacter(value, element, style));
            }
        }
    }

    private void Place(
        HtmlElement element, string attribute, DrawingStyle style, double whole, int start, Action<TextCharacter, double> put)
    {
        var values = (element.Attribute(attribute) ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < values.Length && start + i < _characters.Count; i++)
        {
            if (new DrawingLength(style.FontSize, whole).Read(values[i]) is { } number)
            {
                put(_characters[start + i], number);
            }
            else
            {
                drawing.Report(element, span => PaintingProblems.DrawingValueNotUnderstood(span, attribute, values[i]));
                return;
            }
        }
    }
}
