using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Publishing.Variants;

/// <summary>What can go wrong when variants are made, beside what is wrong with their file.</summary>
internal static class VariantsProblems
{
    public static Diagnostic NoFile(string path) => Error(
        "PP7071", SourceSpan.None, $"there is no variants file '{path}'", "name a CSV file: its first line names the columns, and each row is a variant");

    public static Diagnostic NotWritten(SourceSpan row, string name, int tries) => Error(
        "PP7079",
        row,
        $"the variant '{name}' could not be read or written, {tries} times",
        "see that the disk has room and that you may write there; the other variants were made");
}
