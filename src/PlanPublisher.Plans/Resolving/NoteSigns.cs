using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Gives signs to the notes of one table or text, in the order in which they are called.</summary>
/// <remarks>Asterisks for up to three notes, numbers for more. Two passes: first every call is counted, then signed.</remarks>
internal sealed class NoteSigns
{
    private const int MostAsterisks = 3;

    private readonly string _placeId;
    private readonly ImmutableArray<AgreementNote> _called;

    /// <param name="placeId">The table or text the notes are printed with.</param>
    /// <param name="calls">All calls, in reading order.</param>
    public NoteSigns(string placeId, ImmutableArray<AgreementNote> notes, IEnumerable<Sourced<string>> calls)
    {
        _placeId = placeId;
        _called =
        [
            .. calls.Select(call => call.Value).Distinct()
                .Select(id => notes.FirstOrDefault(note => note.Id.Value == id))
                .OfType<AgreementNote>(),
        ];
    }

    public ImmutableArray<NoteCall> CallsOf(IEnumerable<Sourced<string>> ids) =>
    [
        .. ids.Select(id => _called.FirstOrDefault(note => note.Id.Value == id.Value))
            .OfType<AgreementNote>()
            .Select(note => new NoteCall(PlaceOf(note), SignOf(note))),
    ];

    public ImmutableArray<ResolvedNote> Notes(TextResolver text) =>
        [.. _called.Select(note => new ResolvedNote(PlaceOf(note), SignOf(note), text.Resolve(note.Content)))];

    private string PlaceOf(AgreementNote note) => $"{_placeId}-{note.Id.Value}";

    private string SignOf(AgreementNote note)
    {
        var number = _called.IndexOf(note) + 1;
        return _called.Length <= MostAsterisks ? new string('*', number) : number.ToString(CultureInfo.InvariantCulture);
    }
}
