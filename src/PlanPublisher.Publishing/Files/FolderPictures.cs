using PlanPublisher.Layout.Images;

namespace PlanPublisher.Publishing.Files;

/// <summary>The pictures that lie in a folder or below it.</summary>
internal sealed class FolderPictures(string folder) : IPictureFiles
{
    public ReadOnlyMemory<byte>? Read(string path) => Workspace.ReadPicture(folder, path);
}
