namespace PlanPublisher.Diagnostics;

/// <summary>A stretch of an input file. <see cref="None"/> is the span of things that no author wrote.</summary>
/// <param name="Source">The file, or null for <see cref="None"/>.</param>
/// <param name="Start">Offset of the first character, from 0, in UTF-16 code units.</param>
/// <param name="Length">Number of UTF-16 code units; 0 marks a place between two characters.</param>
public readonly record struct SourceSpan(SourceText? Source, int Start, int Length) : IComparable<SourceSpan>
{
    public static readonly SourceSpan None;

    public int End => Start + Length;

    public bool IsNone => Source is null;

    /// <summary>Line and column of the first character, both from 1; (0, 0) for <see cref="None"/>.</summary>
    public (int Line, int Column) Position => Source?.PositionOf(Start) ?? (0, 0);

    public string Text => Source is null ? "" : Source.Text.Substring(Start, Length);

    /// <summary>The span from this one's start to the other's end. Both must be of the same file.</summary>
    public SourceSpan Through(SourceSpan end) => this with { Length = Math.Max(end.End - Start, Length) };

    /// <summary>By file name, then place: the order in which problems are told.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byPath = string.CompareOrdinal(Source?.ToString(), other.Source?.ToString());
        if (byPath != 0)
        {
            return byPath;
        }

        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : Length.CompareTo(other.Length);
    }

    /// <summary>file:line:column, as editors and terminals understand it.</summary>
    public override string ToString()
    {
        if (Source is null)
        {
            return "";
        }

        var (line, column) = Position;
        return $"{Source}:{line}:{column}";
    }

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
