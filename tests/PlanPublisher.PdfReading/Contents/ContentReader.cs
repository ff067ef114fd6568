using System.Text;
using PlanPublisher.PdfReading.Objects;

namespace PlanPublisher.PdfReading.Contents;

/// <summary>Reads the text of a page's content stream by its marked content: ISO 32000-1, 9.4 and 14.6.</summary>
/// <remarks>
/// Text and painting outside of marked content is refused, as are marks that are not closed and marked content with an id
/// inside another one.
/// </remarks>
internal sealed class ContentReader
{
    private static readonly string[] PaintingOperators = ["S", "s", "f", "f*", "B", "B*", "b", "b*", "sh", "Do"];

    private readonly PdfNode _page;
    private readonly Func<PdfNode, PdfFont> _fonts;
    private readonly List<PdfValue> _operands = [];
    private readonly List<string> _operators = [];
    private readonly List<MarkedSequence> _sequences = [];

    /// <summary>The sequences that are open, outermost first, each with its text so far.</summary>
    private readonly Stack<(string Tag, PdfNode Properties, StringBuilder Text)> _open = [];

    private readonly List<PlacedText> _texts = [];
    private PdfFont? _font;
    private double _size;

    /// <summary>The six numbers of Tm.</summary>
    private double[] _matrix = [1, 0, 0, 1, 0, 0];

    private ContentReader(PdfNode page, Func<PdfNode, PdfFont> fonts)
    {
        _page = page;
        _fonts = fonts;
    }

    public static (IReadOnlyList<MarkedSequence> Sequences, IReadOnlyList<string> Operators, IReadOnlyList<PlacedText> Texts) Read(
        PdfNode page, Func<PdfNode, PdfFont> fonts)
    {
        var reader = new ContentReader(page, fonts);
        reader.ReadAll(new SyntaxReader(page["Contents"].Data));
        return (reader._sequences, reader._operators, reader._texts);
    }

    private void ReadAll(SyntaxReader syntax)
    {
        while (!syntax.IsAtEnd)
        {
            var value = syntax.ReadValue();
            if (value is PdfValue.Keyword keyword)
            {
                Execute(keyword.Word);
                _operators.Add(string.Join(' ', [.. _operands.Select(operand => new PdfNode(_page.Table, operand).ToString()), keyword.Word]));
                _operands.Clear();
            }
            else
            {
                _operands.Add(value);
            }
        }

        if (_open.Count > 0)
        {
            throw new PdfFormatException("marked content is not closed at the end of its page");
        }
    }

    private void Execute(string word)
    {
        switch (word)
        {
            case "BDC":
                Begin(Operand(0).Name!, Operand(1));
                break;
            case "BMC":
                Begin(Operand(0).Name!, new PdfNode(_page.Table, new PdfValue.Null()));
                break;
            case "EMC":
                End();
                break;
            case "Tf":
                _font = _fonts(_page["Resources"]["Font"][Operand(0).Name!]);
                _size = Operand(1).Number;
                break;
            case "Tm":
                _matrix = [.. Enumerable.Range(0, 6).Select(index => Operand(index).Number)];
                break;
            case "Tj":
                Show([Operand(0)]);
                break;
            case "TJ":
                Show(Operand(0).Items);
                break;
            case var painting when PaintingOperators.Contains(painting) && _open.Count == 0:
                throw new PdfFormatException($"'{painting}' paints outside of marked content");
        }
    }

    private PdfNode Operand(int index) => index < _operands.Count
        ? new PdfNode(_page.Table, _operands[index])
        : throw new PdfFormatException("an operator has too few operands");

    private void Begin(string tag, PdfNode properties)
    {
        if (_open.Any(outer => IsOutermostKind(outer.Tag, outer.Properties)) && IsOutermostKind(tag, properties))
        {
            throw new PdfFormatException($"{tag} begins inside of other marked content or an artifact");
        }

        _open.Push((tag, properties, new StringBuilder()));
    }

    private static bool IsOutermostKind(string tag, PdfNode properties) => tag == "Artifact" || !properties["MCID"].IsMissing;

    private void End()
    {
        if (!_open.TryPop(out var closed))
        {
            throw new PdfFormatException("EMC without a beginning");
        }

        var text = closed.Properties["ActualText"].Text ?? closed.Text.ToString();
        if (_open.TryPeek(out var outer))
        {
            outer.Text.Append(text);
        }
        else
        {
            _sequences.Add(new MarkedSequence(closed.Tag, closed.Properties, text));
        }
    }

    private void Show(IEnumerable<PdfNode> pieces)
    {
        if (_open.Count == 0 || _font is null)
        {
            throw new PdfFormatException("text is shown outside of marked content or without a font");
        }

        var shown = string.Concat(pieces.Select(piece => piece.Value is PdfValue.Text codes ? _font.Decode(codes.Bytes) : ""));
        _open.Peek().Text.Append(shown);
        var scale = Math.Sqrt(Math.Abs((_matrix[0] * _matrix[3]) - (_matrix[1] * _matrix[2])));
        _texts.Add(new PlacedText(_matrix[4], _matrix[5], _size * scale, _open.Last().Tag, shown));
    }
}
