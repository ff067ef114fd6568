using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace PlanPublisher.Web.Hosting;

/// <summary>Keeps the keys that forms are signed with until the process ends: nothing secret lies on the disk.</summary>
internal sealed class KeysInMemory : IXmlRepository
{
    private readonly Lock _gate = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_gate)
        {
            return [.. _keys.Select(key => new XElement(key))];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_gate)
        {
            _keys.Add(new XElement(element));
        }
    }
}
