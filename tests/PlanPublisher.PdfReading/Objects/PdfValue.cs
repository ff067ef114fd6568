using System.Text;

namespace PlanPublisher.PdfReading.Objects;

/// <summary>An object of PDF (ISO 32000-1, 7.3). The set is closed.</summary>
public abstract record PdfValue
{
    public sealed record Null : PdfValue;

    public sealed record Boolean(bool Value) : PdfValue;

    public sealed record Number(double Value) : PdfValue;

    public sealed record Name(string Value) : PdfValue;

    public sealed record Text(byte[] Bytes) : PdfValue
    {
        /// <summary>As a text string: UTF-16 behind a byte order mark, else one byte a character.</summary>
        public string Value => Bytes is [0xFE, 0xFF, ..]
            ? Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2)
            : Encoding.Latin1.GetString(Bytes);
    }

    public sealed record Array(IReadOnlyList<PdfValue> Items) : PdfValue;

    public sealed record Dictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue;

    /// <param name="Data">As stored: not yet decompressed.</param>
    public sealed record Stream(Dictionary Entries, ReadOnlyMemory<byte> Data) : PdfValue;

    public sealed record Reference(int ObjectNumber) : PdfValue;

    /// <summary>A bare word: an operator of a content stream, or a keyword such as endobj.</summary>
    public sealed record Keyword(string Word) : PdfValue;
}
