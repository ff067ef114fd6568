using System.Collections.Immutable;
using PlanPublisher.Layout.Css;

namespace PlanPublisher.Layout.Styles.Values;

/// <summary>A place in the pieces of a value; it remembers how far reading ever came, for the message if it fails.</summary>
internal sealed class ValueReader(ImmutableArray<ComponentValue> pieces)
{
    private int _at;

    /// <summary>The first piece that nothing could read; the number of pieces if all were.</summary>
    public int Furthest { get; private set; }

    public bool AtEnd => _at == pieces.Length;

    public ComponentValue? Current => AtEnd ? null : pieces[_at];

    public ComponentValue Take()
    {
        var piece = pieces[_at++];
        Furthest = Math.Max(Furthest, _at);
        return piece;
    }

    public bool TakeKeyword(string keyword)
    {
        if (Current?.IsKeyword(keyword) != true)
        {
            return false;
        }

        Take();
        return true;
    }

    public bool TakeKind(CssTokenKind kind)
    {
        if (Current?.Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    public bool TakeDelimiter(char delimiter)
    {
        if (Current?.Token.IsDelimiter(delimiter) != true)
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>Reads with a grammar; if it fails, the reader stays where it was.</summary>
    public Computation<T>? Try<T>(Grammar<T> grammar)
    {
        var start = _at;
        var value = grammar(this);
        if (value is null)
        {
            _at = start;
        }

        return value;
    }
}
