namespace PlanPublisher.Pdf.Tests.Documents;

/// <summary>Documents that several tests look at.</summary>
internal static class Samples
{
    /// <summary>Something of everything, on three pages.</summary>
    public const string Everything = """
        <?header Police and Crime Plan?><h1 id="plan">Police and Crime Plan</h1>
        <nav class="contents"><h2>Contents</h2><ol><li><a href="#goals">Goals</a><ol><li><a href="#targets">Targets</a></li></ol></li></ol></nav>
        <section><h2 id="goals">Our goals</h2>
        <?ground?><p>AVATAR: “To be” <strong>safe</strong> in a <a href="https://example.org/é?a=b">Café society</a>, says <span lang="cy">Heddlu</span>.</p>
        <ul><li>first</li><li><p>second</p><ul><li>inner</li></ul></li></ul>
        <p>This paragraph goes on <?footer 1?><?page?><?header Police and Crime Plan?>over the page<span class="footnote">A note.</span>, and ends.</p>
        <figure><svg role="img" aria-label="A circle"><path><?picture?></path></svg><figcaption>Figure 1</figcaption></figure>
        <hr/>
        <table><caption>Targets</caption>
        <thead><tr><td></td><th scope="col">2024</th><th scope="col">2025</th></tr></thead>
        <tbody><tr><th scope="row" id="targets">Burglary</th><td>28.6</td><td></td></tr>
        <?page?><?repeat 2024 2025?>
        <tr><th scope="row">Theft</th><td>1</td><td><span role="img" aria-label="met">✓</span></td></tr></tbody></table>
        <table><thead><tr><th rowspan="2">Measure</th><th colspan="2" scope="colgroup">Year</th></tr><tr><th>2024</th><th>2025</th></tr></thead>
        <tbody><tr><th colspan="3" scope="rowgroup">Acquisitive</th></tr><tr><th>Theft</th><td>1</td><td>soft­ware and so</td></tr></tbody></table>
        <dl><dt>OPCC</dt><dd>Office</dd></dl><blockquote><p>said</p></blockquote><p>ends in <code>code</code>, <abbr title="Office">O</abbr></p>
        <div><p>After the table.</p></div><div aria-hidden="true"><p>ornament</p></div>
        </section>
        """;
}
