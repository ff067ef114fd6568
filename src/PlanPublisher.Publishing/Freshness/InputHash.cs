using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Publishing.Freshness;

/// <summary>One hash over everything that the documents of a plan are made from.</summary>
public static class InputHash
{
    /// <summary>The hash of what a plan was when it was last built whole.</summary>
    public static string Of(PlanManifest manifest) =>
        Of(manifest.Engine, manifest.Templates.Hash, manifest.Sources.Select(source => (source.Path, source.Sha256)));

    internal static string Of(string engine, string templates, IEnumerable<(string Path, string Hash)> sources)
    {
        var text = new StringBuilder();
        text.Append(engine).Append('\n').Append(templates).Append('\n');
        foreach (var (path, hash) in sources)
        {
            // A hash has a fixed length and no line feed stands in a path that Workspace gives: nothing can run together.
            text.Append(hash).Append(' ').Append(path).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
