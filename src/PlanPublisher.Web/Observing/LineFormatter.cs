using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace PlanPublisher.Web.Observing;

/// <summary>Writes an event as one line for people: time, what kind if it is no mere information, the run, the message.</summary>
internal sealed class LineFormatter(TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "line";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        textWriter.Write(clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z' ", CultureInfo.InvariantCulture));
        textWriter.Write(logEntry.LogLevel switch
        {
            LogLevel.Warning => "warning: ",
            LogLevel.Error or LogLevel.Critical => "error: ",
            _ => "",
        });
        scopeProvider?.ForEachScope(WriteRun, textWriter);
        textWriter.WriteLine(logEntry.Formatter(logEntry.State, logEntry.Exception));
        if (logEntry.Exception is not null)
        {
            textWriter.WriteLine(logEntry.Exception);
        }
    }

    /// <summary>Of all scopes only ours: the scheduler's own names say nothing to people.</summary>
    private static void WriteRun(object? scope, TextWriter text)
    {
        if (scope is IEnumerable<KeyValuePair<string, object?>> values && values.FirstOrDefault(pair => pair.Key == "Run").Value is { } run)
        {
            text.Write("[run ");
            text.Write(run);
            text.Write("] ");
        }
    }
}
