using System.Diagnostics;
using System.Text.Json.Nodes;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Schemas;

/// <summary>Says in the words of JSON Schema which keys a mapping has and of what form their values are.</summary>
internal sealed class SchemaWriter(KeyDescriptions descriptions)
{
    private const string TextName = "text";
    private const string NumberName = "number";
    private const string TargetName = "target";

    private readonly HashSet<string> _used = [];

    public JsonObject Mapping(AskedMapping mapping)
    {
        var properties = new JsonObject();
        foreach (var key in mapping.Keys)
        {
            var value = Value(key.Form);
            if (descriptions.Find(mapping.Owner, key.Name) is { } found)
            {
                value.Insert(0, "description", found.Words);
            }

            properties[key.Name] = value;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        AddRequired(schema, mapping);
        if (mapping.NamedKeys is { } named)
        {
            schema["additionalProperties"] = Value(named);
        }
        else if (mapping.IsClosed)
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    /// <summary>What the schema refers to by name. A target may hold targets, so it has to have one.</summary>
    public JsonObject Definitions()
    {
        var all = new (string Name, Func<JsonObject> Form)[] { (TargetName, TargetForm), (NumberName, NumberForm), (TextName, TextForm) };
        var definitions = new JsonObject();
        foreach (var (name, form) in all)
        {
            if (_used.Contains(name))
            {
                definitions[name] = form();
            }
        }

        return definitions;
    }

    private static void AddRequired(JsonObject schema, AskedMapping mapping)
    {
        var required = mapping.Keys.Where(key => key is { IsRequired: true, Instead.IsEmpty: true }).ToList();
        if (required.Count > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(key => (JsonNode)key.Name)]);
        }

        var choices = mapping.Keys.Where(key => !key.Instead.IsEmpty).Select(OneOf).ToList();
        if (choices is [var only])
        {
            schema["oneOf"] = only;
        }
        else if (choices.Count > 1)
        {
            schema["allOf"] = new JsonArray([.. choices.Select(choice => (JsonNode)new JsonObject { ["oneOf"] = choice })]);
        }
    }

    private static JsonArray OneOf(AskedKey key) =>
        new([.. key.Instead.Prepend(key.Name).Select(name => (JsonNode)new JsonObject { ["required"] = new JsonArray(name) })]);

    private JsonObject Value(ValueForm form) => form switch
    {
        ValueForm.Anything => [],
        ValueForm.Text { Pattern: null } => Reference(TextName),
        ValueForm.Text { Pattern: { } pattern } => Pattern(pattern),
        ValueForm.Id => Pattern(PlanId.Pattern),
        ValueForm.Number => Reference(NumberName),
        ValueForm.Date => Pattern(ScalarValue.DatePattern),
        ValueForm.Choice choice => new JsonObject { ["enum"] = new JsonArray([.. choice.Words.Select(word => (JsonNode)word)]) },
        ValueForm.ListOf { Item: ValueForm.Mapping } list => ListOf(Value(list.Item)),
        ValueForm.ListOf list => AnyOf(Value(list.Item), ListOf(Value(list.Item))),
        ValueForm.Mapping mapping => Mapping(mapping.Keys),
        ValueForm.Target => Reference(TargetName),
        ValueForm.Targets { ByName: true } => AnyOf(Reference(TextName), ByName(Reference(TargetName), 2)),
        ValueForm.Targets => AnyOf(Reference(TextName), ListOf(Reference(TargetName))),
        ValueForm.TextOrTextsByName => AnyOf(Reference(TextName), ByName(Reference(TextName), 1)),
        _ => throw new UnreachableException($"no schema for the form {form}"),
    };

    private JsonObject Reference(string name)
    {
        _used.Add(name);
        if (name == TargetName)
        {
            _used.Add(TextName);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = WithoutNames(pattern) };

    /// <summary>Groups of .NET that have names but mean nothing to a schema.</summary>
    private static string WithoutNames(string pattern) => pattern.Replace("(?<part>", "(?:", StringComparison.Ordinal);

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject AnyOf(params ReadOnlySpan<JsonNode> forms) => new() { ["anyOf"] = new JsonArray([.. forms]) };

    private static JsonObject ByName(JsonObject value, int least) =>
        new() { ["type"] = "object", ["minProperties"] = least, ["additionalProperties"] = value };

    /// <summary>YAML takes 2003 and 1.0 for numbers and yes for a truth value; plans take what is written as text.</summary>
    private static JsonObject TextForm() => new()
    {
        ["description"] = "text",
        ["type"] = new JsonArray("string", "number", "boolean"),
        ["minLength"] = 1,
    };

    private static JsonObject NumberForm() => new()
    {
        ["description"] = "a whole number",
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = 0,
        ["pattern"] = ScalarValue.NumberPattern,
    };

    /// <summary>A line with a colon in a list is a mapping to YAML: "- by 2004-03-31: co-ordinators in place".</summary>
    private JsonObject TargetForm() => new()
    {
        ["description"] = "a target, as docs/authoring.md shows; put one with a colon between double quotes",
        ["anyOf"] = new JsonArray(
            Reference(TextName),
            new JsonObject
            {
                ["type"] = "object",
                ["minProperties"] = 1,
                ["maxProperties"] = 1,
                ["properties"] = new JsonObject
                {
                    ["all"] = Value(new ValueForm.Targets(ByName: false)),
                    ["then"] = Value(new ValueForm.Targets(ByName: false)),
                    ["equivalent"] = Value(new ValueForm.Targets(ByName: false)),
                    ["split"] = Value(new ValueForm.Targets(ByName: true)),
                },
                ["additionalProperties"] = Reference(TextName),
            }),
    };
}
