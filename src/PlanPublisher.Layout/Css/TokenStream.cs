namespace PlanPublisher.Layout.Css;

/// <summary>A place in a list of tokens. It never runs past the end token.</summary>
internal sealed class TokenStream(List<CssToken> tokens)
{
    private int _at;

    public CssToken Current => tokens[_at];

    public bool AtEnd => Current.Kind == CssTokenKind.End;

    public CssToken Take()
    {
        var token = tokens[_at];
        _at = Math.Min(_at + 1, tokens.Count - 1);
        return token;
    }

    public void SkipWhiteSpace()
    {
        while (Current.Kind == CssTokenKind.WhiteSpace)
        {
            _at++;
        }
    }

    /// <summary>
    /// Takes all tokens before the first that <paramref name="stops"/> outside any bracket opened on the way.
    /// A brace that closes what was open before ends it too.
    /// </summary>
    public List<CssToken> TakeUntil(Func<CssToken, bool> stops)
    {
        var taken = new List<CssToken>();
        var depth = 0;
        while (!AtEnd && !(depth == 0 && (stops(Current) || Current.Kind == CssTokenKind.CloseBrace)))
        {
            depth += Current.Opens ? 1 : Current.Closes && depth > 0 ? -1 : 0;
            taken.Add(Take());
        }

        return taken;
    }

    /// <summary>Drops the rest of a declaration, with its semicolon.</summary>
    public void SkipDeclaration()
    {
        TakeUntil(t => t.Kind == CssTokenKind.Semicolon);
        TakeIf(CssTokenKind.Semicolon);
    }

    /// <summary>Drops an at-rule or style rule up to the end of its block, or to a semicolon before it.</summary>
    public void SkipRule()
    {
        TakeUntil(t => t.Kind is CssTokenKind.Semicolon or CssTokenKind.OpenBrace);
        if (Current.Kind == CssTokenKind.OpenBrace)
        {
            Take();
            TakeUntil(_ => false);
            TakeIf(CssTokenKind.CloseBrace);
        }
        else
        {
            TakeIf(CssTokenKind.Semicolon);
        }
    }

    public bool TakeIf(CssTokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }
}
