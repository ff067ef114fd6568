using Microsoft.Extensions.Hosting;

namespace PlanPublisher.Web.Hosting;

/// <summary>Tells that the service is being stopped, as against one run.</summary>
public sealed class ServiceEnding(IHostApplicationLifetime lifetime)
{
    public CancellationToken Token => lifetime.ApplicationStopping;
}
