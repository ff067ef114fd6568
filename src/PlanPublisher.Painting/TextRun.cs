using PlanPublisher.Layout.Fragments;

namespace PlanPublisher.Painting;

/// <summary>Texts of a line, next to each other, that belong to the same link or underline.</summary>
internal sealed record TextRun<TOwner>(TOwner Owner, List<LineItem.Text> Texts)
    where TOwner : class
{
    /// <summary>Texts without an owner end a run and are in none.</summary>
    public static List<TextRun<TOwner>> Find(IEnumerable<LineItem.Text> texts, Func<LineItem.Text, TOwner?> ownerOf)
    {
        var runs = new List<TextRun<TOwner>>();
        TOwner? current = null;
        foreach (var text in texts)
        {
            var owner = ownerOf(text);
            if (owner is not null && ReferenceEquals(owner, current))
            {
                runs[^1].Texts.Add(text);
            }
            else if (owner is not null)
            {
                runs.Add(new TextRun<TOwner>(owner, [text]));
            }

            current = owner;
        }

        return runs;
    }
}
