using System.Collections.Immutable;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>An HTML page to be set on paper, and with what.</summary>
public sealed record TypesetRequest
{
    public required string HtmlPath { get; init; }

    /// <summary>The weakest first: a later sheet goes over an earlier one.</summary>
    public ImmutableArray<string> StylePaths { get; init; } = [];

    public required string OutputPath { get; init; }

    /// <summary>The program's own fonts and colour profile.</summary>
    public required string TemplatesFolder { get; init; }

    /// <summary>Folders whose fonts go before the program's own.</summary>
    public ImmutableArray<string> FontFolders { get; init; } = [];

    /// <summary>Looked at only for a family that is nowhere else.</summary>
    public ImmutableArray<string> MachineFontFolders { get; init; } = [];
}
