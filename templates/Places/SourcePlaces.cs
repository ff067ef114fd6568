using System.Globalization;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Templates.Places;

/// <summary>Numbers the places in the author's files that a rendered document comes from.</summary>
/// <remarks>
/// One lives for one rendering. A component writes <c>data-at="@Places.At(span)"</c>; whoever renders takes these
/// attributes out again and keeps the spans beside the HTML. The numbers follow the order of rendering, which is not
/// that of the document, so nothing but <see cref="Of"/> may read a meaning into them.
/// </remarks>
public sealed class SourcePlaces
{
    private readonly List<SourceSpan> _spans = [];

    /// <summary>The attribute's value, or null (then Razor leaves the attribute out) for what no author wrote.</summary>
    public string? At(SourceSpan span)
    {
        if (span.IsNone)
        {
            return null;
        }

        _spans.Add(span);
        return (_spans.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The span behind a value that <see cref="At"/> gave out.</summary>
    public SourceSpan Of(string value) => _spans[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
}
