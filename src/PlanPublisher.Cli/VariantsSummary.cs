using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanPublisher.Publishing.Variants;

namespace PlanPublisher.Cli;

/// <summary>What a build of variants says at its end: a line a variant, and one for all.</summary>
internal static class VariantsSummary
{
    public static string Of(VariantsResult result, string outputFolder)
    {
        var text = new StringBuilder();
        foreach (var variant in result.Variants)
        {
            text.Append(LineOf(variant, outputFolder)).Append('\n');
        }

        var made = result.Variants.Where(variant => variant.IsMade).ToImmutableArray();
        var pages = made.Sum(variant => variant.Documents.Sum(document => document.PageCount));
        text.Append(CultureInfo.InvariantCulture, $"{Counted.Of(made.Length, "variant")}, {Counted.Of(pages, "page")}");
        if (result.Variants.Length > made.Length)
        {
            text.Append(CultureInfo.InvariantCulture, $"; {result.Variants.Length - made.Length} not made, their former output stands");
        }

        return text.Append(ProblemCount.Of(result.Diagnostics, "; ")).Append('\n').ToString();
    }

    private static string LineOf(MadeVariant variant, string outputFolder)
    {
        if (!variant.IsMade)
        {
            return $"{variant.Name}: not made";
        }

        var pages = variant.Documents.Sum(document => document.PageCount);
        var written = variant.Documents.Sum(document => document.FilesChanged);
        var again = variant.Tries > 1 ? $", at try {variant.Tries.ToString(CultureInfo.InvariantCulture)}" : "";
        var state = variant.Documents.All(document => document.IsReused) ? "up to date" : $"{Counted.Of(written, "file")} written";
        return $"{outputFolder}/{variant.Folder}: {Counted.Of(variant.Documents.Length, "document")}, {Counted.Of(pages, "page")}, {state}{again}";
    }
}
