using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.Tests.Schemas;

/// <summary>Checks values against a JSON Schema (2020-12): as much of it as our schemas use, and an exception for the rest.</summary>
internal sealed class SchemaCheck(JsonObject schema)
{
    private static readonly string[] Words = ["$schema", "title", "description", "$defs"];

    /// <summary>Where a value is not as the schema says; empty if it is valid.</summary>
    public IReadOnlyList<string> Errors(JsonNode? value) => [.. Errors(schema, value, "")];

    private IEnumerable<string> Errors(JsonObject form, JsonNode? value, string at) =>
        form.Where(keyword => !Words.Contains(keyword.Key)).SelectMany(keyword => Errors(keyword.Key, keyword.Value!, form, value, at));

    private IEnumerable<string> Errors(string keyword, JsonNode rule, JsonObject form, JsonNode? value, string at) => keyword switch
    {
        "$ref" => Errors((JsonObject)schema["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!, value, at),
        "type" => When(!(rule is JsonArray types ? types.ToList() : [rule]).Exists(type => IsA(type!.GetValue<string>(), value)), at, $"is no {rule.ToJsonString()}"),
        "enum" => When(!rule.AsArray().Any(word => JsonNode.DeepEquals(word, value)), at, $"is none of {rule.ToJsonString()}"),
        "pattern" => value is JsonValue text && text.TryGetValue<string>(out var words)
            ? When(!Regex.IsMatch(words, rule.GetValue<string>(), RegexOptions.ECMAScript), at, $"does not match {rule}")
            : [],
        "minLength" => When(IsA("string", value) && value!.GetValue<string>().Length < rule.GetValue<int>(), at, "is too short"),
        "minimum" => When(IsA("number", value) && value!.GetValue<decimal>() < rule.GetValue<int>(), at, "is too small"),
        "minProperties" => When(value is JsonObject few && few.Count < rule.GetValue<int>(), at, "has too few keys"),
        "maxProperties" => When(value is JsonObject many && many.Count > rule.GetValue<int>(), at, "has too many keys"),
        "required" => value is JsonObject keys
            ? rule.AsArray().Select(key => key!.GetValue<string>()).Where(key => !keys.ContainsKey(key)).Select(key => $"{at}: has no '{key}'")
            : [],
        "properties" => value is JsonObject known
            ? known.Where(key => ((JsonObject)rule).ContainsKey(key.Key)).SelectMany(key => Errors((JsonObject)rule[key.Key]!, key.Value, $"{at}/{key.Key}"))
            : [],
        "additionalProperties" => Additional(rule, form, value, at),
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Errors((JsonObject)rule, item, $"{at}/{i}")) : [],
        "anyOf" => When(Matches(rule, value) == 0, at, "is of none of the forms"),
        "allOf" => rule.AsArray().SelectMany(one => Errors((JsonObject)one!, value, at)),
        "oneOf" => When(Matches(rule, value) != 1, at, $"is of {Matches(rule, value)} of the forms, not of one"),
        _ => throw new InvalidOperationException($"the check does not know '{keyword}'"),
    };

    private IEnumerable<string> Additional(JsonNode rule, JsonObject form, JsonNode? value, string at)
    {
        var known = (form["properties"] as JsonObject)?.Select(key => key.Key).ToHashSet() ?? [];
        var others = value is JsonObject keys ? keys.Where(key => !known.Contains(key.Key)).ToList() : [];
        return rule is JsonObject one
            ? others.SelectMany(key => Errors(one, key.Value, $"{at}/{key.Key}"))
            : others.Select(key => $"{at}: has the unknown key '{key.Key}'");
    }

    private int Matches(JsonNode forms, JsonNode? value) => forms.AsArray().Count(form => !Errors((JsonObject)form!, value, "").Any());

    private static bool IsA(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        "boolean" => value is JsonValue truth && truth.TryGetValue<bool>(out _),
        "number" => value is JsonValue number && number.TryGetValue<decimal>(out _),
        "integer" => value is JsonValue whole && whole.TryGetValue<decimal>(out var n) && n == decimal.Truncate(n),
        _ => throw new InvalidOperationException($"the check does not know the type '{type}'"),
    };

    private static IEnumerable<string> When(bool isWrong, string at, string what) => isWrong ? [$"{at}: {what}"] : [];
}
