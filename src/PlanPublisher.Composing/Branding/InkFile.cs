using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing.Branding;

/// <summary>The inks that a brand has for some of its colours: the list <c>@media press</c> at the end of <c>brand/colours.css</c>.</summary>
/// <remarks>
/// Such a colour is printed with these inks and not with what a profile makes of it. The list is for the press alone: it is
/// taken out of what goes into web pages.
/// </remarks>
internal static partial class InkFile
{
    /// <summary>Where the list begins; the end of the text if there is none.</summary>
    public static int StartIn(string text) => Beginning().Match(text) is { Success: true } match ? match.Index : text.Length;

    /// <param name="colours">Of the brand, for light screens and paper.</param>
    /// <returns>Per cent of cyan, magenta, yellow and black, by the colour's name.</returns>
    public static ImmutableSortedDictionary<string, ImmutableArray<int>> Read(
        SourceText source, ImmutableSortedDictionary<string, string> colours, DiagnosticBag problems)
    {
        var inks = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<int>>(StringComparer.Ordinal);
        foreach (Match match in Declaration().Matches(source.Text, StartIn(source.Text)))
        {
            var (name, value) = (match.Groups["name"], match.Groups["value"]);
            var place = source.Span(value.Index, value.Length);
            if (!colours.ContainsKey(name.Value))
            {
                problems.Add(BrandProblems.UnknownColour(source.Span(name.Index, name.Length), name.Value, BrandColours.Names));
            }
            else if (Percents(value.Value) is not { } percents)
            {
                problems.Add(BrandProblems.NotInks(place, name.Value, value.Value));
            }
            else if (inks.FirstOrDefault(other => colours[other.Key] == colours[name.Value] && !other.Value.SequenceEqual(percents)) is { Key: { } same })
            {
                problems.Add(BrandProblems.TwoInksForOneColour(place, name.Value, same, colours[same]));
            }
            else
            {
                inks[name.Value] = percents;
            }
        }

        return inks.ToImmutable();
    }

    private static ImmutableArray<int>? Percents(string value)
    {
        if (!FourNumbers().IsMatch(value))
        {
            return null;
        }

        ImmutableArray<int> percents = [.. value.Split('/').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return percents.All(percent => percent <= 100) ? percents : null;
    }

    [GeneratedRegex(@"@media\s+press\s*\{", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+)\s*:\s*(?<value>[^;}\s][^;}]*?)\s*(?=[;}])", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex("^[0-9]{1,3}(?:/[0-9]{1,3}){3}$", RegexOptions.CultureInvariant)]
    private static partial Regex FourNumbers();
}
