using System.Text;

namespace PlanPublisher.Layout.Images;

/// <summary>Reads the data that an address holds itself (RFC 2397).</summary>
internal static class DataAddress
{
    /// <summary>Null if it is not as it should be.</summary>
    public static ReadOnlyMemory<byte>? Decode(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            return null;
        }

        var data = Uri.UnescapeDataString(address[(comma + 1)..]);
        if (!address[..comma].EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8.GetBytes(data);
        }

        var bytes = new byte[(data.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(data, bytes, out var written) ? bytes.AsMemory(0, written) : null;
    }
}
