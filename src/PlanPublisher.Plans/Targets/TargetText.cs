using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;

namespace PlanPublisher.Plans.Targets;

/// <summary>A part of a target's expression that knows where it stands in the file.</summary>
/// <param name="Text">The part.</param>
/// <param name="Offset">Where it begins in the whole expression.</param>
/// <param name="Whole">The expression as the author wrote it.</param>
internal readonly record struct TargetText(string Text, int Offset, FrontMatterNode.Scalar Whole)
{
    public SourceSpan Span => Whole.Part(Offset, Text.Length);

    public static TargetText Of(FrontMatterNode.Scalar scalar) => new TargetText(scalar.Value, 0, scalar).Trim();

    public TargetText Slice(int start, int length) => this with
    {
        Text = Text.Substring(start, length),
        Offset = Offset + start,
    };

    public TargetText From(int start) => Slice(start, Text.Length - start);

    public TargetText Slice(System.Text.RegularExpressions.Group group) => Slice(group.Index, group.Length);

    public TargetText Trim()
    {
        var start = Text.Length - Text.TrimStart().Length;
        return Slice(start, Text.Trim().Length);
    }
}
