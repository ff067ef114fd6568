using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>The computed style of an element of a drawing (SVG 2, chapters 11 to 14).</summary>
/// <param name="Color">What <c>currentColor</c> is.</param>
internal sealed record DrawingStyle(CssColor Color)
{
    public DrawingPaint Fill { get; init; } = DrawingPaint.Black;

    public DrawingPaint Stroke { get; init; } = DrawingPaint.None;

    public double FillOpacity { get; init; } = 1;

    public double StrokeOpacity { get; init; } = 1;

    public bool FillsEvenOdd { get; init; }

    public bool ClipsEvenOdd { get; init; }

    public double StrokeWidth { get; init; } = 1;

    public ImmutableArray<double> Dash { get; init; } = [];

    public double DashOffset { get; init; }

    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    public double MitreLimit { get; init; } = 4;

    public ImmutableArray<string> FontFamily { get; init; } = ["sans-serif"];

    /// <summary>In user units.</summary>
    public double FontSize { get; init; } = 16;

    public int FontWeight { get; init; } = 400;

    public bool IsItalic { get; init; }

    public TextAnchor TextAnchor { get; init; }

    public string DominantBaseline { get; init; } = "auto";

    public bool PreservesSpaces { get; init; }

    public bool IsVisible { get; init; } = true;

    /// <summary>Of the element and the groups about it, multiplied.</summary>
    public double Opacity { get; init; } = 1;

    // Not inherited.
    public bool IsDisplayed { get; private init; } = true;

    /// <summary>The id of a clipPath.</summary>
    public string? Clip { get; init; }

    /// <summary>The stroke is as wide as it says however the drawing is scaled.</summary>
    public bool HasFixedStroke { get; init; }

    /// <summary>What a child begins with.</summary>
    public DrawingStyle ForChild() => this with { Clip = null, HasFixedStroke = false };

    public DrawingStyle Hidden() => this with { IsDisplayed = false };
}

/// <summary>Which part of a text stands at its place.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
