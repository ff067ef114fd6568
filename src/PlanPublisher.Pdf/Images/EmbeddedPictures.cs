using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Pictures;
using PlanPublisher.Pdf.Objects;
using PlanPublisher.Pdf.Profiles;

namespace PlanPublisher.Pdf.Images;

/// <summary>The pictures of a document: each is written once for every ground it is mixed with, when a page first shows it.</summary>
internal sealed class EmbeddedPictures(ObjectFile file, PdfProfile profile)
{
    private readonly Dictionary<(string Hash, CssColor Ground), EmbeddedPicture> _pictures = [];

    /// <summary>What inks mean; written when the first picture in inks is.</summary>
    private ObjectReference? _inks;

    public EmbeddedPicture Of(Picture.Raster picture, CssColor ground)
    {
        // A JPEG shows no ground.
        var key = (picture.Hash, picture.Format == RasterFormat.Jpeg ? default : ground);
        if (!_pictures.TryGetValue(key, out var embedded))
        {
            var samples = profile is PdfProfile.Press press ? press.Pictures.Of(picture, ground) : PictureSamples.Of(picture, ground);
            var inks = samples.Channels == 4 ? Inks() : null;
            embedded = new EmbeddedPicture($"P{_pictures.Count}", ImageWriter.Write(file, samples, inks));
            _pictures.Add(key, embedded);
        }

        return embedded;
    }

    private ObjectReference? Inks()
    {
        if (_inks is null && profile is PdfProfile.Screen { InkProfile: { } icc })
        {
            _inks = file.WriteStream(icc().Span, entries => entries.Key("N").Integer(4));
        }

        return _inks;
    }
}
