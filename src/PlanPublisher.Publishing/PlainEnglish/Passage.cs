using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>A paragraph of a document's text.</summary>
/// <param name="IsRunningText">Whether it is made of sentences; headings, captions and notes in cells of tables are not.</param>
/// <param name="Span">The author's text that it was made from: the paragraph itself, or what it stands in.</param>
internal sealed record Passage(string Words, bool IsRunningText, SourceSpan Span);
