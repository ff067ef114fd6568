using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>A property and its value as written; what they mean is the property table's to say.</summary>
/// <param name="Property">In lower case, custom properties excepted.</param>
/// <param name="Span">Of the property's name.</param>
internal sealed record Declaration(
    string Property,
    ImmutableArray<ComponentValue> Value,
    bool IsImportant,
    SourceSpan Span);
