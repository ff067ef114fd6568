using System.Collections.Immutable;

namespace PlanPublisher.Templates.Charts.Geometry;

/// <summary>Breaks a label into lines between words. A word that is too long alone keeps its line.</summary>
public static class TextLines
{
    public static ImmutableArray<string> Break(string text, decimal width, decimal size, bool isBold)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer, size, isBold) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }
}
