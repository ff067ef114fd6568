using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Templates.Branding;
using PlanPublisher.Templates.Places;

namespace PlanPublisher.Composing;

/// <summary>Renders a Razor component as HTML.</summary>
internal static class PageRenderer
{
    public static async Task<string> RenderAsync(
        Type component,
        IDictionary<string, object?> parameters,
        SourcePlaces places,
        Brand brand,
        Phrases phrases)
    {
        // The renderer's own encoder would write every character beyond ASCII as a number.
        await using var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton(places)
            .AddSingleton(brand)
            .AddSingleton(phrases)
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            using var writer = new StringWriter(new StringBuilder(1 << 18), System.Globalization.CultureInfo.InvariantCulture);
            root.WriteHtmlTo(writer);
            return writer.ToString();
        }).ConfigureAwait(false);
    }
}
