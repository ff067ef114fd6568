using System.Text.RegularExpressions;

namespace PlanPublisher.Layout.Tests.Styles;

/// <summary>The style sheets that come with the program, with the brand's colours in the place of their names.</summary>
internal static class TemplateStyles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "templates");

    public static string Read(string name)
    {
        var light = File.ReadAllText(Path.Combine(Folder, "brand", "colours.css")).Split("@media")[0];
        var colours = Regex.Matches(light, "--(?<name>[a-z0-9-]+): (?<value>#[0-9A-F]{6})")
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
        var styles = File.ReadAllText(Path.Combine(Folder, "styles", name));
        return Regex.Replace(styles, @"var\(--([a-z0-9-]+)\)", match => colours[match.Groups[1].Value]);
    }
}
