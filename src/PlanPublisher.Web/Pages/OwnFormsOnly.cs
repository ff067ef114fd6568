using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace PlanPublisher.Web.Pages;

/// <summary>Takes only forms that a page of this service has sent (antiforgery).</summary>
internal sealed class OwnFormsOnly(IAntiforgery antiforgery, ConsolePages pages) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (await antiforgery.IsRequestValidAsync(http).ConfigureAwait(false))
        {
            return await next(context).ConfigureAwait(false);
        }

        return pages.Message(
            http,
            StatusCodes.Status400BadRequest,
            "Nothing was done",
            "The page that this came from is older than the service, or is not one of its pages. Open the page again and press the button once more.",
            "/schedule",
            "Schedule");
    }
}
