using Microsoft.Playwright;

namespace PlanPublisher.Browser.Tests;

/// <summary>How a reader's screen is: its width in CSS pixels, and whether they asked for dark colours.</summary>
internal sealed record View(int Width, ColorScheme Colours = ColorScheme.Light)
{
    /// <summary>A small telephone; also a screen of 1280 pixels at a zoom of 400 % (WCAG 2.2, 1.4.10 "Reflow").</summary>
    public const int Narrow = 320;

    /// <summary>A tablet held upright.</summary>
    public const int Middle = 768;

    /// <summary>A desk.</summary>
    public const int Wide = 1280;

    public static IReadOnlyList<int> Widths { get; } = [Narrow, Middle, Wide];
}
