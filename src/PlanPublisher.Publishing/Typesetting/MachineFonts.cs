using System.Collections.Immutable;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>Where operating systems keep their fonts.</summary>
/// <remarks>
/// The folders that fontconfig, macOS and Windows look in by default; no configuration is read. Only
/// <see cref="Typesetter"/> looks there: what a plan looks like must not depend on the machine.
/// </remarks>
public static class MachineFonts
{
    public static ImmutableArray<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
        {
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts)];
        }

        return OperatingSystem.IsMacOS()
            ? [Path.Combine(home, "Library/Fonts"), "/Library/Fonts", "/System/Library/Fonts"]
            :
            [
                Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts"), "/usr/local/share/fonts",
                "/usr/share/fonts",
            ];
    }
}
