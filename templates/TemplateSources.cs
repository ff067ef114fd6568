using System.Reflection;

namespace PlanPublisher.Templates;

/// <summary>The source text of the compiled templates, so that a set's hash can be taken over it.</summary>
/// <remarks>The bytes of the compiled assembly depend on where and when it was built; those of its sources do not.</remarks>
public static class TemplateSources
{
    private const string Prefix = "source/";

    /// <summary>Each source file's path in the template project, with forward slashes, and its bytes; by path.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name[Prefix.Length..].Replace('\\', '/'), ReadResource(assembly, name)))
            .OrderBy(file => file.Key, StringComparer.Ordinal);
    }

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
