using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Web.Pages.Words;

/// <summary>An edition of a document as readers know it.</summary>
internal static class EditionWords
{
    /// <param name="name">As a manifest has it; one of a later version is shown as it stands there.</param>
    public static string Of(string name) => Edition.Find(name)?.Title ?? name;
}
