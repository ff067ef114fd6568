using System.Collections.Frozen;

namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>Words of plans whose syllables no rule gets right.</summary>
internal static class IrregularSyllables
{
    private static readonly FrozenDictionary<string, int> Counts = new (int Count, string Words)[]
    {
        (1, "priest priests fire hour hours our"),
        (2, "agreed being business client clients create creature creatures doing evening every going lion lions persuade premier really "
            + "science seeing soldier soldiers someone something sometimes somewhere theatre theatres therefore wednesday"),
        (3, "businesses convenient created creates element elements everyone everything everywhere familiar idea ideas parliament reliance "
            + "serious suicide suicides theories theory"),
        (4, "coalition reliable societies society"),
    }
        .SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, row.Count)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null for a word that follows the rules.</returns>
    public static int? Of(string word) => Counts.TryGetValue(word, out var count) ? count : null;
}
