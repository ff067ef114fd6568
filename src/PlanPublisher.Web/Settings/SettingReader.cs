using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;

namespace PlanPublisher.Web.Settings;

/// <summary>Takes typed values out of one group of settings; what cannot be read is told, and stands as it was.</summary>
/// <param name="path">The group's own name with a full stop, for messages: "jobs.nightly."; "" at the top.</param>
internal sealed class SettingReader(FrontMatterNode.Mapping group, string path, DiagnosticBag problems)
{
    private readonly List<string> _known = [];

    public SourceSpan Span => group.Span;

    public string NameOf(string key) => path + key;

    /// <summary>A text; null if the setting is not there or not a text.</summary>
    public (string Value, SourceSpan Span)? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case FrontMatterNode.Scalar { Value.Length: > 0 } scalar:
                return (scalar.Value, scalar.Span);
            case var other:
                problems.Add(SettingsProblems.WrongShape(other.Span, NameOf(key), "a text"));
                return null;
        }
    }

    public string Text(string key, string otherwise) => Text(key)?.Value ?? otherwise;

    public TimeSpan Duration(string key, TimeSpan otherwise, (string Text, TimeSpan Value) least, (string Text, TimeSpan Value) most)
    {
        if (Text(key) is not var (text, span))
        {
            return otherwise;
        }

        if (Settings.Duration.Parse(text) is not { } duration)
        {
            problems.Add(SettingsProblems.NotADuration(span, NameOf(key), text));
            return otherwise;
        }

        if (duration < least.Value || duration > most.Value)
        {
            problems.Add(SettingsProblems.OutOfRange(span, NameOf(key), text, least.Text, most.Text));
            return otherwise;
        }

        return duration;
    }

    public int Number(string key, int otherwise, int least, int most)
    {
        if (Text(key) is not var (text, span))
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        problems.Add(SettingsProblems.OutOfRange(
            span, NameOf(key), text, least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)));
        return otherwise;
    }

    /// <summary>A value out of a fixed few, each with its word.</summary>
    public T Choice<T>(string key, T otherwise, params (string Word, T Value)[] choices)
    {
        if (Text(key) is not var (text, span))
        {
            return otherwise;
        }

        foreach (var (word, value) in choices)
        {
            if (word == text)
            {
                return value;
            }
        }

        problems.Add(SettingsProblems.NotOneOf(span, NameOf(key), text, choices.Select(choice => choice.Word)));
        return otherwise;
    }

    public SettingReader? Group(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case FrontMatterNode.Mapping inner:
                return new SettingReader(inner, NameOf(key) + ".", problems);
            case var other:
                problems.Add(SettingsProblems.WrongShape(other.Span, NameOf(key), "settings below it, each on an indented line"));
                return null;
        }
    }

    public IEnumerable<SettingReader> Groups(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case FrontMatterNode.Sequence list when list.Items.All(item => item is FrontMatterNode.Mapping):
                return list.Items.Cast<FrontMatterNode.Mapping>().Select(item => new SettingReader(item, NameOf(key) + ".", problems));
            case var other:
                problems.Add(SettingsProblems.WrongShape(other.Span, NameOf(key), "a list whose items have settings: '- document: …'"));
                return [];
        }
    }

    /// <summary>Tells settings that nobody asked for. To be called behind the last question.</summary>
    public void ReportUnknown()
    {
        foreach (var entry in group.Entries.Where(entry => !_known.Contains(entry.Key)))
        {
            problems.Add(SettingsProblems.Unknown(entry.KeySpan, NameOf(entry.Key), _known));
        }
    }

    private FrontMatterNode? Find(string key)
    {
        _known.Add(key);
        return group.Find(key)?.Value;
    }
}
