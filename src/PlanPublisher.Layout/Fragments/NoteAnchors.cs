using System.Globalization;

namespace PlanPublisher.Layout.Fragments;

/// <summary>The names of the places of footnotes and their calls in <see cref="LaidOutDocument.Anchors"/>.</summary>
/// <remarks>An id in HTML has no blank, so these are never an author's.</remarks>
public static class NoteAnchors
{
    /// <param name="ordinal">Of the note's element.</param>
    public static string OfNote(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"note {ordinal}");

    /// <summary>Where the text calls the note.</summary>
    public static string OfCall(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"call {ordinal}");
}
