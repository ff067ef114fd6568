using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>Finds the border that wins at one segment of a collapsed grid (CSS 2.2, 17.6.2.1).</summary>
/// <remarks>
/// Borders are entered in the order of their rank: cell, row, row group, column, table; of two equals the upper or left
/// first. So a later one wins only if it is wider, or as wide and of a stronger style.
/// </remarks>
internal struct BorderContest
{
    private Border _winner;
    private bool _isHidden;

    public readonly Border Winner => _isHidden || _winner.Width <= Geometry.Length.Zero ? default : _winner;

    public void Enter(Border border)
    {
        _isHidden |= border.Style == BorderStyle.Hidden;
        if (border.Width > _winner.Width || (border.Width == _winner.Width && Rank(border.Style) > Rank(_winner.Style)))
        {
            _winner = border;
        }
    }

    private static int Rank(BorderStyle style) => style switch
    {
        BorderStyle.None or BorderStyle.Hidden => 0,
        BorderStyle.Dotted => 1,
        BorderStyle.Dashed => 2,
        BorderStyle.Solid => 3,
        BorderStyle.Double => 4,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
