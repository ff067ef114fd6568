using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tests.Tables;

/// <summary>Content of a number of lines, each 10 pt high with its baseline at 8 pt, and of given widths.</summary>
/// <param name="CanBeCut">Otherwise it is one block, like a picture.</param>
internal sealed record CellContent(string Name, int Lines, Length Min, Length Max, bool CanBeCut = true)
{
    public Length LineHeight { get; init; } = Length.FromPoints(10);
}

/// <summary>Lays out cells whose content is known by their box.</summary>
internal sealed class FakeContent : IContentLayout
{
    private readonly Dictionary<Box, CellContent> _contents = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many cells were laid out so far.</summary>
    public int LaidOut { get; private set; }

    public Dictionary<string, Length> WidthOf { get; } = [];

    public IEnumerable<(string Cell, int Lines)> LinesOf => _contents.Values.Select(content => (content.Name, content.Lines));

    public void Add(Box box, CellContent content) => _contents[box] = content;

    public IContentLayout InsideTurned => this;

    public ContentWidths Measure(Box box) => new(_contents[box].Min, _contents[box].Max);

    public IContentPlaceable LayOut(Box box, Length width)
    {
        LaidOut++;
        WidthOf[_contents[box].Name] = width;
        return new FakeContentPlaceable(_contents[box], width);
    }
}

internal sealed record FakeBreak(int Line) : BreakToken;

internal sealed class FakeContentPlaceable(CellContent content, Length width) : IContentPlaceable
{
    public Length? FirstBaseline => content.Lines == 0 ? null : content.LineHeight - Length.FromPoints(2);

    public Length FullHeight => content.LineHeight * content.Lines;

    public Length LeastHeight => content.CanBeCut && content.Lines > 0 ? content.LineHeight : FullHeight;

    public Placed Place(Space space, BreakToken? from)
    {
        var first = from is FakeBreak token ? token.Line : 0;
        var left = content.Lines - first;
        var fitting = (int)Math.Min(space.Height.Raw / content.LineHeight.Raw, left);
        var taken = content.CanBeCut || fitting == left ? fitting : 0;
        if (taken == 0 && space.AtTop)
        {
            taken = content.CanBeCut ? Math.Min(1, left) : left;
        }

        if (taken == 0)
        {
            return new Placed(null, from, Length.Zero);
        }

        var height = content.LineHeight * taken;
        var lines = new FakeLines(content.Name, first, first + taken, new Size(width, height));
        var rest = taken == left ? null : new FakeBreak(first + taken);
        return new Placed(lines, rest, height, height > space.Height);
    }
}
