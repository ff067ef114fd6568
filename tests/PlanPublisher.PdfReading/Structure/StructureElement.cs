using System.Globalization;
using System.Text;
using PlanPublisher.PdfReading.Objects;

namespace PlanPublisher.PdfReading.Structure;

/// <summary>An element of the structure tree with what it holds, in reading order.</summary>
/// <param name="Kids">Texts, elements and links as they stand in the tree.</param>
public sealed record StructureElement(string Role, PdfNode Dictionary, IReadOnlyList<StructureKid> Kids)
{
    public IEnumerable<StructureElement> Children => Kids.OfType<StructureKid.Element>().Select(kid => kid.Value);

    /// <summary>All elements inside this one and itself, in document order.</summary>
    public IEnumerable<StructureElement> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>The text of the element and all inside it, as a screen reader gets it.</summary>
    public string Text => ActualText ?? string.Concat(Kids.Select(kid => kid switch
    {
        StructureKid.Content content => content.Text,
        StructureKid.Element element => element.Value.Text,
        _ => "",
    }));

    public string? ActualText => Dictionary["ActualText"].Text;

    public string? AlternateText => Dictionary["Alt"].Text;

    public string? Language => Dictionary["Lang"].Text;

    public string? Identifier => Dictionary["ID"].Text;

    /// <summary>The pages that show some of it, from 0, each once.</summary>
    public IReadOnlyList<int> Pages => [.. All.SelectMany(element => element.Kids.OfType<StructureKid.Content>()).Select(kid => kid.PageIndex).Distinct()];

    /// <summary>Links in this element itself, by their annotations.</summary>
    public IEnumerable<PdfLink> Links => Kids.OfType<StructureKid.Link>().Select(kid => kid.Value);

    /// <summary>Attributes of all owners, without O: Scope → Column.</summary>
    public IReadOnlyDictionary<string, string> Attributes => Dictionary["A"].Items
        .SelectMany(owner => owner.Entries.Keys.Where(key => key != "O").Select(key => (key, owner[key].ToString())))
        .ToDictionary(pair => pair.key, pair => pair.Item2);

    /// <summary>The tree as text, a line each element: role, attributes, own text in quotes.</summary>
    public string Dump()
    {
        var dump = new StringBuilder();
        AppendTo(dump, 0);
        return dump.ToString();
    }

    private void AppendTo(StringBuilder dump, int depth)
    {
        dump.Append(' ', depth * 2).Append(Role);
        foreach (var (name, value) in Attributes.Where(pair => pair.Key is not ("BBox" or "Placement")).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            dump.Append(CultureInfo.InvariantCulture, $" {name}={value}");
        }

        dump.Append('\n');
        foreach (var kid in Kids)
        {
            switch (kid)
            {
                case StructureKid.Element element:
                    element.Value.AppendTo(dump, depth + 1);
                    break;
                case StructureKid.Content content:
                    dump.Append(' ', (depth * 2) + 2).Append(CultureInfo.InvariantCulture, $"p{content.PageIndex + 1} \"{content.Text}\"\n");
                    break;
                case StructureKid.Link link:
                    dump.Append(' ', (depth * 2) + 2).Append(CultureInfo.InvariantCulture, $"-> {link.Value.Target}\n");
                    break;
            }
        }
    }
}
