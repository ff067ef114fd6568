using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tests.Tables;

/// <summary>Lines of a cell on a page, from <paramref name="First"/> up to but not including <paramref name="End"/>.</summary>
internal sealed record FakeLines(string Cell, int First, int End, Size Size) : Fragment(Size);
