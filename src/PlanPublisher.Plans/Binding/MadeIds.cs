using System.Globalization;

namespace PlanPublisher.Plans.Binding;

/// <summary>Makes ids for things to which their author gives none: the owner's id and a number that counts up.</summary>
internal sealed class MadeIds(string ownerId)
{
    private int _count;

    public string Next() => $"{ownerId}-{(++_count).ToString(CultureInfo.InvariantCulture)}";
}
