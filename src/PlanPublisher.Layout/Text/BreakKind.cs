namespace PlanPublisher.Layout.Text;

/// <summary>What a line ends with at a break opportunity.</summary>
internal enum BreakKind : byte
{
    /// <summary>White space, which the break removes.</summary>
    Space,

    /// <summary>Within a word; a hyphen is shown there if the line ends.</summary>
    Hyphen,

    /// <summary>After a hyphen, dash or solidus that is there anyway.</summary>
    HardHyphen,

    /// <summary>Within a word that would not fit otherwise; nothing is shown there.</summary>
    Anywhere,

    /// <summary>A forced break.</summary>
    Forced,

    /// <summary>The end of the paragraph.</summary>
    End,
}
