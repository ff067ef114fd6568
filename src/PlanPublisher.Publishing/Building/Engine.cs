using System.Reflection;

namespace PlanPublisher.Publishing.Building;

/// <summary>The program as manifests and PDF files name it.</summary>
public static class Engine
{
    public static string Version { get; } =
        typeof(Engine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The producer in a PDF's metadata.</summary>
    public static string Producer => $"PlanPublisher {Version}";
}
