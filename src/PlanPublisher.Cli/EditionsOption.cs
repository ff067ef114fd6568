using System.Collections.Immutable;
using System.CommandLine;
using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Cli;

/// <summary><c>--editions screen,press</c>, as several commands take it.</summary>
internal static class EditionsOption
{
    /// <param name="otherwise">What is made without the option, in words.</param>
    public static Option<ImmutableArray<Edition>?> Create(string otherwise) => new("--editions")
    {
        Description = $"Only these editions of each document, separated by commas, of: {EditionNames.Known}. Without it: {otherwise}.",
        HelpName = string.Join(',', Edition.All),
        CustomParser = result =>
        {
            var editions = EditionNames.Read(result.Tokens[0].Value, out var wrong);
            if (wrong is not null)
            {
                result.AddError($"there is no edition '{wrong}'; {EditionNames.HintFor(wrong)}");
            }
            else if (editions.IsEmpty)
            {
                result.AddError($"'--editions' names no edition; the editions are: {EditionNames.Known}");
            }

            return editions;
        },
    };
}
