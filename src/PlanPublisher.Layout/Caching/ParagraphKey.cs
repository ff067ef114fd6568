using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Text;

namespace PlanPublisher.Layout.Caching;

/// <summary>All that the lines of a paragraph follow from: its text, the styles and fonts of its runs, and the width.</summary>
/// <remarks>
/// Of the elements only it counts which runs share one. Styles are single instances for as long as their style sheets
/// stay compiled, so identity is equality. Paragraphs with page numbers or pictures have no key: what they show is known
/// only in their document.
/// </remarks>
internal sealed class ParagraphKey : IEquatable<ParagraphKey>
{
    /// <summary>Elements are looked for one by one; what has more runs is no common paragraph.</summary>
    private const int MostRuns = 64;

    private readonly InlineRuns _content;
    private readonly ComputedStyle _style;
    private readonly Length _width;
    private readonly ImmutableArray<FontFace> _faces;
    private readonly RunElements _elements;
    private readonly int _hash;

    private ParagraphKey(
        InlineRuns content, ComputedStyle style, Length width, ImmutableArray<FontFace> faces, RunElements elements)
    {
        (_content, _style, _width, _faces, _elements) = (content, style, width, faces, elements);
        _hash = HashCode.Combine(content.Text, RuntimeHelpers.GetHashCode(style), width, content.Runs.Length);
    }

    /// <summary>The glyphs that its lines will have, nearly: what keeping them costs.</summary>
    public int Cost => _content.Text.Length + (8 * (_content.Runs.Length + 1));

    public RunElements Elements => _elements;

    public static bool IsFor(Box.Paragraph paragraph)
    {
        if (paragraph.Content.Runs.Length > MostRuns)
        {
            return false;
        }

        foreach (var run in paragraph.Content.Runs)
        {
            if (run.Kind is InlineRunKind.PageReference or InlineRunKind.Replaced)
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="width">Of the lines; <see cref="Length.Unbounded"/> for measures that do not depend on one.</param>
    public static ParagraphKey Of(Box.Paragraph paragraph, Length width, TextSetter text)
    {
        var runs = paragraph.Content.Runs;
        var faces = ImmutableArray.CreateBuilder<FontFace>(runs.Length + 1);
        faces.Add(text.MetricsOf(paragraph.Style).Face);
        foreach (var run in runs)
        {
            faces.Add(text.MetricsOf(run.Style).Face);
        }

        return new ParagraphKey(
            paragraph.Content, paragraph.Style, width, faces.MoveToImmutable(), RunElements.Of(paragraph.Content));
    }

    /// <summary>The same key with stand-ins for the elements, so that it keeps no document in memory.</summary>
    public ParagraphKey Detached()
    {
        var standIns = _elements.Detached();
        return new ParagraphKey(standIns.Own(_content), _style, _width, _faces, standIns);
    }

    public bool Equals(ParagraphKey? other) =>
        other is not null
        && _hash == other._hash
        && _width == other._width
        && ReferenceEquals(_style, other._style)
        && _content.Text == other._content.Text
        && _elements.HaveTheFormOf(other._elements)
        && HasTheRunsOf(other)
        && HasTheMarksOf(other);

    public override bool Equals(object? obj) => Equals(obj as ParagraphKey);

    public override int GetHashCode() => _hash;

    private bool HasTheRunsOf(ParagraphKey other)
    {
        if (_content.Runs.Length != other._content.Runs.Length || !ReferenceEquals(_faces[0], other._faces[0]))
        {
            return false;
        }

        for (var i = 0; i < _content.Runs.Length; i++)
        {
            var (one, two) = (_content.Runs[i], other._content.Runs[i]);
            if (one.Start != two.Start
                || one.End != two.End
                || one.Kind != two.Kind
                || one.Shift != two.Shift
                || !ReferenceEquals(one.Style, two.Style)
                || !ReferenceEquals(_faces[i + 1], other._faces[i + 1])
                || one.Argument != two.Argument)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasTheMarksOf(ParagraphKey other)
    {
        if (_content.Marks.Length != other._content.Marks.Length)
        {
            return false;
        }

        for (var i = 0; i < _content.Marks.Length; i++)
        {
            var (one, two) = (_content.Marks[i], other._content.Marks[i]);
            if (one.At != two.At
                || one.IsOpening != two.IsOpening
                || one.Shift != two.Shift
                || !ReferenceEquals(one.Style, two.Style))
            {
                return false;
            }
        }

        return true;
    }
}
