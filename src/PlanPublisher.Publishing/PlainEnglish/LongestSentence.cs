using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>The longest sentence of a text, with its place in the author's file.</summary>
public sealed record LongestSentence(int Words, string Text, SourceSpan Span);
