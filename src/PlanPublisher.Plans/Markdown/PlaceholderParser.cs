using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Recognises <c>[?words]</c>; the words are plain text and may run over a line.</summary>
internal sealed class PlaceholderParser : InlineParser
{
    /// <summary>A placeholder says in some words what is missing; looking further would take time for nothing.</summary>
    private const int MostCharacters = 2_000;

    public PlaceholderParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '?')
        {
            return false;
        }

        var from = slice.Start;
        var close = IndexOfClose(slice);
        var words = close < 0 ? null : slice.Text[(from + 2)..close].ReplaceLineEndings(" ").Trim();
        var to = close < 0 ? from + 1 : close;
        processor.Inline = new PlaceholderInline(words).At(processor, from, to);
        slice.Start = to + 1;
        return true;
    }

    private static int IndexOfClose(StringSlice slice)
    {
        var open = 0;
        var last = Math.Min(slice.End, slice.Start + MostCharacters);
        for (var i = slice.Start; i <= last; i++)
        {
            open += slice.Text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (open == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
