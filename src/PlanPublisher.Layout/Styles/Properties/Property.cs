using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>A longhand property: its name, the grammar of its values and where they stand in a computed style.</summary>
/// <remarks>The set is closed: <see cref="PropertyTable"/> lists them, and docs/css-support.md is held against it.</remarks>
internal abstract class Property(string name, string syntax)
{
    public string Name { get; } = name;

    /// <summary>The values understood, in the notation of Values 4, 2.</summary>
    public string Syntax { get; } = syntax;

    public bool IsInherited { get; init; }

    /// <summary>The version of the engine that first understood it.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>Whether layout or painting acts on it; if not, it is read, computed and then without effect.</summary>
    public bool IsHonoured { get; init; } = true;

    /// <summary>The value where none is declared, if it depends on other values; else it is what the style begins with.</summary>
    public StyleChange? WhenUndeclared { get; init; }

    /// <summary>Its place in <see cref="PropertyTable.All"/>, which is also the order of computing.</summary>
    public int Index { get; set; }

    /// <summary>Takes the parent's computed value.</summary>
    public abstract StyleChange Inherit { get; }

    public abstract StyleChange Initial { get; }

    /// <summary>Reads one value; null if what stands there is none.</summary>
    public abstract StyleChange? Parse(ValueReader reader);
}

/// <inheritdoc/>
/// <typeparam name="T">The type of its computed value.</typeparam>
internal sealed class Property<T>(
    string name,
    string syntax,
    Grammar<T> grammar,
    Func<ComputedStyle, T> get,
    Func<ComputedStyle, T, ComputedStyle> with) : Property(name, syntax)
{
    public override StyleChange Inherit => (style, context) => with(style, get(context.Parent));

    public override StyleChange Initial => WhenUndeclared ?? ((style, _) => with(style, get(ComputedStyle.Initial)));

    public override StyleChange? Parse(ValueReader reader) =>
        reader.Try(grammar) is { } value ? (style, context) => with(style, value(style, context)) : null;
}
