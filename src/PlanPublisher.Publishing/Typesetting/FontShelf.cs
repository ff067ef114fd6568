using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>The fonts of some folders. Names are read when the first is asked for, a whole font when it is wanted.</summary>
/// <remarks>Safe to share between threads.</remarks>
/// <param name="cache">Where parsed files are kept for other shelves; null for none.</param>
internal sealed class FontShelf(ImmutableArray<string> folders, TypesettingCache? cache = null)
{
    private readonly Lazy<List<(FontDescription Description, string Path)>> _fonts = new(() => Describe(folders));
    private readonly ConcurrentDictionary<string, FontFace?> _faces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Family, int Weight, bool IsItalic), FontFace?> _found = [];

    /// <summary>The face nearest in slope, width and weight; null if the family is not here or none of it can be used.</summary>
    public FontFace? Find(string family, int weight, bool isItalic) =>
        _found.GetOrAdd((family, weight, isItalic), asked => Search(asked.Family, asked.Weight, asked.IsItalic));

    /// <summary>Of each family here the face nearest in slope, width and weight.</summary>
    public IEnumerable<FontFace> Nearest(int weight, bool isItalic) =>
        _fonts.Value
            .SelectMany(font => font.Description.Families.Take(1))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase)
            .Select(family => Find(family, weight, isItalic))
            .OfType<FontFace>();

    /// <summary>Any face that can be used, the first in the order of paths.</summary>
    public FontFace? First() => _fonts.Value.Select(font => FaceOf(font.Path)).FirstOrDefault(face => face is not null);

    private FontFace? Search(string family, int weight, bool isItalic) =>
        _fonts.Value
            .Where(font => font.Description.Families.Contains(family, StringComparer.OrdinalIgnoreCase))
            .OrderBy(font => font.Description.IsItalic == isItalic ? 0 : 1)
            .ThenBy(font => Math.Abs(font.Description.Width - 5))
            .ThenBy(font => WeightMatch.Distance(font.Description.Weight, weight))
            .ThenBy(font => font.Path, StringComparer.Ordinal)
            .Select(font => FaceOf(font.Path))
            .FirstOrDefault(face => face is not null);

    private FontFace? FaceOf(string path) => _faces.GetOrAdd(path, Parse);

    /// <summary>A font that may not be embedded, or is damaged, is as good as not there.</summary>
    private FontFace? Parse(string path)
    {
        try
        {
            return Workspace.ReadFont(path) is { } bytes ? cache?.FaceOf(bytes) ?? FontFace.Parse(bytes) : null;
        }
        catch (Exception exception) when (exception is FontFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static List<(FontDescription Description, string Path)> Describe(ImmutableArray<string> folders)
    {
        var fonts = new List<(FontDescription Description, string Path)>();
        foreach (var path in folders.SelectMany(folder => Workspace.FontFiles(folder)))
        {
            if (Describe(path) is { } description)
            {
                fonts.Add((description, path));
            }
        }

        return fonts;
    }

    private static FontDescription? Describe(string path)
    {
        try
        {
            using var file = Workspace.Open(path);
            return FontDescription.Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
