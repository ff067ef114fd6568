using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Publishing.Certificates;

/// <summary>A check that a file may go through.</summary>
/// <param name="Name">What it looks for, as a reader of the certificate knows it.</param>
/// <param name="Rules">The rules that it holds the file against, with their source.</param>
/// <param name="Program">Who looks, without a version.</param>
internal sealed record CheckKind(string Name, string Rules, string Program)
{
    private const string Own = "PlanPublisher";

    public static readonly CheckKind Layout = new(
        "Pages: nothing cut off, left out or not understood",
        "The messages of PlanPublisher about style sheets, fonts, pictures and pages (PP3000 to PP5999)",
        Own);

    public static readonly CheckKind Accessibility = new(
        "Accessible PDF: title, alternative texts, headings, tables, links",
        "PDF/UA-1 (ISO 14289-1), the conditions of the Matterhorn Protocol 1.1 at 06, 07, 13, 14, 15 and 28 that depend on content (PP6001 to PP6007)",
        Own);

    public static readonly CheckKind Grey = new(
        "Nothing told by colour alone",
        "WCAG 2.2, 1.4.1 and 1.4.3, on what each page draws, turned grey (PP6040 to PP6042)",
        Own);

    public static readonly CheckKind LargePrint = new(
        "Large print: size of text, length of lines",
        "RNIB clear and large print: 18 pt, in tables 16 pt, at most 70 characters a line (PP6050 and PP6051)",
        Own);

    public static readonly CheckKind Preflight = new(
        "Preflight of the press copy: inks, black text, bleed, pictures, sizes",
        "What the print house's file asks, on what each page draws; the preflight report beside the PDF has the figures",
        Own);

    private static readonly CheckKind Syntax = new("Syntax of PDF", "ISO 32000-1, objects and streams of the file", "qpdf --check");

    private static readonly CheckKind[] OutsideOfPress =
    [
        new("Print copy", "Boxes, bleed, inks, black text, PDF/X output intent, no annotations and no transparency", "tests/checks/pdf_check.py --print with pikepdf"),
        new("Ink on the separated plates", "The house's limit of ink, overprinting included; text pages on the black plate alone", "tests/checks/ink_check.py with Ghostscript"),
        Syntax,
    ];

    private static readonly CheckKind[] OutsideOfOthers =
    [
        new("Structure of accessible PDF", "PDF/UA-1 and tagged PDF, as far as a program can read them from the file", "tests/checks/pdf_check.py with pikepdf"),
        new("Archival PDF", "PDF/A (ISO 19005), the rules that PDF/A-1b and PDF/A-2 have in common", "Apache PDFBox Preflight"),
        Syntax,
    ];

    /// <summary>Programs of others: a build does not run them.</summary>
    public static CheckKind[] OutsideOf(Edition edition) => edition is Edition.Press ? OutsideOfPress : OutsideOfOthers;
}
