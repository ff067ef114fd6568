namespace PlanPublisher.PdfReading.Objects;

/// <summary>Reads name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7), and refuses keys that are out of order.</summary>
internal static class TreeReader
{
    public static IEnumerable<KeyValuePair<int, PdfNode>> Numbers(PdfNode node)
    {
        var previous = -1;
        foreach (var (key, value) in Pairs(node, "Nums"))
        {
            if (key.Integer <= previous)
            {
                throw new PdfFormatException($"the keys of a number tree are out of order at {key}");
            }

            previous = key.Integer;
            yield return new(previous, value);
        }
    }

    public static IEnumerable<KeyValuePair<string, PdfNode>> Names(PdfNode node)
    {
        byte[] previous = [];
        foreach (var (key, value) in Pairs(node, "Names"))
        {
            var bytes = ((PdfValue.Text)key.Value).Bytes;
            if (previous.AsSpan().SequenceCompareTo(bytes) >= 0)
            {
                throw new PdfFormatException($"the keys of a name tree are out of order at {key}");
            }

            previous = bytes;
            yield return new(key.Text!, value);
        }
    }

    private static IEnumerable<(PdfNode Key, PdfNode Value)> Pairs(PdfNode node, string leaves)
    {
        var own = node[leaves].Items.Chunk(2).Select(pair => (pair[0], pair[1]));
        return own.Concat(node["Kids"].Items.SelectMany(kid => Pairs(kid, leaves)));
    }
}
