using AngleSharp.Dom;
using AngleSharp.Text;

namespace PlanPublisher.Layout.Html;

/// <summary>Stops the parser where elements are nested too deep: its time grows with the square of the depth.</summary>
/// <remarks>
/// The parser tells of an element before it puts it into the tree, so each is looked at when the next one comes. Past the
/// limit the parser would make siblings of further elements, which is not what the page says.
/// </remarks>
internal sealed class NestingLimit(int most)
{
    private IElement? _last;
    private int _lastOffset;

    /// <exception cref="NestedTooDeepException">The element before this one lies too deep.</exception>
    public void Check(IElement created, TextPosition at)
    {
        if (_last is not null && DepthOf(_last) > most)
        {
            throw new NestedTooDeepException(_lastOffset);
        }

        (_last, _lastOffset) = (created, at.Index);
    }

    private static int DepthOf(IElement element)
    {
        var depth = 0;
        for (INode? node = element; node is IElement; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }
}

/// <summary>Ends the parsing of a page that is nested too deep. It does not leave this folder.</summary>
/// <param name="offset">Where the element begins that is one too many.</param>
internal sealed class NestedTooDeepException(int offset) : Exception
{
    public int Offset => offset;
}
