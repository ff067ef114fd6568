using System.Collections.Immutable;
using PlanPublisher.Layout.Fragments;

namespace PlanPublisher.Painting;

/// <summary>Texts of a line, next to each other, that belong to the same link or underline.</summary>
internal sealed record TextRun<TOwner>(TOwner Owner, List<LineItem.Text> Texts)
    where TOwner : class
{
    /// <summary>Texts without an owner end a run and are in none.</summary>
    /// <param name="counts">Which texts are looked at; the others end no run.</param>
    public static IReadOnlyList<TextRun<TOwner>> Find(
        ImmutableArray<LineItem> items, Func<LineItem.Text, bool> counts, Func<LineItem.Text, TOwner?> ownerOf)
    {
        List<TextRun<TOwner>>? runs = null;
        TOwner? current = null;
        foreach (var item in items)
        {
            if (item is not LineItem.Text text || !counts(text))
            {
                continue;
            }

            var owner = ownerOf(text);
            if (owner is not null && ReferenceEquals(owner, current))
            {
                runs![^1].Texts.Add(text);
            }
            else if (owner is not null)
            {
                (runs ??= []).Add(new TextRun<TOwner>(owner, [text]));
            }

            current = owner;
        }

        return runs ?? (IReadOnlyList<TextRun<TOwner>>)[];
    }
}
