using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>Writes the structure tree after the last page: ISO 32000-1, 14.7.</summary>
internal sealed class StructureTreeWriter
{
    private readonly ObjectFile _file;
    private readonly IReadOnlyList<ObjectReference> _pages;

    /// <summary>Elements that have a name, for the table of identifiers; sorted by its bytes.</summary>
    private readonly SortedDictionary<string, ObjectReference> _identifiers = new(StringComparer.Ordinal);

    private StructureTreeWriter(ObjectFile file, IReadOnlyList<ObjectReference> pages)
    {
        _file = file;
        _pages = pages;
    }

    /// <param name="pageOwners">For each page the owner of each of its marked-content ids.</param>
    /// <param name="linkOwners">The owner of each annotation; their keys follow those of the pages.</param>
    public static ObjectReference Write(
        ObjectFile file,
        StructureElement root,
        IReadOnlyList<ObjectReference> pages,
        IReadOnlyList<IReadOnlyList<StructureElement>> pageOwners,
        IReadOnlyList<StructureElement> linkOwners)
    {
        StructurePruner.Prune(root);
        ReadingOrder.Settle(root);
        var writer = new StructureTreeWriter(file, pages);
        var treeRoot = file.Reserve();
        writer.Number(root);
        writer.WriteElement(root, treeRoot);
        var parents = writer.WriteParentTree(pageOwners, linkOwners);
        writer.WriteRoot(treeRoot, root, parents, pageOwners.Count + linkOwners.Count);
        return treeRoot;
    }

    private void Number(StructureElement element)
    {
        element.Reference = _file.Reserve();
        foreach (var child in element.Children)
        {
            Number(child);
        }
    }

    private void WriteElement(StructureElement element, ObjectReference parent)
    {
        var dictionary = _file.Syntax().OpenDictionary()
            .Key("Type").Name("StructElem")
            .Key("S").Name(element.Role)
            .Key("P").Reference(parent);
        if (element.Contents.Count > 0)
        {
            dictionary.Key("Pg").Reference(_pages[element.Contents[0].PageIndex]);
        }

        WriteIdentifier(dictionary, element);
        WriteText(dictionary, "Lang", element.Language);
        WriteText(dictionary, "Alt", element.AlternateText);
        WriteText(dictionary, "ActualText", element.ActualText);
        WriteText(dictionary, "E", element.Expansion);
        if (element.HasAttributes)
        {
            element.Attributes.Write(dictionary);
        }

        if (!element.IsEmpty)
        {
            WriteKids(dictionary, element);
        }

        _file.Write(element.Reference, dictionary.CloseDictionary());
        foreach (var child in element.Children)
        {
            WriteElement(child, element.Reference);
        }
    }

    private void WriteIdentifier(PdfSyntax dictionary, StructureElement element)
    {
        if (element.Identifier is { } identifier)
        {
            _identifiers.Add(identifier, element.Reference);
            dictionary.Key("ID").Text(identifier);
        }
    }

    private static void WriteText(PdfSyntax dictionary, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            dictionary.Key(key).Text(text);
        }
    }

    private void WriteKids(PdfSyntax dictionary, StructureElement element)
    {
        dictionary.Key("K").OpenArray();
        foreach (var (content, child) in ReadingOrder.Of(element))
        {
            if (child is not null)
            {
                dictionary.Reference(child.Reference);
            }
            else
            {
                WriteContent(dictionary, content!.Value, element.Contents[0].PageIndex);
            }
        }

        foreach (var annotation in element.Annotations)
        {
            dictionary.OpenDictionary()
                .Key("Type").Name("OBJR")
                .Key("Pg").Reference(_pages[annotation.PageIndex])
                .Key("Obj").Reference(annotation.Reference)
                .CloseDictionary();
        }

        dictionary.CloseArray();
    }

    /// <summary>Content on the element's own page is a bare number; on another, it names the page.</summary>
    private void WriteContent(PdfSyntax dictionary, MarkedContent content, int ownPage)
    {
        if (content.PageIndex == ownPage)
        {
            dictionary.Integer(content.Id);
            return;
        }

        dictionary.OpenDictionary()
            .Key("Type").Name("MCR")
            .Key("Pg").Reference(_pages[content.PageIndex])
            .Key("MCID").Integer(content.Id)
            .CloseDictionary();
    }

    /// <summary>From marked content and annotations back to their elements (14.7.4.4).</summary>
    private ObjectReference WriteParentTree(
        IReadOnlyList<IReadOnlyList<StructureElement>> pageOwners, IReadOnlyList<StructureElement> linkOwners)
    {
        var tree = _file.Syntax().OpenDictionary().Key("Nums").OpenArray();
        for (var page = 0; page < pageOwners.Count; page++)
        {
            var owners = _file.Write(_file.Syntax().References(pageOwners[page].Select(owner => owner.Reference)));
            tree.Integer(page).Reference(owners);
        }

        for (var link = 0; link < linkOwners.Count; link++)
        {
            tree.Integer(pageOwners.Count + link).Reference(linkOwners[link].Reference);
        }

        return _file.Write(tree.CloseArray().CloseDictionary());
    }

    private void WriteRoot(ObjectReference treeRoot, StructureElement root, ObjectReference parents, int nextKey)
    {
        var dictionary = _file.Syntax().OpenDictionary()
            .Key("Type").Name("StructTreeRoot")
            .Key("K").References([root.Reference])
            .Key("ParentTree").Reference(parents)
            .Key("ParentTreeNextKey").Integer(nextKey);
        if (_identifiers.Count > 0)
        {
            dictionary.Key("IDTree").OpenDictionary().Key("Names").OpenArray();
            foreach (var (identifier, element) in _identifiers)
            {
                dictionary.Text(identifier).Reference(element);
            }

            dictionary.CloseArray().CloseDictionary();
        }

        _file.Write(treeRoot, dictionary.CloseDictionary());
    }
}
