namespace PlanPublisher.Publishing.Files;

/// <summary>The few steps in which editions are written and change places; a test can stop at each of them.</summary>
internal interface IOutputDisk
{
    bool Exists(string folder);

    /// <summary>Writes a file, and the folders it lies in, down to the disk.</summary>
    /// <param name="time">When it last changed; null for now.</param>
    void Write(string path, ReadOnlyMemory<byte> bytes, DateTime? time);

    void Move(string from, string to);

    /// <summary>Lets two folders change places in one step.</summary>
    /// <returns>False if the system cannot do that; nothing has happened then.</returns>
    bool Exchange(string one, string other);

    /// <summary>Deletes a folder with all in it, if there is one.</summary>
    void Delete(string folder);
}
