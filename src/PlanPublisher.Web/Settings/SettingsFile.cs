using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.Jobs.Scheduling;

namespace PlanPublisher.Web.Settings;

/// <summary>Reads <c>planpublisher.yml</c>. Every setting may be left out; one that is wrong or unknown is an error.</summary>
public static class SettingsFile
{
    public const string DefaultPath = "planpublisher.yml";

    private static readonly (string Text, TimeSpan Value) OneSecond = ("1 second", TimeSpan.FromSeconds(1));
    private static readonly (string Text, TimeSpan Value) OneDay = ("1 day", TimeSpan.FromDays(1));

    /// <param name="path">Null for the file of the default name, if it is there.</param>
    /// <param name="addresses">Stand in for those of the file; none to take those.</param>
    /// <returns>Settings that may be used only if <paramref name="problems"/> has no error.</returns>
    public static ServiceSettings Read(string? path, IReadOnlyList<string> addresses, DiagnosticBag problems)
    {
        var settings = new ServiceSettings();
        if (Workspace.ReadFile(path ?? DefaultPath) is { } bytes)
        {
            settings = Read(SourceText.Decode(path ?? DefaultPath, bytes.Span, problems), problems);
        }
        else if (path is not null)
        {
            problems.Add(SettingsProblems.NoFile(path));
        }

        foreach (var address in addresses)
        {
            CheckAddress(address, SourceSpan.None, "--urls", problems);
        }

        if (LondonTime.TryFind() is null)
        {
            problems.Add(SettingsProblems.NoTimeZones());
        }

        return addresses.Count == 0 ? settings : settings with { Addresses = [.. addresses] };
    }

    /// <summary>Reads the text of a file of settings.</summary>
    public static ServiceSettings Read(SourceText source, DiagnosticBag problems)
    {
        var defaults = new ServiceSettings();
        if (YamlFile.Read(source, problems) is not { } root)
        {
            return defaults;
        }

        var reader = new SettingReader(root, "", problems);
        var jobs = reader.Group("jobs");
        var settings = defaults with
        {
            Addresses = ReadAddress(reader, defaults.Addresses, problems),
            ContentFolder = reader.Text("content", defaults.ContentFolder),
            OutputFolder = reader.Text("output", defaults.OutputFolder),
            PublishedFolder = reader.Text("published", defaults.PublishedFolder),
            StateFolder = reader.Text("state", defaults.StateFolder),
            TemplatesOverride = reader.Text("templates")?.Value,
            Editions = ReadEditions(reader, defaults.Editions, problems),
            QuietTime = reader.Duration(
                "quiet-time", defaults.QuietTime, ("20 ms", TimeSpan.FromMilliseconds(20)), ("1 minute", TimeSpan.FromMinutes(1))),
            KeepHistory = reader.Duration("keep-history", defaults.KeepHistory, OneDay, ("3650 days", TimeSpan.FromDays(3650))),
            Log = reader.Choice("log", defaults.Log, ("text", LogForm.Text), ("json", LogForm.Json)),
            OnChange = ReadOnChange(jobs, defaults.OnChange),
            Nightly = ReadCron(jobs, "nightly", defaults.Nightly, problems),
            CleanUp = ReadCron(jobs, "clean-up", defaults.CleanUp, problems),
            Publications = ReadPublications(reader, problems),
        };
        jobs?.ReportUnknown();
        reader.ReportUnknown();
        return settings;
    }

    private static ImmutableArray<string> ReadAddress(SettingReader reader, ImmutableArray<string> otherwise, DiagnosticBag problems)
    {
        if (reader.Text("address") is not var (address, span))
        {
            return otherwise;
        }

        CheckAddress(address, span, reader.NameOf("address"), problems);
        return [address];
    }

    private static void CheckAddress(string address, SourceSpan span, string setting, DiagnosticBag problems)
    {
        switch (Loopback.IsOnly(address))
        {
            case null:
                problems.Add(SettingsProblems.NotAnAddress(span, setting, address));
                break;
            case false:
                problems.Add(SettingsProblems.NotLoopback(span, setting, address));
                break;
            default:
                break;
        }
    }

    private static ImmutableArray<Edition> ReadEditions(SettingReader reader, ImmutableArray<Edition> otherwise, DiagnosticBag problems)
    {
        if (reader.Text("editions") is not var (text, span))
        {
            return otherwise;
        }

        var editions = EditionNames.Read(text, out var wrong);
        if (wrong is not null)
        {
            problems.Add(SettingsProblems.NotOneOf(span, reader.NameOf("editions"), wrong, Edition.All.Select(edition => edition.Name)));
        }

        return editions.IsEmpty ? otherwise : editions;
    }

    private static RetrySettings ReadOnChange(SettingReader? jobs, RetrySettings otherwise)
    {
        if (jobs?.Group("regenerate") is not { } reader)
        {
            return otherwise;
        }

        var (retries, after) = ReadRetry(reader, otherwise);
        reader.ReportUnknown();
        return new RetrySettings(retries) { RetryAfter = after };
    }

    private static CronSettings ReadCron(SettingReader? jobs, string job, CronSettings otherwise, DiagnosticBag problems)
    {
        if (jobs?.Group(job) is not { } reader)
        {
            return otherwise;
        }

        var cron = otherwise.Cron;
        if (reader.Text("cron") is var (text, span))
        {
            cron = text == "never" ? null : text;
            if (cron is not null && CronPlan.Refusal(cron) is { } reason)
            {
                problems.Add(SettingsProblems.NotACron(span, reader.NameOf("cron"), text, reason));
            }
        }

        var (retries, after) = ReadRetry(reader, otherwise);
        var missed = reader.Choice("if-missed", otherwise.IfMissed, ("run-once", MissedRun.RunOnce), ("skip", MissedRun.Skip));
        reader.ReportUnknown();
        return new CronSettings(cron) { Retries = retries, RetryAfter = after, IfMissed = missed };
    }

    private static (int Retries, TimeSpan After) ReadRetry(SettingReader reader, RetrySettings otherwise) => (
        reader.Number("retries", otherwise.Retries, 0, 10),
        reader.Duration("retry-after", otherwise.RetryAfter, OneSecond, OneDay));

    private static ImmutableArray<PublicationSettings> ReadPublications(SettingReader reader, DiagnosticBag problems)
    {
        var publications = ImmutableArray.CreateBuilder<PublicationSettings>();
        var places = new Dictionary<DocumentName, SourceSpan>();
        foreach (var item in reader.Groups("publications"))
        {
            var document = ReadDocument(item, problems);
            var at = ReadMoment(item, problems);
            item.ReportUnknown();
            if (document is var (name, span) && !places.TryAdd(name, span))
            {
                problems.Add(SettingsProblems.PublishedTwice(span, item.NameOf("document"), name, places[name]));
            }
            else if (document is not null && at is not null)
            {
                publications.Add(new PublicationSettings(document.Value.Name, at.Value));
            }
        }

        return publications.ToImmutable();
    }

    private static (DocumentName Name, SourceSpan Span)? ReadDocument(SettingReader item, DiagnosticBag problems)
    {
        if (item.Text("document") is not var (text, span))
        {
            problems.Add(SettingsProblems.Missing(item.Span with { Length = 0 }, item.NameOf("document")));
            return null;
        }

        if (DocumentName.Parse(text) is { } name)
        {
            return (name, span);
        }

        problems.Add(SettingsProblems.NotADocument(span, item.NameOf("document"), text));
        return null;
    }

    private static DateTimeOffset? ReadMoment(SettingReader item, DiagnosticBag problems)
    {
        if (item.Text("at") is not var (text, span))
        {
            problems.Add(SettingsProblems.Missing(item.Span with { Length = 0 }, item.NameOf("at")));
            return null;
        }

        if (LondonTime.ParseClock(text) is not { } clock)
        {
            problems.Add(SettingsProblems.NotATime(span, item.NameOf("at"), text));
            return null;
        }

        // Without time zones the service does not start, and says so once.
        return LondonTime.TryFind() is { } zone ? LondonTime.MomentOf(clock, zone) : null;
    }
}
