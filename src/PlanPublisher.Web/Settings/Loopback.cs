using System.Net;

namespace PlanPublisher.Web.Settings;

/// <summary>Tells addresses that only this machine can reach from those that others can.</summary>
internal static class Loopback
{
    /// <summary>A web address with a host and nothing behind it; null for anything else.</summary>
    /// <remarks>"http://*:80" and "http://+:80" are no URIs, yet Kestrel takes them for every address of the machine.</remarks>
    public static bool? IsOnly(string address)
    {
        if (address.Contains("://*", StringComparison.Ordinal) || address.Contains("://+", StringComparison.Ordinal))
        {
            return false;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/")
        {
            return null;
        }

        return uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
