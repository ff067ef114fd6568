namespace PlanPublisher.Fonts.OpenType;

/// <summary>Substitutions of glyphs that a style can ask for (OpenType 1.9.1, "Registered features").</summary>
[Flags]
public enum FontFeatures
{
    None = 0,

    /// <summary>liga and clig: on unless a style switches them off.</summary>
    CommonLigatures = 1 << 0,

    /// <summary>dlig.</summary>
    DiscretionaryLigatures = 1 << 1,

    /// <summary>lnum.</summary>
    LiningFigures = 1 << 2,

    /// <summary>onum.</summary>
    OldStyleFigures = 1 << 3,

    /// <summary>pnum.</summary>
    ProportionalFigures = 1 << 4,

    /// <summary>tnum.</summary>
    TabularFigures = 1 << 5,

    /// <summary>zero.</summary>
    SlashedZero = 1 << 6,

    /// <summary>ordn.</summary>
    Ordinals = 1 << 7,

    /// <summary>smcp: small capitals for lower-case letters.</summary>
    SmallCapitals = 1 << 8,

    /// <summary>c2sc: small capitals for capitals.</summary>
    CapitalsToSmall = 1 << 9,

    /// <summary>sups.</summary>
    Superiors = 1 << 10,

    /// <summary>subs.</summary>
    Inferiors = 1 << 11,
}
