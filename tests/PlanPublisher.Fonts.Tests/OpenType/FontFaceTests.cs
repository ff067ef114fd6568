using PlanPublisher.Fonts.OpenType;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fonts.Tests.OpenType;

public class FontFaceTests
{
    public static TheoryData<string> Names => [.. ShippedFonts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_shipped_font_has_the_characters_of_a_plan(string name)
    {
        var face = FontFace.Parse(ShippedFonts.Read(name));
        Assert.Equal(Path.GetFileNameWithoutExtension(name), face.PostScriptName);
        Assert.DoesNotContain("AZaz09 £€–—‘’“”•…%é\u00A0", c => face.GlyphOf(c) == 0);
    }
}
