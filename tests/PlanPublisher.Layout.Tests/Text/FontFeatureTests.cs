using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Layout.Tests.Text;

/// <summary>Which glyphs of a font a style asks for.</summary>
public class FontFeatureTests
{
    private static readonly FontFace Serif = ShippedFonts.SerifRegular;

    [Theory]
    [InlineData("", "ffi|c|e")]
    [InlineData("font-variant-ligatures: none", "f|f|i|c|e")]
    [InlineData("font-variant-ligatures: no-common-ligatures", "f|f|i|c|e")]
    [InlineData("letter-spacing: 1pt", "f|f|i|c|e")]
    public void Letters_are_joined_unless_the_style_sets_them_apart(string style, string clusters) =>
        Assert.Equal(clusters, Clusters(Row($"<p style=\"font-family: Serif; {style}\">\uFB03ce</p>".Replace("\uFB03", "ffi", StringComparison.Ordinal))));

    [Fact]
    public void A_non_joiner_keeps_letters_apart() =>
        Assert.Equal("f\u200C|i", Clusters(Row("<p style=\"font-family: Serif\">f\u200Ci</p>")));

    [Theory]
    [InlineData("font-variant-numeric: oldstyle-nums", '3')]
    [InlineData("font-variant-numeric: proportional-nums", '3')]
    [InlineData("font-variant-numeric: slashed-zero", '0')]
    [InlineData("font-variant-numeric: ordinal", 'a')]
    [InlineData("font-variant-position: super", '3')]
    [InlineData("font-variant-position: sub", '3')]
    [InlineData("font-variant-caps: small-caps", 'a')]
    [InlineData("font-variant-caps: all-small-caps", 'A')]
    public void The_font_s_own_glyph_is_shown_and_still_means_the_character(string style, char character)
    {
        var row = Row($"<p style=\"font: 10pt Serif; {style}\">{character}</p>");

        var glyph = row.Glyphs[0].Glyph;
        Assert.NotEqual(Serif.GlyphOf(character), glyph);
        Assert.NotEqual(0, glyph);
        Assert.Equal(character, row.Characters[0]);
        Assert.Equal(Length.FromPoints(10), row.FontSize);
    }

    [Theory]
    [InlineData("font-variant-numeric: lining-nums tabular-nums")]
    [InlineData("font-variant-position: normal")]
    [InlineData("font-variant-caps: normal")]
    public void What_the_font_shows_anyway_stays(string style) =>
        Assert.Equal(Serif.GlyphOf('3'), Row($"<p style=\"font-family: Serif; {style}\">3</p>").Glyphs[0].Glyph);

    [Fact]
    public void Tabular_figures_are_of_one_width()
    {
        var row = Row("<p style=\"font: 5pt Serif; font-variant-numeric: tabular-nums\">0123456789</p>");

        Assert.Single(row.Glyphs.Take(10).Select(glyph => glyph.Advance).Distinct());
    }

    [Fact]
    public void Small_capitals_are_made_of_capitals_where_the_font_has_none()
    {
        var rows = SetText.Of("<p style=\"font-variant-caps: small-caps\">Ab</p>");

        Assert.Equal([("A", 10.0), ("b ", 7.0)], rows.Take(2).Select(row => (row.Characters.Trim() == "b" ? "b " : row.Characters, row.FontSize.Points)));
        Assert.Equal(BoxFont.Face.GlyphOf('B'), rows[1].Glyphs[0].Glyph);
    }

    [Fact]
    public void Capitals_are_made_small_too_where_all_are_asked_for()
    {
        var rows = SetText.Of("<p style=\"font-variant-caps: all-small-caps\">Ab</p>");

        Assert.Equal(7.0, rows[0].FontSize.Points);
        Assert.Equal("Ab", rows[0].Characters.Trim());
    }

    [Theory]
    [InlineData("super", -3.33)]
    [InlineData("sub", 1.43)]
    public void Superiors_and_inferiors_are_made_where_the_font_has_none(string position, double shift)
    {
        var row = SetText.Of($"<p style=\"font-variant-position: {position}\">2</p>")[0];

        Assert.Equal(6, row.FontSize.Points);
        Assert.Equal(shift, row.Shift.Points, 0.01);
    }

    private static LineItem.Text Row(string html) => SetText.Of(html)[0];

    private static string Clusters(LineItem.Text row) => string.Join('|', row.Glyphs
        .Select(glyph => row.Characters.Substring(glyph.TextStart, glyph.TextLength))
        .Where(characters => characters != " "));
}
