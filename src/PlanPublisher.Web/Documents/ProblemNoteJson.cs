using System.Text.Json.Serialization;

namespace PlanPublisher.Web.Documents;

/// <summary>How problems are kept in the database.</summary>
[JsonSerializable(typeof(IReadOnlyList<ProblemNote>))]
internal sealed partial class ProblemNoteJson : JsonSerializerContext;
