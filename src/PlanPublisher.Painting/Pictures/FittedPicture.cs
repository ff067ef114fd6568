using System.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Svg;

namespace PlanPublisher.Painting.Pictures;

/// <summary>Where in its box a picture lies (Images 3, 5.5, in the middle), and how its pixels are turned upright.</summary>
internal static class FittedPicture
{
    public static Rect Place(ObjectFit fit, Picture.Raster picture, Rect box)
    {
        var own = new Size(Length.FromPoints(picture.ShownWidth * 0.75), Length.FromPoints(picture.ShownHeight * 0.75));
        var isWider = (Int128)own.Width.Raw * box.Height.Raw > (Int128)box.Width.Raw * own.Height.Raw;
        var across = new Size(box.Width, box.Width.Share(own.Height.Raw, own.Width.Raw));
        var down = new Size(box.Height.Share(own.Width.Raw, own.Height.Raw), box.Height);
        var inside = isWider ? across : down;
        var size = fit switch
        {
            ObjectFit.Fill => new Size(box.Width, box.Height),
            ObjectFit.Contain => inside,
            ObjectFit.Cover => isWider ? down : across,
            ObjectFit.None => own,
            ObjectFit.ScaleDown => own.Width > inside.Width ? inside : own,
            _ => throw new UnreachableException(),
        };
        return new Rect(
            box.X + (box.Width - size.Width).Share(1, 2), box.Y + (box.Height - size.Height).Share(1, 2), size.Width, size.Height);
    }

    /// <summary>From the unit square of the stored pixels to that of the upright picture (Exif 2.3, 4.6.4).</summary>
    public static DrawingTransform Upright(PictureOrientation orientation) => orientation switch
    {
        PictureOrientation.Mirrored => new DrawingTransform(-1, 0, 0, 1, 1, 0),
        PictureOrientation.UpsideDown => new DrawingTransform(-1, 0, 0, -1, 1, 1),
        PictureOrientation.UpsideDownMirrored => new DrawingTransform(1, 0, 0, -1, 0, 1),
        PictureOrientation.Transposed => new DrawingTransform(0, 1, 1, 0, 0, 0),
        PictureOrientation.TurnedRight => new DrawingTransform(0, 1, -1, 0, 1, 0),
        PictureOrientation.TransposedMirrored => new DrawingTransform(0, -1, -1, 0, 1, 1),
        PictureOrientation.TurnedLeft => new DrawingTransform(0, -1, 1, 0, 0, 1),
        _ => DrawingTransform.Identity,
    };
}
