using PlanPublisher.Layout.Fragments;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Navigation;

/// <summary>Writes the bookmarks: ISO 32000-1, 12.3.3.</summary>
/// <remarks>Levels may be left out: an entry goes under the nearest one before it that has a lower level. All but the outermost are closed.</remarks>
internal static class OutlineWriter
{
    /// <summary>The root of the outline, or null if there are no entries.</summary>
    public static ObjectReference? Write(ObjectFile file, IReadOnlyList<OutlineEntry> entries, Destinations destinations)
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var root = Nest(file, entries);
        foreach (var item in root.Children)
        {
            WriteItem(file, item, root, destinations);
        }

        file.Write(root.Reference, file.Syntax().OpenDictionary()
            .Key("Type").Name("Outlines")
            .Key("First").Reference(root.Children[0].Reference)
            .Key("Last").Reference(root.Children[^1].Reference)
            .Key("Count").Integer(root.Children.Count)
            .CloseDictionary());
        return root.Reference;
    }

    /// <param name="Entry">Null for the root.</param>
    private sealed record Item(OutlineEntry? Entry, ObjectReference Reference)
    {
        public List<Item> Children { get; } = [];
    }

    private static Item Nest(ObjectFile file, IReadOnlyList<OutlineEntry> entries)
    {
        var root = new Item(null, file.Reserve());
        var open = new Stack<Item>([root]);
        foreach (var entry in entries)
        {
            while (open.Peek().Entry is { } above && above.Level >= entry.Level)
            {
                open.Pop();
            }

            var item = new Item(entry, file.Reserve());
            open.Peek().Children.Add(item);
            open.Push(item);
        }

        return root;
    }

    private static void WriteItem(ObjectFile file, Item item, Item parent, Destinations destinations)
    {
        var at = parent.Children.IndexOf(item);
        var dictionary = file.Syntax().OpenDictionary()
            .Key("Title").Text(item.Entry!.Label)
            .Key("Parent").Reference(parent.Reference);
        if (at > 0)
        {
            dictionary.Key("Prev").Reference(parent.Children[at - 1].Reference);
        }

        if (at < parent.Children.Count - 1)
        {
            dictionary.Key("Next").Reference(parent.Children[at + 1].Reference);
        }

        if (item.Children.Count > 0)
        {
            // A negative count is that of an entry that is closed.
            dictionary.Key("First").Reference(item.Children[0].Reference)
                .Key("Last").Reference(item.Children[^1].Reference)
                .Key("Count").Integer(-item.Children.Count);
        }

        dictionary.Key("Dest");
        destinations.Write(dictionary, item.Entry.At);
        file.Write(item.Reference, dictionary.CloseDictionary());
        foreach (var child in item.Children)
        {
            WriteItem(file, child, item, destinations);
        }
    }
}
