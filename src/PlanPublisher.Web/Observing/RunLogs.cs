using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Observing;

/// <summary>Keeps what is logged during a run, whoever logs it, so that the run's page can show it.</summary>
public sealed class RunLogs(TimeProvider clock) : ILoggerProvider
{
    private readonly AsyncLocal<RunLog?> _current = new();
    private readonly ConcurrentDictionary<long, RunLog> _open = [];
    private readonly TimeProvider _clock = clock;
    private readonly TimeZoneInfo _zone = LondonTime.TryFind() ?? TimeZoneInfo.Utc;

    /// <summary>Everything that is logged from here on, in this flow of calls, belongs to the run.</summary>
    public RunLog Capture(long run)
    {
        var log = new RunLog(_ => _open.TryRemove(run, out var _));
        _open[run] = log;
        _current.Value = log;
        return log;
    }

    /// <summary>What a run that is under way has logged so far; null if it is not.</summary>
    public string? Find(long run) => _open.GetValueOrDefault(run)?.Text;

    public ILogger CreateLogger(string categoryName) => new Writer(this);

    public void Dispose()
    {
        // Nothing is held that the collector would not take.
    }

    private sealed class Writer(RunLogs logs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information && logs._current.Value is not null;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logs._current.Value is not { } log || logLevel < LogLevel.Information)
            {
                return;
            }

            var time = TimeZoneInfo.ConvertTime(logs._clock.GetUtcNow(), logs._zone).ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
            var mark = logLevel >= LogLevel.Error ? "error: " : logLevel == LogLevel.Warning ? "warning: " : "";
            log.Add($"{time}  {mark}{formatter(state, exception)}");
            if (exception is not null)
            {
                log.Add(exception.ToString());
            }
        }
    }
}
