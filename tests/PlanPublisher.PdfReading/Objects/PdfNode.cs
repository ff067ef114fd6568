using System.Globalization;

namespace PlanPublisher.PdfReading.Objects;

/// <summary>A value together with the file it is in, so that references are followed by themselves.</summary>
public readonly struct PdfNode(ObjectTable table, PdfValue value)
{
    public ObjectTable Table { get; } = table;

    /// <summary>The value, references followed.</summary>
    public PdfValue Value => Table.Resolve(Raw);

    /// <summary>The value as it stands: perhaps a reference.</summary>
    public PdfValue Raw { get; } = value;

    public bool IsMissing => Value is PdfValue.Null;

    public bool IsDictionary => Value is PdfValue.Dictionary or PdfValue.Stream;

    public bool IsArray => Value is PdfValue.Array;

    public bool IsNumber => Value is PdfValue.Number;

    /// <summary>The number of the object, for one that is referred to; 0 for one that stands in place.</summary>
    public int ObjectNumber => Raw is PdfValue.Reference reference ? reference.ObjectNumber : 0;

    /// <summary>An entry of a dictionary; a null object if it has none or is no dictionary.</summary>
    public PdfNode this[string key] => new(Table, Entries.GetValueOrDefault(key, new PdfValue.Null()));

    public IReadOnlyDictionary<string, PdfValue> Entries => Value switch
    {
        PdfValue.Dictionary dictionary => dictionary.Entries,
        PdfValue.Stream stream => stream.Entries.Entries,
        _ => new Dictionary<string, PdfValue>(),
    };

    /// <summary>The items of an array, or the one value that stands in place of an array of one; none for null.</summary>
    public IEnumerable<PdfNode> Items
    {
        get
        {
            var table = Table;
            return Value switch
            {
                PdfValue.Null => [],
                PdfValue.Array array => array.Items.Select(item => new PdfNode(table, item)),
                _ => [this],
            };
        }
    }

    public string? Name => (Value as PdfValue.Name)?.Value;

    /// <summary>A text string, or null for another value.</summary>
    public string? Text => (Value as PdfValue.Text)?.Value;

    public double Number => Value is PdfValue.Number number ? number.Value : throw new PdfFormatException($"{Value} is no number");

    public int Integer => (int)Number;

    public byte[] Data => Value is PdfValue.Stream stream ? Table.Decode(stream) : throw new PdfFormatException($"{Value} is no stream");

    /// <summary>A short form for tests: Name, text, number or [items].</summary>
    public override string ToString() => Value switch
    {
        PdfValue.Name name => name.Value,
        PdfValue.Text text => text.Value,
        PdfValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        PdfValue.Boolean boolean => boolean.Value ? "true" : "false",
        PdfValue.Array => string.Join(' ', Items.Select(item => item.ToString())),
        _ => "",
    };
}
