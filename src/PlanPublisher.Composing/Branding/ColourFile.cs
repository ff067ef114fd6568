using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing.Branding;

/// <summary>The colours of <c>brand/colours.css</c>: one list for light, and one for dark on top of it.</summary>
/// <param name="Light">Each with the place of its value.</param>
internal sealed partial record ColourFile(
    ImmutableSortedDictionary<string, (string Value, SourceSpan Span)> Light,
    ImmutableSortedDictionary<string, (string Value, SourceSpan Span)> Dark)
{
    /// <summary>What is left between colours when these are taken out.</summary>
    private static readonly SearchValues<char> Expected = SearchValues.Create(" \t\r\n;}");

    public static ColourFile Read(SourceText source, DiagnosticBag problems)
    {
        // Blanks of the same length keep every place where it is.
        var text = Comment().Replace(source.Text[..InkFile.StartIn(source.Text)], match => new string(' ', match.Length));
        var dark = DarkScheme().Match(text);
        var light = ImmutableSortedDictionary.CreateBuilder<string, (string, SourceSpan)>(StringComparer.Ordinal);
        var other = ImmutableSortedDictionary.CreateBuilder<string, (string, SourceSpan)>(StringComparer.Ordinal);
        foreach (Match match in Declaration().Matches(text))
        {
            var (name, value) = (match.Groups["name"], match.Groups["value"]);
            if (!BrandColours.Names.Contains(name.Value))
            {
                problems.Add(BrandProblems.UnknownColour(source.Span(name.Index, name.Length), name.Value, BrandColours.Names));
            }
            else if (!SixDigits().IsMatch(value.Value))
            {
                problems.Add(BrandProblems.NotAColour(source.Span(value.Index, value.Length), name.Value, value.Value));
            }
            else
            {
                var list = dark.Success && match.Index > dark.Index ? other : light;
                list[name.Value] = (value.Value, source.Span(value.Index, value.Length));
            }
        }

        var file = new ColourFile(light.ToImmutable(), other.ToImmutable());
        file.Check(source, text, problems);
        return file;
    }

    private void Check(SourceText source, string text, DiagnosticBag problems)
    {
        var rest = Frame().Replace(Declaration().Replace(text, match => new string(' ', match.Length)), match => new string(' ', match.Length));
        if (rest.AsSpan().IndexOfAnyExcept(Expected) is >= 0 and var odd)
        {
            problems.Add(BrandProblems.NotAListOfColours(source.Span(odd, 1)));
        }

        // A colour that is there and wrong has been reported.
        var light = DarkScheme().Split(text)[0];
        foreach (var missing in BrandColours.Names.Where(name => !light.Contains($"--{name}:", StringComparison.Ordinal)))
        {
            problems.Add(BrandProblems.MissingColour(source.Span(0, 0), missing));
        }

        CheckContrast(Light, "", problems);
        CheckContrast(Light.SetItems(Dark), " on dark screens", problems);
    }

    private void CheckContrast(ImmutableSortedDictionary<string, (string Value, SourceSpan Span)> colours, string where, DiagnosticBag problems)
    {
        foreach (var (name, on, least) in BrandColours.Pairs)
        {
            if (colours.TryGetValue(name, out var colour) && colours.TryGetValue(on, out var ground)
                && (where.Length == 0 || Dark.ContainsKey(name) || Dark.ContainsKey(on))
                && Contrast.Of(colour.Value, ground.Value) is var contrast && contrast < least)
            {
                problems.Add(BrandProblems.LittleContrast(colour.Span, name, on, where, contrast, least));
            }
        }
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@media\s*\(prefers-color-scheme:\s*dark\)\s*\{", RegexOptions.CultureInvariant)]
    private static partial Regex DarkScheme();

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+)\s*:\s*(?<value>[^;}\s][^;}]*?)\s*(?=[;}])", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"@media\s*\(prefers-color-scheme:\s*dark\)\s*\{|:root\s*\{", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex SixDigits();
}
