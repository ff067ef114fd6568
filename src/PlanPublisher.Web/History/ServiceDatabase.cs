using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PlanPublisher.Web.History;

/// <summary>The service's own records in one SQLite file, or in memory.</summary>
/// <remarks>
/// One connection, one caller at a time: statements take well under a millisecond, and a lock is simpler to reason about
/// than busy databases. The journal is a write-ahead log, so a process that is killed leaves the file whole.
/// </remarks>
public sealed class ServiceDatabase : IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE TABLE IF NOT EXISTS run (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            job TEXT NOT NULL,
            cause TEXT NOT NULL,
            attempt INTEGER NOT NULL,
            started TEXT NOT NULL,
            ended TEXT,
            result TEXT NOT NULL,
            summary TEXT NOT NULL DEFAULT '',
            log TEXT NOT NULL DEFAULT '');
        CREATE INDEX IF NOT EXISTS run_of_job ON run (job, id);
        CREATE TABLE IF NOT EXISTS done (
            job TEXT NOT NULL,
            period TEXT NOT NULL,
            content_hash TEXT NOT NULL,
            run INTEGER NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (job, period, content_hash));
        CREATE TABLE IF NOT EXISTS plan_check (
            plan TEXT PRIMARY KEY,
            input_hash TEXT NOT NULL,
            run INTEGER NOT NULL,
            at TEXT NOT NULL,
            made TEXT NOT NULL,
            problems TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS paused (job TEXT PRIMARY KEY);
        """;

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    /// <param name="path">Null to keep everything in memory.</param>
    public ServiceDatabase(string? path)
    {
        _connection = new SqliteConnection(path is null ? "Data Source=:memory:" : $"Data Source={path}");
        _connection.Open();
        Execute(Schema);
    }

    /// <summary>The driver, for a scheduler that keeps a file of its own.</summary>
    public static DbProviderFactory Driver => SqliteFactory.Instance;

    public static string ConnectionTo(string path) => $"Data Source={path}";

    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            return command.ExecuteNonQuery();
        }
    }

    /// <summary>Runs several statements, all or none of which take effect.</summary>
    public void InTransaction(Action work)
    {
        lock (_gate)
        {
            Execute("BEGIN IMMEDIATE");
            try
            {
                work();
                Execute("COMMIT");
            }
            catch
            {
                Execute("ROLLBACK");
                throw;
            }
        }
    }

    public List<T> Query<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (_gate)
        {
            using var command = Command(sql, values);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(read(reader));
            }

            return rows;
        }
    }

    public static string Text(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public void Dispose() => _connection.Dispose();

#pragma warning disable CA2100 // the texts are constants of this folder; values go in as parameters
    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
#pragma warning restore CA2100
}
