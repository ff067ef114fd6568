using System.Globalization;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads numbers out of an attribute, parted by spaces, commas or nothing but a sign or point (SVG 2, 9.3.9).</summary>
internal ref struct NumberScanner(string text)
{
    private readonly string _text = text;
    private int _at = 0;

    public bool IsAtEnd
    {
        get
        {
            SkipSeparators();
            return _at == _text.Length;
        }
    }

    /// <summary>The next character if it is a letter that is no part of a number.</summary>
    public char? ReadLetter() => !IsAtEnd && char.IsAsciiLetter(_text[_at]) ? _text[_at++] : null;

    public bool TryReadNumber(out double number)
    {
        SkipSeparators();
        var start = _at;
        Skip("+-");
        SkipDigits();
        if (_at < _text.Length && _text[_at] == '.')
        {
            _at++;
            SkipDigits();
        }

        SkipExponent();
        return double.TryParse(_text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number);
    }

    /// <summary>One digit, 0 or 1, that may stand directly before the next number.</summary>
    public bool TryReadFlag(out bool flag)
    {
        SkipSeparators();
        flag = _at < _text.Length && _text[_at] == '1';
        return _at < _text.Length && _text[_at++] is '0' or '1';
    }

    private void SkipSeparators()
    {
        while (_at < _text.Length && (_text[_at] is ' ' or '\t' or '\n' or '\r' or '\f' or ','))
        {
            _at++;
        }
    }

    private void SkipExponent()
    {
        var before = _at;
        if (_at < _text.Length && (_text[_at] is 'e' or 'E'))
        {
            _at++;
            Skip("+-");
            if (_at == _text.Length || !char.IsAsciiDigit(_text[_at]))
            {
                // A letter follows, as in "2em": not ours.
                _at = before;
                return;
            }

            SkipDigits();
        }
    }

    private void Skip(string oneOf)
    {
        if (_at < _text.Length && oneOf.Contains(_text[_at]))
        {
            _at++;
        }
    }

    private void SkipDigits()
    {
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }
    }
}
