using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds number and text of a file of <c>agreements/</c>, so that they can be referred to.</summary>
internal static class AgreementBinder
{
    public static Agreement Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "an agreement", problems);
        var number = reader.RequiredNumber("agreement");
        return new Agreement(number, $"psa-{number.Value}", reader.RequiredText("text"), reader.Span);
    }
}
