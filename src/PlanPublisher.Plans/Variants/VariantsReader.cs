using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Csv;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Variants;

/// <summary>Reads a variants file: a CSV whose first line names what its columns replace, and a row a variant.</summary>
public static class VariantsReader
{
    private const string Name = "name";

    /// <param name="files">Of the plan, which say what can be replaced.</param>
    /// <returns>Empty if the file is wrong.</returns>
    public static ImmutableArray<PlanVariant> Read(SourceText source, ImmutableArray<ParsedFile> files, DiagnosticBag problems)
    {
        var own = new DiagnosticBag();
        var rows = CsvReader.Read(source, own);
        if (rows.Length < 2)
        {
            own.Add(VariantProblems.NoRows(source.Span(0, 0)));
        }
        else
        {
            CheckColumns(rows[0], VariantPaths.Of(files), own);
        }

        ImmutableArray<PlanVariant> variants = own.HasErrors ? [] : VariantsOf(rows, own);
        foreach (var problem in own.ToSorted())
        {
            problems.Add(problem);
        }

        return own.HasErrors ? [] : variants;
    }

    /// <summary>The plan with the values of a variant in the place of its own.</summary>
    public static ImmutableArray<ParsedFile> Put(ImmutableArray<ParsedFile> files, PlanVariant variant) =>
        VariantPaths.Replace(files, variant);

    private static void CheckColumns(CsvRow head, ImmutableSortedSet<string> paths, DiagnosticBag problems)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in head.Fields)
        {
            if (column.Value != Name && !paths.Contains(column.Value))
            {
                problems.Add(VariantProblems.UnknownColumn(column.Span, column.Value, paths.Add(Name)));
            }
            else if (!found.Add(column.Value))
            {
                problems.Add(VariantProblems.ColumnTwice(column.Span, column.Value));
            }
        }

        if (!found.Contains(Name) && !problems.HasErrors)
        {
            problems.Add(VariantProblems.NoNameColumn(head.Span));
        }
    }

    private static ImmutableArray<PlanVariant> VariantsOf(ImmutableArray<CsvRow> rows, DiagnosticBag problems)
    {
        var variants = ImmutableArray.CreateBuilder<PlanVariant>();
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            if (row.Fields.Length != rows[0].Fields.Length)
            {
                problems.Add(VariantProblems.RaggedRow(row.Span, row.Fields.Length, rows[0].Fields.Length));
                continue;
            }

            var variant = VariantOf(rows[0], row);
            if (variant.Id.Length == 0)
            {
                problems.Add(VariantProblems.NoName(row.Span));
            }
            else if (!first.TryAdd(variant.Id, variant.Name.Span))
            {
                problems.Add(VariantProblems.NameTwice(variant.Name.Span, variant.Id, first[variant.Id]));
            }

            variants.Add(variant);
        }

        return variants.ToImmutable();
    }

    private static PlanVariant VariantOf(CsvRow head, CsvRow row)
    {
        var fields = head.Fields.Select((column, i) => new VariantValue(column.Value, row.Fields[i])).ToList();
        var name = fields.Find(field => field.Path == Name)!.Value;
        return new PlanVariant(PlanId.FromWords(name.Value), name, [.. fields.Where(field => field.Path != Name && field.Value.Value.Length > 0)]);
    }
}
