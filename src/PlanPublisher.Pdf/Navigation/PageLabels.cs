using System.Globalization;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Navigation;

/// <summary>Tells a reader the numbers that are printed on the pages: ISO 32000-1, 12.4.2.</summary>
internal static class PageLabels
{
    /// <summary>A number tree with one entry for each range of pages whose labels count on from each other.</summary>
    public static void Write(PdfSyntax dictionary, IReadOnlyList<Page> pages)
    {
        dictionary.OpenDictionary().Key("Nums").OpenArray();
        PageLabel? previous = null;
        for (var i = 0; i < pages.Count; i++)
        {
            var label = PageLabel.Parse(pages[i].Label);
            if (previous is null || !label.Follows(previous))
            {
                dictionary.Integer(i);
                label.Write(dictionary);
            }

            previous = label;
        }

        dictionary.CloseArray().CloseDictionary();
    }

    /// <summary>A label as PDF takes it apart.</summary>
    /// <param name="Style">D for figures, r and R for Roman numerals, null for a label that is only a prefix.</param>
    private sealed record PageLabel(string Prefix, string? Style, int Number)
    {
        public static PageLabel Parse(string label)
        {
            var digits = label.Length - label.AsSpan().TrimEnd("0123456789").Length;
            var figures = label[^digits..];
            if (int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && figures[0] != '0')
            {
                return new PageLabel(label[..^digits], "D", number);
            }

            var roman = RomanNumerals.Parse(label.ToUpperInvariant());
            return roman switch
            {
                > 0 when !label.Any(char.IsLower) => new PageLabel("", "R", roman),
                > 0 when !label.Any(char.IsUpper) => new PageLabel("", "r", roman),
                _ => new PageLabel(label, null, 0),
            };
        }

        public bool Follows(PageLabel previous) =>
            Style is not null && Style == previous.Style && Prefix == previous.Prefix && Number == previous.Number + 1;

        public void Write(PdfSyntax dictionary)
        {
            dictionary.OpenDictionary();
            if (Prefix.Length > 0)
            {
                dictionary.Key("P").Text(Prefix);
            }

            if (Style is not null)
            {
                dictionary.Key("S").Name(Style).Key("St").Integer(Number);
            }

            dictionary.CloseDictionary();
        }
    }
}
