using System.Collections.Immutable;

namespace PlanPublisher.Publishing.Editions;

/// <summary>A form in which a document is published: each a PDF of its own, with what belongs beside it.</summary>
/// <remarks>
/// A new edition is a case here, in <see cref="All"/>, and in <see cref="EditionMaker"/>. Nothing else lists them.
/// </remarks>
public abstract record Edition
{
    private Edition(string name, string title, string suffix)
    {
        Name = name;
        Title = title;
        Suffix = suffix;
    }

    /// <summary>Every edition, in the order of manifests and pages.</summary>
    public static ImmutableArray<Edition> All { get; } = [new Screen(), new Press(), new Large()];

    /// <summary>As users write it.</summary>
    public string Name { get; }

    /// <summary>As users read it.</summary>
    public string Title { get; }

    /// <summary>Between the document's name and <c>.pdf</c>.</summary>
    public string Suffix { get; }

    public static Edition? Find(string name) => All.FirstOrDefault(edition => edition.Name == name);

    public string PdfName(string documentId) => $"{documentId}{Suffix}.pdf";

    public sealed override string ToString() => Name;

    /// <summary>For a print house: a PDF/X-4 of the same pages in inks, with what was checked beside it.</summary>
    public sealed record Press() : Edition("press", "Press copy", "-press");

    /// <summary>For reading on a screen: the web page with its files, and a PDF/A-2a and PDF/UA-1 of the same pages.</summary>
    public sealed record Screen() : Edition("screen", "Screen edition", "");

    /// <summary>For readers who need 18 pt: a PDF/A-2a and PDF/UA-1 laid out anew, with a list of the standard edition's pages.</summary>
    public sealed record Large() : Edition("large", "Large print edition", "-large");
}
