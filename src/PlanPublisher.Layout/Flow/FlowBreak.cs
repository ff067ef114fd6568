namespace PlanPublisher.Layout.Flow;

/// <summary>Where block flow goes on: at an item, or inside one.</summary>
/// <param name="Inner">Inside a placeable; null before the item.</param>
/// <param name="IsForced">The break was asked for, so margins after it are kept (Fragmentation 3, 5.2).</param>
internal sealed record FlowBreak(int Item, BreakToken? Inner, bool IsForced) : BreakToken
{
    /// <summary>Content begins as after a forced break: its first margin counts.</summary>
    public static readonly FlowBreak Start = new(0, null, IsForced: true);
}
