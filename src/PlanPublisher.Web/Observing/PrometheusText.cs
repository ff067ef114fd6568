using System.Globalization;
using System.Text;

namespace PlanPublisher.Web.Observing;

/// <summary>Writes metrics in the text form that Prometheus reads (version 0.0.4).</summary>
internal sealed class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly StringBuilder _text = new();

    public void Gauge(string name, string help, double value) => Single(name, "gauge", help, value);

    public void Counter(string name, string help, double value) => Single(name, "counter", help, value);

    public void Head(string name, string type, string help) =>
        _text.Append("# HELP ").Append(name).Append(' ').Append(help).Append('\n')
            .Append("# TYPE ").Append(name).Append(' ').Append(type).Append('\n');

    /// <param name="labels">With their quotation marks: <c>job="nightly"</c>; "" for none.</param>
    public void Sample(string name, string labels, double value) =>
        _text.Append(name).Append(labels.Length == 0 ? "" : "{" + labels + "}").Append(' ').Append(Number(value)).Append('\n');

    public void Histogram(string name, string labels, Histogram histogram)
    {
        var (below, sum, count) = histogram.Read();
        var before = labels.Length == 0 ? "" : labels + ",";
        for (var i = 0; i < below.Length; i++)
        {
            Sample(name + "_bucket", $"{before}le=\"{Number(Observing.Histogram.Limits[i])}\"", below[i]);
        }

        Sample(name + "_bucket", before + "le=\"+Inf\"", count);
        Sample(name + "_sum", labels, sum);
        Sample(name + "_count", labels, count);
    }

    public override string ToString() => _text.ToString();

    private void Single(string name, string type, string help, double value)
    {
        Head(name, type, help);
        Sample(name, "", value);
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
