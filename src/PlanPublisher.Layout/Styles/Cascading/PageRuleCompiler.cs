using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>Understands <c>@page</c> rules: what only pages have, then the properties of the page and of its areas.</summary>
internal sealed class PageRuleCompiler(DeclarationCompiler declarations, DiagnosticBag problems)
{
    public CompiledPageRule Compile(PageRule rule, bool isAuthors)
    {
        var isDescriptor = rule.Declarations.ToLookup(d => PageDescriptors.Names.Contains(d.Property));
        return new CompiledPageRule(
            rule.Selectors,
            isAuthors,
            isDescriptor[true].Aggregate(PageDescriptors.None, Add),
            declarations.Compile(isDescriptor[false]),
            [.. rule.Areas.Select(a => new CompiledPageArea(a.Name, declarations.Compile(a.Declarations)))]);
    }

    private PageDescriptors Add(PageDescriptors descriptors, Declaration declaration)
    {
        var reader = new ValueReader(declaration.Value);
        if (descriptors.With(declaration.Property, reader) is { } added && reader.AtEnd)
        {
            return added;
        }

        var syntax = PageDescriptors.SyntaxOf(declaration.Property);
        problems.Add(ValueProblems.BadValue(declaration, reader.Furthest, syntax));
        return descriptors;
    }
}
