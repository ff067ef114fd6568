using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Painting.Colour.Icc;
using PlanPublisher.Painting.Press;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Caching;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Building.Reuse;
using PlanPublisher.Publishing.Certificates;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Publishing.PrintHouses;
using PlanPublisher.Templates.Branding;

namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>Makes the press copy: the pages of the screen edition painted a second time, in the inks of a print house.</summary>
internal sealed class PressEdition
{
    private static readonly Edition.Press Edition = new();

    private readonly Composition _composition;
    private readonly PrintHouse _house;
    private readonly PressPainter _painter;
    private readonly PressPictures _pictures;
    private readonly PdfCache? _cache;
    private readonly CancellationToken _cancellation;

    private PressEdition(
        LaidOutDocument document, Composition composition, LoadedTemplates templates, DiagnosticBag problems, CancellationToken cancellation)
    {
        _composition = composition;
        _house = composition.PrintHouse;
        _cache = templates.Cache?.Pdf;
        _cancellation = cancellation;
        var screen = IccProfile.Read(templates.ScreenProfile);
        _pictures = new PressPictures(screen, _house.Profile, _house.InkLimit);
        _painter = new PressPainter(
            document,
            new PressColours(screen, _house.Profile, InksOf(templates.Set.Brand), _house.InkLimit),
            new PressPaper(_house.Bleed, _house.InkLimit, _house.PictureResolution),
            composition.Document.Spans,
            problems);
    }

    public static MadeEdition Make(
        LaidOutDocument document,
        Composition composition,
        LoadedTemplates templates,
        DiagnosticBag problems,
        DocumentProgress progress,
        CancellationToken cancellation)
    {
        progress.Report("painting for the press");
        var edition = new PressEdition(document, composition, templates, problems, cancellation);
        var preflight = new Preflight(composition.PrintHouse)
        {
            ReducedColours = [.. templates.Set.Brand.Inks.Where(ink => ink.Value.Sum() * 10 > composition.PrintHouse.InkLimit).Select(ink => ink.Key)],
        };
        var parts = PartsOf(document, composition.PrintHouse);
        var files = parts.Select(part => edition.Write(part, preflight)).ToList();
        var name = Path.ChangeExtension(Edition.PdfName(composition.DocumentId), null);
        var checks = new PreflightChecks(composition.PrintHouse, preflight, edition._pictures.MostInk).All();
        var report = PreflightReport.Of(composition, parts, [.. files.Select(file => file.Name)], preflight, checks);
        files.Add(new OutputFile($"{name}.txt", Encoding.UTF8.GetBytes(report)));
        var findings = checks.Where(check => check.State == PreflightState.LookAtThis).Select(check => new CheckFinding(null, null, $"{check.Title}: {check.Text}"));
        return new MadeEdition(Edition, parts.Sum(part => part.Pages.Pages.Length), [.. files])
        {
            Checks = [new CheckRun.Ran(CheckKind.Preflight, Engine.Version, [.. findings])],
        };
    }

    private static ImmutableArray<PressPart> PartsOf(LaidOutDocument document, PrintHouse house)
    {
        var count = document.Pages.Length;
        return house.HasSeparateCover && count > 1
            ?
            [
                PressPart.Of("Cover", "-cover", document, 0, 1, multiple: 4),
                PressPart.Of("Inside pages", "", document, 1, count - 1, house.PageMultiple),
            ]
            : [PressPart.Of(PressPart.Whole, "", document, 0, count, house.PageMultiple)];
    }

    private OutputFile Write(PressPart part, Preflight preflight)
    {
        var identifier = IdentifierOf(SourceHash.Of(_composition, Edition.Name) + part.Suffix);
        var condition = new PrintingCondition(_house.Condition, _house.ConditionName, _house.Profile.Bytes);
        var profile = new PdfProfile.Press(condition, _pictures, identifier) { Bleed = _house.Bleed, HasMarks = _house.HasMarks };
        using var pdf = new MemoryStream();
        PdfWriter.Write(part.Pages, Paint(part, preflight), _composition.Metadata, profile, pdf, _cache);
        var name = Edition.PdfName(_composition.DocumentId);
        return new OutputFile($"{Path.ChangeExtension(name, null)}{part.Suffix}.pdf", pdf.ToArray());
    }

    private IEnumerable<DisplayList> Paint(PressPart part, Preflight preflight)
    {
        for (var i = 0; i < part.Pages.Pages.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var page = i < part.Originals.Length ? part.Originals[i] : part.Pages.Pages[i];
            var list = _painter.Paint(page);
            preflight.Look(list, part.Name, i);
            yield return list with { PageIndex = i };
        }
    }

    /// <summary>The brand's inks by the colours that have them.</summary>
    private static FrozenDictionary<int, DeviceColour.Cmyk> InksOf(Brand brand) => brand.Inks
        .Select(ink => (Colour: int.Parse(brand.Colour(ink.Key).AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), Percents: ink.Value))
        .DistinctBy(ink => ink.Colour)
        .ToFrozenDictionary(ink => ink.Colour, ink => new DeviceColour.Cmyk(Ink(ink.Percents, 0), Ink(ink.Percents, 1), Ink(ink.Percents, 2), Ink(ink.Percents, 3)));

    private static short Ink(ImmutableArray<int> percents, int index) => (short)(percents[index] * 10);

    /// <summary>A UUID of version 8 (RFC 9562, 5.8): its bits are those of a hash.</summary>
    private static string IdentifierOf(string source)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
