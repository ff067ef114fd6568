using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;

namespace PlanPublisher.Layout.Styles;

/// <summary>The style sheet that every document has below its own: how HTML's elements look by themselves.</summary>
internal static class UserAgentSheet
{
    private static readonly Lazy<StyleSheet> Parsed = new(Parse);

    public static StyleSheet Sheet => Parsed.Value;

    private static StyleSheet Parse()
    {
        const string name = "user-agent.css";
        using var stream = typeof(UserAgentSheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource '{name}' is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return StyleSheetParser.Parse(new SourceText(name, reader.ReadToEnd()), new DiagnosticBag());
    }
}
