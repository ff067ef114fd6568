using System.Text;

namespace PlanPublisher.Web.Observing;

/// <summary>What one run logs, as text. It ends when it is full: a run that says the same thing for ever fills no disk.</summary>
public sealed class RunLog(Action<RunLog> close) : IDisposable
{
    private const int MostCharacters = 256 * 1024;

    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private bool _isFull;

    public string Text
    {
        get
        {
            lock (_gate)
            {
                return _text.ToString();
            }
        }
    }

    public void Add(string line)
    {
        lock (_gate)
        {
            if (_isFull)
            {
                return;
            }

            _isFull = _text.Length + line.Length > MostCharacters;
            _text.Append(_isFull ? "(the rest of this log was not kept)" : line).Append('\n');
        }
    }

    public void Dispose() => close(this);
}
