using System.Text.RegularExpressions;

namespace PlanPublisher.CodeRules.Tests;

/// <summary>What keeps the house liveable: size, names, one type a file.</summary>
public sealed partial class ShapeTests
{
    private const int MostLines = 370;

    private static readonly string[] ForbiddenEndings =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Base", "Impl", "Processor", "Handler", "Info", "Data", "Service"];

    [Fact]
    public void No_source_file_is_longer_than_370_lines()
    {
        var tooLong =
            from path in Sources()
            let lines = Repository.Read(path).Count(c => c == '\n')
            where lines > MostLines
            select $"{path}: {lines} lines";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var wrong =
            from path in Sources()
            from Match type in TypeDeclaration().Matches(Repository.Read(path))
            let name = type.Groups["name"].Value
            where ForbiddenEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            select $"{path}: {name}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_namespace_is_the_folder()
    {
        var wrong =
            from path in Repository.Files("src", "*.cs")
            let match = Regex.Match(Repository.Read(path), @"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)
            where match.Success
            let expected = Path.GetDirectoryName(path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')
            where match.Groups["name"].Value != expected
            select $"{path}: {match.Groups["name"].Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_has_the_name_of_a_type_in_it()
    {
        var wrong =
            from path in Sources()
            let name = Path.GetFileNameWithoutExtension(path)
            let types = TypeDeclaration().Matches(Repository.Read(path)).Select(m => m.Groups["name"].Value).ToList()
            where types.Count == 1 && types[0] != name
            select $"{path} has {types[0]}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_work_is_left_as_a_note_in_the_code()
    {
        var wrong =
            from path in Sources()
            let text = Repository.Read(path)
            where text.Contains("TODO", StringComparison.Ordinal)
                || text.Contains("FIXME", StringComparison.Ordinal)
                || text.Contains("NotImplementedException", StringComparison.Ordinal)
            select path;

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Sources() => Repository.Files("src", "*.cs").Concat(Repository.Files("templates", "*.cs"));

    [GeneratedRegex(
        @"^(?:public |internal |private |file )?(?:static |sealed |abstract |readonly |partial )*(?:class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
