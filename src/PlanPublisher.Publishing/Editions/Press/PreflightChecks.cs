using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Publishing.PrintHouses;

namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>Holds what was painted against what the print house asks.</summary>
/// <param name="pictureInk">The most ink on any pixel of each picture, by its hash.</param>
internal sealed class PreflightChecks(PrintHouse house, Preflight found, IReadOnlyDictionary<string, int> pictureInk)
{
    /// <summary>In points: what most houses can hold.</summary>
    private const double LeastText = 4, LeastReversed = 6, LeastRule = 0.25;

    public ImmutableArray<PreflightCheck> All() =>
    [
        Colours(),
        Ink(),
        PictureInk(),
        Black(),
        Bleed(),
        Resolution(),
        Least("Text size", found.SmallestText, LeastText, "there is no text"),
        Least("Reversed text", found.SmallestReversed, LeastReversed, "there is no white text on dark ground"),
        Least("Thinnest line", found.ThinnestRule, LeastRule, "there are no lines"),
    ];

    private PreflightCheck Colours() => PreflightCheck.Of(
        found.Lights.Count == 0,
        "Colours",
        found.Lights.Count == 0
            ? "cyan, magenta, yellow and black only; no RGB, no spot colours"
            : $"RGB on {PagePlace.Words(found.Lights)}");

    private PreflightCheck Ink()
    {
        if (found.MostInk.Found is not { } most)
        {
            return PreflightCheck.NothingThere("Total ink", "nothing is painted");
        }

        return PreflightCheck.Of(
            most.Value <= house.InkLimit,
            "Total ink",
            $"at most {Percent(most.Value)}, on {most.Place}; {Percent(house.InkLimit)} are allowed");
    }

    private PreflightCheck PictureInk()
    {
        if (found.PictureHashes.Count == 0)
        {
            return PreflightCheck.NothingThere("Ink in pictures", "there are no pictures");
        }

        var most = found.PictureHashes.Max(hash => pictureInk.GetValueOrDefault(hash, int.MaxValue));
        return most == int.MaxValue
            ? PreflightCheck.Of(false, "Ink in pictures", "could not be measured in every picture")
            : PreflightCheck.Of(most <= house.InkLimit, "Ink in pictures", $"at most {Percent(most)} on any pixel");
    }

    private PreflightCheck Black() => PreflightCheck.Of(
        found.ColouredBlacks.Count == 0,
        "Black text",
        found.ColouredBlacks.Count == 0 ? "on the black plate alone" : $"in several inks on {PagePlace.Words(found.ColouredBlacks)}");

    private PreflightCheck Bleed() => PreflightCheck.Of(
        found.WithoutBleed.Count == 0,
        "Bleed",
        found.WithoutBleed.Count == 0
            ? $"what touches the trim goes on {Millimetres(house.Bleed.Points)} beyond it"
            : $"something ends at the trim on {PagePlace.Words(found.WithoutBleed)}: a picture or curved shape must be larger than the page");

    private PreflightCheck Resolution() => found.LeastResolution.Found is not { } least
        ? PreflightCheck.NothingThere("Pictures", "there are no pictures")
        : PreflightCheck.Of(
            least.Value >= house.PictureResolution,
            "Pictures",
            $"{Number(Math.Floor(least.Value))} ppi at the least, on {least.Place}; {house.PictureResolution} ppi are asked for");

    private static PreflightCheck Least(string title, Extreme found, double least, string none) => found.Found is not { } smallest
        ? PreflightCheck.NothingThere(title, none)
        : PreflightCheck.Of(
            smallest.Value >= least, title, $"{Number(smallest.Value)} pt at the least, on {smallest.Place}; {Number(least)} pt can be printed");

    private static string Percent(double thousandths) => Number(Math.Ceiling(thousandths) / 10) + " %";

    private static string Millimetres(double points) => Number(points * 25.4 / 72) + " mm";

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
