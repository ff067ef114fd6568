using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Caching;
using PlanPublisher.Layout.Css;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>Style sheets made ready for documents: rules by what they ask for, declarations understood, styles computed so far.</summary>
/// <remarks>Safe to share between threads and documents: a style that two documents ask for is computed once.</remarks>
internal sealed class CompiledSheets
{
    /// <summary>Documents with style attributes of their own make ever new styles; beyond this many a new start is made.</summary>
    private const int MostStyles = 20_000;

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<(string Element, string Text, bool IsInDrawing), AttributeBlock> _attributes = [];

    /// <summary>Blocks of attributes are numbered downwards, those of the sheets upwards.</summary>
    private int _lastAttribute;

    private CompiledSheets(ImmutableArray<StyleSheet> authorSheets)
    {
        var problems = new DiagnosticBag();
        var declarations = new DeclarationCompiler(problems);
        var pages = new PageRuleCompiler(declarations, problems);
        var pageRules = ImmutableArray.CreateBuilder<CompiledPageRule>();
        AddSheet(UserAgentSheet.Sheet, isAuthors: false);
        foreach (var sheet in authorSheets)
        {
            AddSheet(sheet, isAuthors: true);
        }

        PageRules = pageRules.ToImmutable();
        Problems = problems.ToSorted();

        void AddSheet(StyleSheet sheet, bool isAuthors)
        {
            foreach (var rule in sheet.Rules)
            {
                var block = declarations.Compile(rule.Declarations);
                foreach (var selector in rule.Selectors)
                {
                    Rules.Add(selector, isAuthors, block);
                }
            }

            pageRules.AddRange(sheet.PageRules.Select(rule => pages.Compile(rule, isAuthors)));
        }
    }

    public RuleIndex Rules { get; } = new();

    public ImmutableArray<CompiledPageRule> PageRules { get; }

    public StyleComputer Styles { get; } = new();

    /// <summary>What is wrong in the sheets, for each document that uses them.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    public static CompiledSheets Compile(ImmutableArray<StyleSheet> authorSheets) => new(authorSheets);

    public static CompiledSheets Find(ImmutableArray<StyleSheet> authorSheets, LayoutCache cache)
    {
        var key = new SheetSet(authorSheets);
        if (!cache.Sheets.TryFind(key, out var sheets) || sheets.Styles.Count > MostStyles)
        {
            sheets = new CompiledSheets(authorSheets);
            cache.Sheets.Add(key, sheets);
        }

        return sheets;
    }

    /// <param name="element">The name of the element that has the attribute, for messages.</param>
    public AttributeBlock AttributeBlockOf(string element, string text, bool isInDrawing)
    {
        var key = (element, text, isInDrawing);
        if (_attributes.TryGetValue(key, out var block))
        {
            return block;
        }

        lock (_gate)
        {
            return _attributes.GetOrAdd(key, _ => Compile(element, text, isInDrawing));
        }
    }

    private AttributeBlock Compile(string element, string text, bool isInDrawing)
    {
        var problems = new DiagnosticBag();
        var source = new SourceText($"style attribute of <{element}>", text);
        var block = new DeclarationCompiler(problems).Compile(DeclarationParser.ParseAttribute(source, problems));
        // A drawing has properties and values of its own; whoever paints it tells of those that it does not know.
        return new AttributeBlock(block with { Id = --_lastAttribute }, isInDrawing ? [] : problems.ToSorted());
    }
}
