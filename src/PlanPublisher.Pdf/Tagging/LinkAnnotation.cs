using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>An annotation as its structure element refers to it.</summary>
/// <param name="ParentKey">Its key in the parent tree (StructParent).</param>
internal readonly record struct LinkAnnotation(int PageIndex, ObjectReference Reference, int ParentKey);
