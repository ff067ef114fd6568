using System.Collections.Immutable;

namespace PlanPublisher.Layout.Styles;

/// <summary>The elements among the nodes of an element, in document order.</summary>
public readonly struct ElementChildren(ImmutableArray<StyledNode> nodes)
{
    public Enumerator GetEnumerator() => new(nodes);

    /// <summary>Passes over text.</summary>
    public struct Enumerator(ImmutableArray<StyledNode> nodes)
    {
        private int _next;

        public StyledElement Current { get; private set; } = null!;

        public bool MoveNext()
        {
            while (_next < nodes.Length)
            {
                if (nodes[_next++] is StyledElement element)
                {
                    Current = element;
                    return true;
                }
            }

            return false;
        }
    }
}
