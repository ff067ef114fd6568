using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>strategic-initiatives/</c>.</summary>
internal static class StrategicInitiativeBinder
{
    public static StrategicInitiative Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a strategic initiative", problems);
        var number = reader.RequiredNumber("initiative", PlanFolders.NumberOf(file.Source.Path));
        var id = $"strategic-initiative-{number.Value}";
        var ids = new HeadingIds(id, StrategicInitiative.ObjectivesMark);
        var initiative = new StrategicInitiative(
            number,
            id,
            reader.RequiredText("title"),
            ids.Complete(file.Body, problems),
            reader.Span);
        reader.ReportUnknownKeys();
        return initiative;
    }
}
