using System.Collections.Immutable;
using System.CommandLine;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Cli;

/// <summary>The options that say how the service runs.</summary>
internal sealed class ServiceOptions
{
    private readonly Option<string?> _settings = new("--settings")
    {
        Description = "The file of settings; planpublisher.yml is read if it is there.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _urls = new("--urls")
    {
        Description = "Where the pages are served, on this machine alone: http://127.0.0.1:5080. Port 0 takes any that is free.",
        HelpName = "URL",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _content = new("--content") { Description = "The folder that has one folder a plan.", HelpName = "DIR" };

    private readonly Option<string?> _output = new("--output") { Description = "Where the documents are written.", HelpName = "DIR" };

    private readonly Option<string?> _templates = new("--templates")
    {
        Description = "A folder whose styles, fonts and brand files stand in for the program's own.",
        HelpName = "DIR",
    };

    private readonly Option<ImmutableArray<Edition>?> _editions = EditionsOption.Create("serve makes those of the settings, or all; watch the screen edition");

    /// <param name="recursive">Whether the commands below this one take them too.</param>
    public void AddTo(Command command, bool recursive = false)
    {
        foreach (var option in (Option[])[_settings, _urls, _content, _output, _templates, _editions])
        {
            option.Recursive = recursive;
            command.Add(option);
        }
    }

    /// <summary>The settings of the file with those of the command line over them.</summary>
    /// <returns>Null if they cannot be used; why has then been told.</returns>
    /// <param name="addressOtherwise">Where to serve if the command line does not say; null to take what the file says.</param>
    /// <param name="editionsOtherwise">The editions to make if the command line does not say; null for those of the file.</param>
    public async Task<ServiceSettings?> ReadAsync(
        ParseResult parsed, Terminal terminal, string? addressOtherwise = null, ImmutableArray<Edition>? editionsOtherwise = null)
    {
        var problems = new DiagnosticBag();
        // Several addresses may stand in one option, as ASP.NET Core has them.
        var addresses = parsed.GetRequiredValue(_urls).SelectMany(text => text.Split(';', StringSplitOptions.RemoveEmptyEntries)).ToList();
        if (addresses.Count == 0 && addressOtherwise is not null)
        {
            addresses.Add(addressOtherwise);
        }

        var settings = SettingsFile.Read(parsed.GetValue(_settings), addresses, problems);
        foreach (var problem in problems.ToSorted())
        {
            await terminal.Error.WriteAsync(DiagnosticText.Format(problem, terminal.HasColour ? Ink.Terminal : Ink.None));
        }

        return problems.HasErrors ? null : settings with
        {
            ContentFolder = parsed.GetValue(_content) ?? settings.ContentFolder,
            OutputFolder = parsed.GetValue(_output) ?? settings.OutputFolder,
            Editions = parsed.GetValue(_editions) ?? editionsOtherwise ?? settings.Editions,
            TemplatesFolder = ProgramFiles.Templates,
            TemplatesOverride = parsed.GetValue(_templates) ?? settings.TemplatesOverride,
        };
    }
}
