namespace PlanPublisher.Web.History;

#pragma warning disable RS0030 // the one place that touches the service's own folder

/// <summary>The folder that the service keeps its own things in: schedule, history, where it can be reached.</summary>
public sealed class StateFolder(string path)
{
    private readonly string _path = Path.GetFullPath(path);

    private string AddressFile => Path.Combine(_path, "address");

    /// <summary>The path of one of its files; the folder is made if it is not there.</summary>
    public string PathOf(string name)
    {
        Directory.CreateDirectory(_path);
        return Path.Combine(_path, name);
    }

    /// <summary>Writes down where the running service can be reached, for <c>planpublisher jobs</c>.</summary>
    public void WriteAddress(string address)
    {
        Directory.CreateDirectory(_path);
        File.WriteAllText(AddressFile + ".new", address + "\n");
        File.Move(AddressFile + ".new", AddressFile, overwrite: true);
    }

    /// <summary>Where the service said that it can be reached; null if it never ran or has ended.</summary>
    public string? ReadAddress() => File.Exists(AddressFile) ? File.ReadAllText(AddressFile).Trim() : null;

    public void RemoveAddress() => File.Delete(AddressFile);
}
