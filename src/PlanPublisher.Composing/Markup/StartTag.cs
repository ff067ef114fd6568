using System.Collections.Immutable;

namespace PlanPublisher.Composing.Markup;

/// <summary>A start tag in an HTML text.</summary>
/// <param name="Start">Offset of its <c>&lt;</c>.</param>
/// <param name="End">Offset after its <c>&gt;</c>.</param>
internal readonly record struct StartTag(string Name, int Start, int End, ImmutableArray<TagAttribute> Attributes)
{
    /// <summary>The attribute's value as written, character references and all; null if the tag has none of that name.</summary>
    public string? ValueOf(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }
}

/// <summary>An attribute of a start tag, from <paramref name="Start"/> (its name) up to <paramref name="End"/>.</summary>
internal readonly record struct TagAttribute(string Name, string Value, int Start, int End);
