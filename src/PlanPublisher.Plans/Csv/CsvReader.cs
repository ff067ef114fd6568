using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Csv;

/// <summary>Reads comma separated values into rows of fields, each with its place.</summary>
/// <remarks>
/// Follows RFC 4180: rows end with CR LF, LF or CR; a field in quotation marks may hold commas, line ends and doubled
/// quotation marks. Empty lines are left out. It gives columns no meaning and does not compare the rows' lengths.
/// </remarks>
internal sealed class CsvReader
{
    /// <summary>The most rows of one file.</summary>
    public const int MostRows = 10_000;

    /// <summary>The most fields of one row.</summary>
    private const int MostFields = 100;

    private readonly SourceText _source;
    private readonly DiagnosticBag _problems;
    private int _at;

    private CsvReader(SourceText source, DiagnosticBag problems)
    {
        _source = source;
        _problems = problems;
    }

    private bool IsAtEnd => _at >= _source.Text.Length;

    private bool IsAtLineEnd => IsAtEnd || _source.Text[_at] is '\r' or '\n';

    public static ImmutableArray<CsvRow> Read(SourceText source, DiagnosticBag problems) =>
        new CsvReader(source, problems).ReadRows();

    private ImmutableArray<CsvRow> ReadRows()
    {
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        while (SkipLineEnds())
        {
            if (rows.Count == MostRows)
            {
                _problems.Add(FigureProblems.TooManyRows(_source.Span(_at, 0), MostRows));
                break;
            }

            rows.Add(ReadRow());
        }

        return rows.ToImmutable();
    }

    /// <returns>Whether anything is left.</returns>
    private bool SkipLineEnds()
    {
        while (!IsAtEnd && IsAtLineEnd)
        {
            _at++;
        }

        return !IsAtEnd;
    }

    private CsvRow ReadRow()
    {
        var start = _at;
        var fields = ImmutableArray.CreateBuilder<Sourced<string>>();
        fields.Add(ReadField());
        // ReadField stops at a comma or a line end only.
        while (!IsAtLineEnd && fields.Count < MostFields)
        {
            _at++;
            fields.Add(ReadField());
        }

        if (!IsAtLineEnd)
        {
            _problems.Add(FigureProblems.TooManyFields(_source.Span(_at, 0), MostFields));
            SkipToLineEnd();
        }

        return new CsvRow(fields.ToImmutable(), _source.Span(start, _at - start));
    }

    private Sourced<string> ReadField() =>
        !IsAtEnd && _source.Text[_at] == '"' ? ReadQuoted() : ReadPlain();

    private Sourced<string> ReadPlain()
    {
        var start = _at;
        SkipToFieldEnd();
        var span = _source.Span(start, _at - start);
        var mark = span.Text.IndexOf('"', StringComparison.Ordinal);
        if (mark >= 0)
        {
            _problems.Add(FigureProblems.StrayQuote(_source.Span(start + mark, 1)));
        }

        return new Sourced<string>(span.Text.Trim(), span);
    }

    private Sourced<string> ReadQuoted()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (!IsAtEnd)
        {
            var character = _source.Text[_at++];
            if (character != '"')
            {
                value.Append(character);
            }
            else if (!IsAtEnd && _source.Text[_at] == '"')
            {
                value.Append(_source.Text[_at++]);
            }
            else
            {
                return EndQuoted(start, value.ToString());
            }
        }

        _problems.Add(FigureProblems.QuoteNotClosed(_source.Span(start, 1)));
        return new Sourced<string>(value.ToString(), _source.Span(start, _at - start));
    }

    private Sourced<string> EndQuoted(int start, string value)
    {
        var span = _source.Span(start, _at - start);
        SkipToFieldEnd();
        if (_at > span.End)
        {
            _problems.Add(FigureProblems.StrayQuote(_source.Span(span.End - 1, 1)));
        }

        return new Sourced<string>(value, span);
    }

    private void SkipToLineEnd()
    {
        while (!IsAtLineEnd)
        {
            _at++;
        }
    }

    private void SkipToFieldEnd()
    {
        while (!IsAtLineEnd && _source.Text[_at] != ',')
        {
            _at++;
        }
    }
}
