using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanPublisher.Publishing.Workbooks;

/// <summary>The texts of a workbook, each once, in the order in which they first occur.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private uint _uses;

    public int IndexOf(string text)
    {
        _uses++;
        if (!_places.TryGetValue(text, out var place))
        {
            place = _texts.Count;
            _places.Add(text, place);
            _texts.Add(text);
        }

        return place;
    }

    public SharedStringTable ToTable() =>
        new(_texts.Select(text => new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve })))
        {
            Count = _uses,
            UniqueCount = (uint)_texts.Count,
        };
}
