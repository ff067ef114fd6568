using PlanPublisher.Layout.Boxes;

namespace PlanPublisher.Layout.Text;

/// <summary>Where the setting of a paragraph's lines has come to: the next run and mark, and the inline boxes that are open.</summary>
internal sealed class InlineCursor
{
    public InlineCursor(InlineRuns content)
    {
        Content = content;
        OpenBoxes = FindBoxesOpenAtStart(content);
    }

    public InlineRuns Content { get; }

    public int NextRun { get; set; }

    public int NextMark { get; set; }

    /// <summary>Outermost first.</summary>
    public List<InlineMark> OpenBoxes { get; }

    /// <summary>A closing mark without its opening: a block has split the inline box, which goes on here.</summary>
    private static List<InlineMark> FindBoxesOpenAtStart(InlineRuns content)
    {
        var open = new List<InlineMark>();
        var opened = new Stack<InlineMark>();
        foreach (var mark in content.Marks)
        {
            if (mark.IsOpening)
            {
                opened.Push(mark);
            }
            else if (!opened.TryPop(out _))
            {
                open.Insert(0, mark);
            }
        }

        return open;
    }
}
