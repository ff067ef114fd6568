namespace PlanPublisher.Plans.Resolving;

/// <summary>A sign in a table or text that leads to a note.</summary>
/// <param name="NotePlaceId">The <see cref="ResolvedNote.PlaceId"/> it leads to.</param>
/// <param name="Sign">As printed: "*" or "1".</param>
public sealed record NoteCall(string NotePlaceId, string Sign);
