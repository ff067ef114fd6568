namespace PlanPublisher.Publishing.Workbooks;

/// <summary>What a workbook says of itself.</summary>
/// <param name="Date">Of the edition, never of the day on which it is made; null to say none.</param>
internal sealed record WorkbookFacts(string Title, string Author, string Language, DateOnly? Date);
