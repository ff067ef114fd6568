using System.Text.Json.Nodes;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Schemas;

namespace PlanPublisher.Plans.Tests.Schemas;

public sealed class FrontMatterSchemasTests
{
    /// <summary>Missing and unknown keys, values of a wrong form: what a schema can tell.</summary>
    private static readonly string[] CodesOfForm = ["PP1110", "PP1111", "PP1113", "PP1114", "PP1115", "PP1117", "PP1118"];

    /// <summary>To YAML 01 is the number 1, so that a schema cannot see the zero.</summary>
    private const string NotTold = "pp1114-leading-zero";

    private static readonly Dictionary<string, JsonObject> Schemas = FrontMatterSchemas.All()
        .ToDictionary(schema => schema.Key, schema => JsonNode.Parse(schema.Value)!.AsObject());

    public static TheoryData<string> Plans
    {
        get
        {
            var content = Directory.GetDirectories(Path.Combine(Repository.Folder, "content"));
            return [.. content.Append(Path.Combine(Repository.Folder, "templates", "new-plan")).Select(folder => Path.GetRelativePath(Repository.Folder, folder))];
        }
    }

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Repository.Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_schema_for_each_kind_of_file()
    {
        Assert.Contains("plan.schema.json", Schemas.Keys);
        Assert.Contains("goals.schema.json", Schemas.Keys);
        Assert.Contains("glossary.schema.json", Schemas.Keys);
        Assert.All(Schemas.Values, schema => Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema["$schema"]!.GetValue<string>()));
        Assert.All(Schemas.Values, schema => Assert.NotEmpty(schema["properties"]!.AsObject()));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_file_of_a_plan_is_valid_and_with_an_unknown_key_it_is_not(string folder)
    {
        var path = Path.Combine(Repository.Folder, folder);
        var files = Directory.GetFiles(path, "*.md", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(path, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => file.Path != "NOTES.md")
            .ToList();

        Assert.NotEmpty(files);
        foreach (var (name, text) in files)
        {
            var (schema, value) = Read(name, text)!.Value;
            Assert.Equal([], schema.Errors(value).Select(error => $"{name}{error}"));
            value["nonsense"] = "1";
            Assert.Equal([": has the unknown key 'nonsense'"], schema.Errors(value));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_binders_say_of_the_form_of_a_case_its_schema_says_too(string name)
    {
        var folder = Path.Combine(Repository.Cases, name);
        var files = FilesOf(Path.Combine(Repository.Cases, "base"));
        foreach (var (path, text) in FilesOf(folder))
        {
            files[path] = text;
        }

        var problems = new DiagnosticBag();
        PlanReader.Read("town", [.. files.Select(file => new SourceText(file.Key, file.Value))], problems);
        var errors = problems.ToSorted().Where(problem => problem.Severity == Severity.Error).ToList();
        foreach (var path in FilesOf(folder).Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var ofFile = errors.Where(error => error.Span.Source?.Path == path).Select(error => error.Code).ToList();
            if (Read(path, files[path]) is not var (schema, value) || name == NotTold)
            {
                continue;
            }

            if (ofFile.Exists(CodesOfForm.Contains))
            {
                Assert.True(schema.Errors(value).Count > 0, $"{name}/{path}: {string.Join(", ", ofFile)}, but the schema has nothing against it");
            }
            else if (ofFile.Count == 0)
            {
                Assert.Equal([], schema.Errors(value).Select(error => $"{name}/{path}{error}"));
            }
        }
    }

    [Fact]
    public void Every_key_says_what_it_means_and_no_words_are_left_over()
    {
        var (undescribed, unused) = FrontMatterSchemas.CompareDescriptions();

        Assert.Empty(undescribed);
        Assert.Empty(unused);
    }

    [Fact]
    public void A_target_is_required_unless_one_of_its_other_forms_is_there()
    {
        var schema = new SchemaCheck(Schemas["objectives.schema.json"]);
        JsonObject With(string keys) => JsonNode.Parse($$"""{"objective": 1, "title": "T", "indicators": [{"measure": "M"{{keys}}}]}""")!.AsObject();

        Assert.Equal([], schema.Errors(With(""", "target": "83%" """)));
        Assert.Equal([], schema.Errors(With(""", "then": ["hold", {"by 2004-03-31": "done"}, {"all": ["hold"]}] """)));
        Assert.Equal([], schema.Errors(With(""", "split": {"officers": "hold", "staff": "hold"} """)));
        Assert.Equal(["/indicators/0: is of 0 of the forms, not of one"], schema.Errors(With("")));
        Assert.Equal(["/indicators/0: is of 2 of the forms, not of one"], schema.Errors(With(""", "target": "83%", "all": ["hold"] """)));
        Assert.Equal(["/indicators/0/better: is none of [\"higher\",\"lower\"]"], schema.Errors(With(""", "target": "83%", "better": "more" """)));
    }

    private static (SchemaCheck Schema, JsonObject Value)? Read(string path, string text)
    {
        var kind = $"{path.Split('/')[0].Split('.')[0]}.schema.json";
        var parsed = PlanParser.Parse(new SourceText(path, text), new DiagnosticBag());
        return Schemas.TryGetValue(kind, out var schema) && parsed.FrontMatter is { } frontMatter
            ? (new SchemaCheck(schema), FrontMatterJson.Of(frontMatter).AsObject())
            : null;
    }

    private static SortedDictionary<string, string> FilesOf(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Full: file))
            .Where(file => !file.Path.StartsWith("expected", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => File.ReadAllText(file.Full)),
        StringComparer.Ordinal);
}
