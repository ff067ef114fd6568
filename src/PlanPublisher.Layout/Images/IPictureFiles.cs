namespace PlanPublisher.Layout.Images;

/// <summary>The picture files that a document may show. Layout opens no file: whoever runs it does.</summary>
public interface IPictureFiles
{
    /// <summary>The bytes of a file, at most one more than <see cref="PictureLimits.LargestFile"/>; null if there is none.</summary>
    /// <param name="path">As the document names it, without <c>..</c> at its beginning; forward slashes.</param>
    ReadOnlyMemory<byte>? Read(string path);
}
