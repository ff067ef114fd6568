using System.Collections.Immutable;
using System.Reflection;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Tests.Comparing;

/// <summary>A comparison takes records apart by their settable properties. The model must be made of nothing else.</summary>
public class ModelShapeTests
{
    private static readonly Type[] Leaves =
        [typeof(string), typeof(bool), typeof(int), typeof(long), typeof(decimal), typeof(double), typeof(char), typeof(DateOnly)];

    [Fact]
    public void Every_part_of_the_model_can_be_taken_apart_and_none_is_forgotten()
    {
        var reached = new HashSet<Type>();
        var wrong = new List<string>();
        Visit(typeof(Plan), reached, wrong);

        Assert.Empty(wrong);
        Assert.Contains(typeof(Indicator), reached);
        Assert.Contains(typeof(Block.Table), reached);
        Assert.True(reached.Count > 80, $"only {reached.Count} types were reached");
    }

    private static void Visit(Type type, HashSet<Type> reached, List<string> wrong)
    {
        if (Leaves.Contains(type) || type.IsEnum || type == typeof(SourceSpan) || type == typeof(Phrases) || !reached.Add(type))
        {
            return;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            Visit(underlying, reached, wrong);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ImmutableArray<>) || open == typeof(Sourced<>)))
        {
            Visit(type.GetGenericArguments()[0], reached, wrong);
        }
        else if (!IsRecord(type))
        {
            wrong.Add($"{type.Name} is no record, list or plain value");
        }
        else
        {
            VisitRecord(type, reached, wrong);
        }
    }

    private static void VisitRecord(Type type, HashSet<Type> reached, List<string> wrong)
    {
        foreach (var derived in type.Assembly.GetTypes().Where(other => other.BaseType == type))
        {
            Visit(derived, reached, wrong);
        }

        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var settable = type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(part => part.CanWrite).ToList();
        foreach (var field in type.GetFields(all).Where(field => !settable.Exists(part => field.Name == $"<{part.Name}>k__BackingField")))
        {
            wrong.Add($"{type.Name} keeps {field.Name}, which is no settable property: changes in it would not be seen");
        }

        settable.ForEach(part => Visit(part.PropertyType, reached, wrong));
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
