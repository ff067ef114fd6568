namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>At what age a text is read with ease, by the Flesch–Kincaid grade level and five years.</summary>
/// <remarks>
/// Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas … for Navy enlisted personnel", Research Branch Report
/// 8-75 (1975): grade = 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A grade is a year of an American school, which
/// begins at six. The formula knows nothing of what words mean, and was drawn from passages of running text: below a hundred
/// words, and for mere lists, it says nothing, so that no age is given.
/// </remarks>
public static class ReadingAge
{
    /// <summary>Shorter texts have no reading age.</summary>
    public const int LeastWords = 100;

    private const int AgeOfGradeZero = 5;

    /// <returns>In years with one place behind the point; null for a text that is too short.</returns>
    public static double? Of(int words, int sentences, int syllables)
    {
        if (words < LeastWords || sentences == 0)
        {
            return null;
        }

        var grade = (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;
        return Math.Round(grade + AgeOfGradeZero, 1, MidpointRounding.AwayFromZero);
    }
}
