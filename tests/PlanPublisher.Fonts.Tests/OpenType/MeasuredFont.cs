using System.Globalization;

namespace PlanPublisher.Fonts.Tests.OpenType;

/// <summary>What HarfBuzz says of a shipped font: <c>tests/cases/fonts/*.metrics.txt</c>, whose head tells how it was made.</summary>
internal sealed class MeasuredFont
{
    private const int HeadLines = 4;

    private readonly List<(char Character, ushort Glyph, int Advance)> _characters = [];
    private readonly Dictionary<(char Left, char Right), int> _kerning = [];

    public MeasuredFont(string name)
    {
        using var stream = typeof(MeasuredFont).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(HeadLines))
        {
            var fields = line.Split(' ');
            var character = fields[0][0];
            _characters.Add((character, (ushort)Number(fields[1]), Number(fields[2])));
            foreach (var pair in fields.Skip(3))
            {
                _kerning[(character, pair[0])] = Number(pair[1..]);
            }
        }
    }

    public IReadOnlyList<(char Character, ushort Glyph, int Advance)> Characters => _characters;

    public int KerningOf(char left, char right) => _kerning.GetValueOrDefault((left, right));

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
