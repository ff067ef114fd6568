namespace PlanPublisher.Painting.Svg;

/// <summary>Reads path data (SVG 2, 9.3); small letters count from the current place.</summary>
internal ref struct PathDataReader(string data, Shape shape)
{
    private readonly Shape _shape = shape;
    private NumberScanner _scanner = new(data);

    /// <summary>The last control point if the command before was a curve of the kind, for its smooth continuation.</summary>
    private Place? _cubicControl = null;
    private Place? _quadraticControl = null;

    /// <summary>False if the data has an error; what stands before it is in the shape, as SVG asks.</summary>
    public bool Read()
    {
        char? command = null;
        while (!_scanner.IsAtEnd)
        {
            // More numbers repeat the command; after a move they are lines.
            command = _scanner.ReadLetter() ?? command switch
            {
                'M' => 'L',
                'm' => 'l',
                'Z' or 'z' => null,
                _ => command,
            };
            var begins = command is 'M' or 'm' || _shape.Segments.Count > 0;
            if (command is not { } letter || !begins || !Draw(char.ToUpperInvariant(letter), char.IsAsciiLetterLower(letter)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Draw(char command, bool isRelative)
    {
        var (cubic, quadratic) = (_cubicControl, _quadraticControl);
        (_cubicControl, _quadraticControl) = (null, null);
        return command switch
        {
            'M' or 'L' => DrawStraight(command, isRelative),
            'H' or 'V' => DrawAlongAxis(command, isRelative),
            'C' => ReadPlace(isRelative, out var control1) && DrawCubic(control1, isRelative),
            'S' => DrawCubic(Mirrored(cubic), isRelative),
            'Q' => ReadPlace(isRelative, out var control) && DrawQuadratic(control, isRelative),
            'T' => DrawQuadratic(Mirrored(quadratic), isRelative),
            'A' => DrawArc(isRelative),
            'Z' => Close(),
            _ => false,
        };
    }

    private bool DrawStraight(char command, bool isRelative)
    {
        if (!ReadPlace(isRelative, out var to))
        {
            return false;
        }

        if (command == 'M')
        {
            _shape.MoveTo(to);
        }
        else
        {
            _shape.LineTo(to);
        }

        return true;
    }

    private bool DrawAlongAxis(char command, bool isRelative)
    {
        var here = _shape.Current;
        if (!_scanner.TryReadNumber(out var number))
        {
            return false;
        }

        _shape.LineTo(command == 'H'
            ? here with { X = isRelative ? here.X + number : number }
            : here with { Y = isRelative ? here.Y + number : number });
        return true;
    }

    private bool DrawCubic(Place control1, bool isRelative)
    {
        if (!ReadPlace(isRelative, out var control2) || !ReadPlace(isRelative, out var to))
        {
            return false;
        }

        _shape.CurveTo(control1, control2, to);
        _cubicControl = control2;
        return true;
    }

    private bool DrawQuadratic(Place control, bool isRelative)
    {
        if (!ReadPlace(isRelative, out var to))
        {
            return false;
        }

        _shape.QuadraticTo(control, to);
        _quadraticControl = control;
        return true;
    }

    private bool DrawArc(bool isRelative)
    {
        if (!_scanner.TryReadNumber(out var rx) || !_scanner.TryReadNumber(out var ry) || !_scanner.TryReadNumber(out var turn)
            || !_scanner.TryReadFlag(out var isLarge) || !_scanner.TryReadFlag(out var isClockwise)
            || !ReadPlace(isRelative, out var to))
        {
            return false;
        }

        EllipticalArc.Draw(_shape, new Place(rx, ry), turn, isLarge, isClockwise, to);
        return true;
    }

    private readonly bool Close()
    {
        _shape.Close();
        return true;
    }

    /// <summary>The control point on the other side of the current place; that place itself where there is none.</summary>
    private readonly Place Mirrored(Place? control)
    {
        var here = _shape.Current;
        return control is { } other ? new Place((2 * here.X) - other.X, (2 * here.Y) - other.Y) : here;
    }

    private bool ReadPlace(bool isRelative, out Place place)
    {
        place = default;
        if (!_scanner.TryReadNumber(out var x) || !_scanner.TryReadNumber(out var y))
        {
            return false;
        }

        var from = isRelative ? _shape.Current : default;
        place = new Place(from.X + x, from.Y + y);
        return true;
    }
}
