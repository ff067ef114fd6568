using System.Globalization;
using System.Text;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>Cuts a style sheet into tokens.</summary>
/// <remarks>
/// Follows CSS Syntax 3, 4 "Tokenization", without CDO, CDC and unicode ranges. Comments are dropped. An unclosed string
/// ends at the end of its line, an unclosed comment at the end of the sheet; both are reported.
/// </remarks>
internal sealed class CssTokenizer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _problems;
    private readonly List<CssToken> _tokens = [];
    private int _at;

    private CssTokenizer(SourceText source, DiagnosticBag problems)
    {
        _source = source;
        _text = source.Text;
        _problems = problems;
    }

    private char Current => Ahead(0);

    /// <summary>All tokens; the last one is <see cref="CssTokenKind.End"/>.</summary>
    public static List<CssToken> Tokenize(SourceText source, DiagnosticBag problems)
    {
        var tokenizer = new CssTokenizer(source, problems);
        while (tokenizer._at < tokenizer._text.Length)
        {
            tokenizer.ReadToken();
        }

        tokenizer.Add(CssTokenKind.End, "", tokenizer._at);
        return tokenizer._tokens;
    }

    private void ReadToken()
    {
        var start = _at;
        if (Current == '/' && Ahead(1) == '*')
        {
            SkipComment();
        }
        else if (char.IsWhiteSpace(Current))
        {
            SkipWhile(char.IsWhiteSpace);
            Add(CssTokenKind.WhiteSpace, " ", start);
        }
        else if (Current is '"' or '\'')
        {
            ReadString();
        }
        else if (StartsNumber(0))
        {
            ReadNumeric();
        }
        else if (StartsIdent(0))
        {
            ReadIdentLike();
        }
        else
        {
            ReadSymbol();
        }
    }

    private void SkipComment()
    {
        var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            _problems.Add(StyleSheetProblems.UnclosedComment(_source.Span(_at, 2)));
        }

        _at = end < 0 ? _text.Length : end + 2;
    }

    private void ReadString()
    {
        var start = _at;
        var quote = _text[_at++];
        var value = new StringBuilder();
        while (_at < _text.Length && Current != quote)
        {
            if (Current is '\n' or '\r')
            {
                _problems.Add(StyleSheetProblems.UnclosedString(_source.Span(start, _at - start)));
                Add(CssTokenKind.BadString, value.ToString(), start);
                return;
            }

            if (Current == '\\')
            {
                AppendEscape(value);
            }
            else
            {
                value.Append(_text[_at++]);
            }
        }

        if (_at >= _text.Length)
        {
            _problems.Add(StyleSheetProblems.UnclosedString(_source.Span(start, _at - start)));
        }

        _at = Math.Min(_at + 1, _text.Length);
        Add(CssTokenKind.String, value.ToString(), start);
    }

    /// <summary>CSS Syntax 3, 4.3.7: up to six hexadecimal digits and one white space, or the character itself.</summary>
    private void AppendEscape(StringBuilder value)
    {
        _at++;
        if (Current == '\n')
        {
            _at++;
            return;
        }

        var start = _at;
        while (_at - start < 6 && char.IsAsciiHexDigit(Current))
        {
            _at++;
        }

        if (_at == start)
        {
            if (_at < _text.Length)
            {
                value.Append(_text[_at++]);
            }

            return;
        }

        var code = int.Parse(_text.AsSpan(start, _at - start), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        value.Append(code != 0 && Rune.TryCreate(code, out var rune) ? rune.ToString() : "\uFFFD");
        if (char.IsWhiteSpace(Current))
        {
            _at++;
        }
    }

    private void ReadNumeric()
    {
        var start = _at;
        SkipNumber();
        _ = double.TryParse(_text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (Current == '%')
        {
            _at++;
            Add(CssTokenKind.Percentage, "%", start, number);
        }
        else if (StartsIdent(0))
        {
            Add(CssTokenKind.Dimension, ReadIdent().ToLowerInvariant(), start, number);
        }
        else
        {
            Add(CssTokenKind.Number, "", start, number);
        }
    }

    private void SkipNumber()
    {
        if (Current is '+' or '-')
        {
            _at++;
        }

        SkipWhile(char.IsAsciiDigit);
        if (Current == '.' && char.IsAsciiDigit(Ahead(1)))
        {
            _at++;
            SkipWhile(char.IsAsciiDigit);
        }

        var signed = Ahead(1) is '+' or '-' ? 1 : 0;
        if (Current is 'e' or 'E' && char.IsAsciiDigit(Ahead(1 + signed)))
        {
            _at += 1 + signed;
            SkipWhile(char.IsAsciiDigit);
        }
    }

    private void ReadIdentLike()
    {
        var start = _at;
        var name = ReadIdent();
        if (Current != '(')
        {
            Add(CssTokenKind.Ident, name, start);
            return;
        }

        _at++;
        name = name.ToLowerInvariant();
        if (name == "url" && !StartsQuotedUrl())
        {
            ReadUrl(start);
        }
        else
        {
            Add(CssTokenKind.Function, name, start);
        }
    }

    private bool StartsQuotedUrl()
    {
        var at = _at;
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at < _text.Length && _text[at] is '"' or '\'';
    }

    private void ReadUrl(int start)
    {
        var close = _text.IndexOf(')', _at);
        var end = close < 0 ? _text.Length : close;
        var address = _text[_at..end].Trim();
        _at = Math.Min(end + 1, _text.Length);
        Add(CssTokenKind.Url, address, start);
    }

    private void ReadSymbol()
    {
        var start = _at;
        var symbol = _text[_at++];
        if (symbol is '@' && StartsIdent(0))
        {
            Add(CssTokenKind.AtKeyword, ReadIdent().ToLowerInvariant(), start);
        }
        else if (symbol is '#' && (IsNameCharacter(Current) || Current == '\\'))
        {
            Add(CssTokenKind.Hash, ReadIdent(), start);
        }
        else
        {
            Add(KindOf(symbol), symbol.ToString(), start);
        }
    }

    private static CssTokenKind KindOf(char symbol) => symbol switch
    {
        ':' => CssTokenKind.Colon,
        ';' => CssTokenKind.Semicolon,
        ',' => CssTokenKind.Comma,
        '{' => CssTokenKind.OpenBrace,
        '}' => CssTokenKind.CloseBrace,
        '(' => CssTokenKind.OpenParenthesis,
        ')' => CssTokenKind.CloseParenthesis,
        '[' => CssTokenKind.OpenBracket,
        ']' => CssTokenKind.CloseBracket,
        _ => CssTokenKind.Delimiter,
    };

    private string ReadIdent()
    {
        var name = new StringBuilder();
        while (IsNameCharacter(Current) || (Current == '\\' && Ahead(1) is not ('\n' or '\r' or '\0')))
        {
            if (Current == '\\')
            {
                AppendEscape(name);
            }
            else
            {
                name.Append(_text[_at++]);
            }
        }

        return name.ToString();
    }

    private bool StartsNumber(int ahead)
    {
        var sign = Ahead(ahead) is '+' or '-' ? 1 : 0;
        return char.IsAsciiDigit(Ahead(ahead + sign))
            || (Ahead(ahead + sign) == '.' && char.IsAsciiDigit(Ahead(ahead + sign + 1)));
    }

    private bool StartsIdent(int ahead)
    {
        var first = Ahead(ahead);
        return first switch
        {
            '-' => IsNameStart(Ahead(ahead + 1)) || Ahead(ahead + 1) == '-',
            '\\' => Ahead(ahead + 1) is not ('\n' or '\r' or '\0'),
            _ => IsNameStart(first),
        };
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c is '_' or >= '\u0080';

    private static bool IsNameCharacter(char c) => IsNameStart(c) || char.IsAsciiDigit(c) || c == '-';

    private void SkipWhile(Func<char, bool> accepts)
    {
        while (_at < _text.Length && accepts(_text[_at]))
        {
            _at++;
        }
    }

    private char Ahead(int count) => _at + count < _text.Length ? _text[_at + count] : '\0';

    private void Add(CssTokenKind kind, string text, int start, double number = 0) =>
        _tokens.Add(new CssToken(kind, text, number, _source.Span(start, _at - start)));
}
