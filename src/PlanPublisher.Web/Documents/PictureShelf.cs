using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Previewing;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Documents;

/// <summary>Keeps the pages of the documents that were looked at last, so that leafing through one lays it out once.</summary>
/// <remarks>A laid-out document takes tens of megabytes: only a few are kept, and the one looked at longest ago goes first.</remarks>
public sealed class PictureShelf(ServiceSettings settings) : IDisposable
{
    private const int Places = 2;

    private readonly SemaphoreSlim _gate = new(1);

    // The one looked at last stands at the end.
    private readonly List<Shelved> _shelf = [];

    /// <summary>The pages of a document as its plan is now; if it has errors now, those of before; null if there are none.</summary>
    public async Task<Shelved?> FindAsync(PlanState plan, string documentId, CancellationToken cancellation)
    {
        var name = new DocumentName(plan.Id, documentId);
        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var known = _shelf.Find(shelved => shelved.Document == name);
            if (known is not null && known.TriedHash == plan.InputHash)
            {
                _shelf.Remove(known);
                _shelf.Add(known);
                return known;
            }

            var pictures = await PagePictures.MakeAsync(RequestFor(name), cancellation).ConfigureAwait(false);
            var shelved = pictures is not null ? new Shelved(name, plan.InputHash, plan.InputHash, pictures)
                : known is not null ? known with { TriedHash = plan.InputHash }
                : null;
            return Keep(name, shelved);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private Shelved? Keep(DocumentName name, Shelved? shelved)
    {
        _shelf.RemoveAll(old => old.Document == name);
        if (shelved is not null)
        {
            _shelf.Add(shelved);
        }

        if (_shelf.Count > Places)
        {
            _shelf.RemoveAt(0);
        }

        return shelved;
    }

    private BuildRequest RequestFor(DocumentName name) => new()
    {
        ContentFolder = settings.ContentFolder,
        OutputFolder = settings.OutputFolder,
        TemplatesFolder = settings.TemplatesFolder,
        TemplatesOverride = settings.TemplatesOverride,
        PlanId = name.Plan,
        DocumentId = name.Document,
        ChecksOnly = true,
    };
}
