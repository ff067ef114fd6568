namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>A word of a sentence with its place in it.</summary>
public readonly record struct SpokenWord(string Text, int Start)
{
    public int End => Start + Text.Length;
}
