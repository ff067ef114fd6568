using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Styles.Properties;

namespace PlanPublisher.Layout.Tests.Styles;

/// <summary>What the cases of styles and of layout say in CSS.</summary>
internal sealed partial class CssUses
{
    private readonly HashSet<(string Property, string Term)> _terms = [];
    private readonly HashSet<string> _properties = [];
    private readonly HashSet<string> _inLayout = [];
    private readonly string _text;

    private CssUses(string text) => _text = text;

    public static CssUses InCases()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "cases");
        var styles = Directory.GetFiles(Path.Combine(folder, "styles"), "*.case")
            .Select(path => File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n---\n"))
            .SelectMany(parts => new[] { parts[0] }.Concat(StyleAttributes(parts[1])))
            .ToList();
        var layout = Directory.GetFiles(Path.Combine(folder, "layout"), "*.html")
            .Select(File.ReadAllText)
            .SelectMany(html => StyleElement().Matches(html).Select(m => m.Groups[1].Value).Concat(StyleAttributes(html)))
            .ToList();
        var uses = new CssUses(string.Join('\n', styles.Concat(layout)));
        styles.ForEach(sheet => uses.Read(sheet, isLayout: false));
        layout.ForEach(sheet => uses.Read(sheet, isLayout: true));
        return uses;
    }

    public bool Has(string property) => _properties.Contains(property);

    public bool Has(string property, string term) => _terms.Contains((property, term));

    public bool HasInLayout(string property) => _inLayout.Contains(property);

    public bool HasAtRule(string name) => Regex.IsMatch(_text, $"@{name}[^a-z-]");

    public bool HasPseudo(string name) => Regex.IsMatch(_text, $":{name}(?![a-z-])");

    private static IEnumerable<string> StyleAttributes(string html) =>
        StyleAttribute().Matches(html).Select(match => $"x {{ {match.Groups[1].Value} }}");

    private void Read(string sheet, bool isLayout)
    {
        var parsed = StyleSheetParser.Parse(new SourceText("case.css", sheet), new DiagnosticBag());
        var declarations = parsed.Rules.SelectMany(rule => rule.Declarations)
            .Concat(parsed.PageRules.SelectMany(rule => rule.Declarations.Concat(rule.Areas.SelectMany(area => area.Declarations))));
        foreach (var declaration in declarations)
        {
            Add(declaration.Property, declaration, isLayout);
            var longhands = Shorthands.All.Where(s => s.Name == declaration.Property).SelectMany(s => s.Longhands);
            foreach (var longhand in longhands)
            {
                Add(longhand.Name, declaration, isLayout);
            }
        }
    }

    private void Add(string property, Declaration declaration, bool isLayout)
    {
        _properties.Add(property);
        if (isLayout)
        {
            _inLayout.Add(property);
        }

        foreach (var term in declaration.Value.SelectMany(Terms))
        {
            _terms.Add((property, term));
        }
    }

    /// <summary>What a value can be in a syntax: itself, as a keyword or function, and the types it belongs to.</summary>
    private static IEnumerable<string> Terms(ComponentValue value) => value.Kind switch
    {
        CssTokenKind.Ident =>
            [value.Text.ToLowerInvariant(), "<family-name", "<page-name", "<counter-name", "<string-name", "<color", "<page-size", "<border-style",
             "<column-width", "<list-style-type", "<list-style-position", "<font-style", "<font-weight"],
        CssTokenKind.Function => [value.Text + "()", "<color"],
        CssTokenKind.String => ["<string"],
        CssTokenKind.Hash => ["<color"],
        CssTokenKind.Percentage => ["<percentage"],
        CssTokenKind.Dimension => ["<length", "<column-width"],
        CssTokenKind.Number => ["<number", "<integer", "<length", "to"],
        _ => [],
    };

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("style=\"([^\"]*)\"")]
    private static partial Regex StyleAttribute();
}
