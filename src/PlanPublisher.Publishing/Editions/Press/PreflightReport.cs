using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.PrintHouses;

namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>Tells a print house in its own words what the press copy is and what was checked.</summary>
/// <remarks>What was not checked stands there as such: a check that did not run never reads as passed.</remarks>
internal sealed class PreflightReport
{
    private readonly StringBuilder _text = new();
    private readonly PrintHouse _house;
    private readonly Preflight _found;

    private PreflightReport(PrintHouse house, Preflight found)
    {
        _house = house;
        _found = found;
    }

    /// <param name="names">The file of each part.</param>
    public static string Of(
        Composition composition,
        ImmutableArray<PressPart> parts,
        ImmutableArray<string> names,
        Preflight found,
        ImmutableArray<PreflightCheck> checks)
    {
        var report = new PreflightReport(composition.PrintHouse, found);
        report.WriteHead(composition.Manifest);
        report.WriteFiles(parts, names);
        report.WriteChecks(checks);
        report.WriteUnchecked();
        return report._text.ToString();
    }

    private void WriteHead(Manifest manifest)
    {
        Line($"Preflight report: {manifest.Title}, {manifest.Version} ({manifest.Status}), {manifest.Date}");
        Line($"For: {_house.Name} ({_house.Id})");
        Line($"Made by PlanPublisher {manifest.Engine}");
    }

    private void WriteFiles(ImmutableArray<PressPart> parts, ImmutableArray<string> names)
    {
        Heading("Files");
        for (var i = 0; i < parts.Length; i++)
        {
            var (part, pages) = (parts[i], parts[i].Pages.Pages.Length);
            Line($"{names[i]}: {part.Name.ToLowerInvariant()}, {pages} pages in order, single, not imposed");
            Line(part.BlankCount == 0
                ? "  no blank pages were needed"
                : $"  the last {part.BlankCount} of them blank on purpose, to make {pages}");
            foreach (var (size, places) in _found.Sizes)
            {
                var own = places.Where(place => place.Part == part.Name).Select(place => place.Number).ToList();
                if (own.Count > 0)
                {
                    Line($"  trim {Millimetres(size.Width)} x {Millimetres(size.Height)} mm: {PageRanges.Of(own)}");
                }
            }
        }

        Line($"Standard: PDF/X-4, not trapped. Output intent: {_house.Condition} ({_house.ConditionName}), profile embedded.");
        Line($"Bleed: {Millimetres(_house.Bleed)} mm on all sides, also of pages that are white at the edge.");
        Line(_house.HasMarks
            ? "Marks: crop and registration marks outside the bleed, on every plate."
            : "Marks: none.");
        if (_found.ReducedColours.Count > 0)
        {
            Line($"Colours of the brand that had more ink than you allow, and have less now: {string.Join(", ", _found.ReducedColours)}.");
        }

        Line($"Fonts: {string.Join(", ", _found.Fonts)}.");
        Line($"Overprint: solid black lettering and rules print over their ground in {_found.OverprintCount.ToString(CultureInfo.InvariantCulture)} places.");
        if (_house is { HasSeparateCover: true, LeafThickness: { } leaf })
        {
            var leaves = parts[^1].Pages.Pages.Length / 2;
            Line($"Spine: about {Number(leaves * leaf)} mm ({leaves} leaves of {Number(leaf)} mm). The cover is single pages; the spine is yours to add.");
        }
    }

    private void WriteChecks(ImmutableArray<PreflightCheck> checks)
    {
        Heading("Checked on every page, as it was painted into the file");
        foreach (var check in checks)
        {
            var state = check.State switch
            {
                PreflightState.Passed => "passed",
                PreflightState.NothingToCheck => "nothing to check",
                _ => "LOOK AT THIS",
            };
            Line($"{state,-17} {check.Title}: {check.Text}.");
        }
    }

    private void WriteUnchecked()
    {
        Heading("Not checked here");
        Line("- The file itself, as a preflight program reads it: boxes, embedded fonts and output intent are as the program writes them.");
        Line("- Traps, imposition, creep and the space that the binding takes.");
        Line("- Whether the profile is that of your press and paper.");
        Line("- Proof colours: look at a contract proof.");
    }

    private void Heading(string text) => _text.Append('\n').Append(text).Append('\n');

    private void Line(string text) => _text.Append(text).Append('\n');

    private static string Millimetres(Length length) => Number(length.Points * 25.4 / 72);

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
