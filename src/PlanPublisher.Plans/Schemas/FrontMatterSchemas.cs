using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanPublisher.Plans.FrontMatter;

namespace PlanPublisher.Plans.Schemas;

/// <summary>JSON Schemas of the front matter of every kind of file, for editors that check and complete it.</summary>
/// <remarks>
/// JSON Schema, draft 2020-12. They are made from the questions that the binders ask, so they cannot name other keys than those
/// that are read. They say less than <c>check</c> does: nothing of links between files, of the grammar of targets, of dates
/// that do not exist.
/// </remarks>
public static class FrontMatterSchemas
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Each schema's text by its file's name: "goals.schema.json".</summary>
    public static ImmutableSortedDictionary<string, string> All() =>
        FrontMatterForms.All().ToImmutableSortedDictionary(
            form => $"{form.Key}.schema.json",
            form => SchemaOf(form.Value).ToJsonString(Readable) + "\n",
            StringComparer.Ordinal);

    /// <summary>For each kind of file, the pattern of its paths in a plan: "goals.schema.json" → "goals/*.md".</summary>
    public static ImmutableSortedDictionary<string, string> Files() =>
        FrontMatterForms.All().ToImmutableSortedDictionary(
            form => $"{form.Key}.schema.json", form => form.Value.Files, StringComparer.Ordinal);

    /// <summary>Keys that have no words in <c>KeyDescriptions.txt</c>, and words there that no key has: "a goal: title".</summary>
    internal static (ImmutableArray<string> Undescribed, ImmutableArray<string> Unused) CompareDescriptions()
    {
        var descriptions = KeyDescriptions.Load();
        var asked = FrontMatterForms.All().Values.SelectMany(form => KeysOf(form.Keys)).Distinct().ToList();
        var found = asked.Select(key => descriptions.Find(key.Owner, key.Key)?.Owner is { } owner ? (owner, key.Key) : default).ToHashSet();
        return (
            [.. asked.Where(key => descriptions.Find(key.Owner, key.Key) is null).Select(key => $"{key.Owner}: {key.Key}")],
            [.. descriptions.Keys.Where(key => !found.Contains(key)).Select(key => $"{key.Owner}: {key.Key}")]);
    }

    private static IEnumerable<(string Owner, string Key)> KeysOf(AskedMapping mapping) =>
        mapping.Keys.SelectMany(key => InnerOf(key.Form).SelectMany(KeysOf).Prepend((mapping.Owner, key.Name)));

    private static IEnumerable<AskedMapping> InnerOf(ValueForm form) => form switch
    {
        ValueForm.Mapping mapping => [mapping.Keys],
        ValueForm.ListOf list => InnerOf(list.Item),
        _ => [],
    };

    private static JsonObject SchemaOf(FrontMatterForm form)
    {
        var writer = new SchemaWriter(KeyDescriptions.Load());
        var schema = new JsonObject
        {
            ["$schema"] = Draft,
            ["title"] = $"Front matter of {form.Files}",
        };
        foreach (var (name, value) in writer.Mapping(form.Keys).ToList())
        {
            schema[name] = value?.DeepClone();
        }

        schema["$defs"] = writer.Definitions();
        return schema;
    }
}
