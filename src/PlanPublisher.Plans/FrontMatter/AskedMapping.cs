using System.Collections.Immutable;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Which keys a binder asks of a mapping, and in which form: what a schema of the mapping is made from.</summary>
/// <remarks>
/// Binders are the only place that knows the keys. To list them, a binder is run on a mapping that has none and that has one
/// of these (<see cref="FrontMatterNode.Mapping.Asked"/>): its <see cref="FrontMatterReader"/> then notes every question, and
/// answers questions for inner mappings with one more of the kind. Nothing is noted when plans are read.
/// </remarks>
internal sealed class AskedMapping
{
    private readonly List<AskedKey> _keys = [];

    /// <summary>What the mapping describes, as messages call it: "an objective".</summary>
    public string Owner { get; private set; } = "";

    /// <summary>In the order of asking.</summary>
    public IReadOnlyList<AskedKey> Keys => _keys;

    /// <summary>Whether any other key is an error.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The form of the values of keys that the content itself names; null if it names none.</summary>
    public ValueForm? NamedKeys { get; set; }

    /// <summary>A binder may ask twice for the same key: whether it is there, then for its value.</summary>
    public void Note(string owner, string name, ValueForm form, bool isRequired, ImmutableArray<string> instead)
    {
        Owner = owner;
        var key = new AskedKey(name, form, isRequired, instead);
        var at = _keys.FindIndex(known => known.Name == name);
        if (at < 0)
        {
            _keys.Add(key);
        }
        else
        {
            var known = _keys[at];
            _keys[at] = key with
            {
                Form = form is ValueForm.Anything ? known.Form : form,
                IsRequired = isRequired || known.IsRequired,
            };
        }
    }
}
