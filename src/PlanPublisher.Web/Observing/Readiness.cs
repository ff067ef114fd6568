using Microsoft.AspNetCore.Http;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Observing;

/// <summary>Whether the service can do its work: its records can be read and the content is there.</summary>
public sealed class Readiness(ServiceSettings settings, RunHistory history)
{
    public IResult Answer()
    {
        if (!Workspace.HasFolder(settings.ContentFolder))
        {
            return NotReady($"there is no folder '{settings.ContentFolder}'");
        }

        try
        {
            history.Latest(null, 1);
            return Results.Text("ready");
        }
        catch (System.Data.Common.DbException exception)
        {
            return NotReady($"the history cannot be read: {exception.Message}");
        }
    }

    private static IResult NotReady(string reason) =>
        Results.Text($"not ready: {reason}", statusCode: StatusCodes.Status503ServiceUnavailable);
}
