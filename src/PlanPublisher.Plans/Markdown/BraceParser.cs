using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Recognises <c>{…}</c> on one line of text.</summary>
internal sealed class BraceParser : InlineParser
{
    public BraceParser()
    {
        OpeningCharacters = ['{'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var from = slice.Start;
        var close = IndexOfClose(slice);
        var content = close < 0 ? null : slice.Text[(from + 1)..close].Trim();
        var to = close < 0 ? from : close;
        processor.Inline = new BraceInline(content).At(processor, from, to);
        slice.Start = to + 1;
        return true;
    }

    private static int IndexOfClose(StringSlice slice)
    {
        for (var i = slice.Start + 1; i <= slice.End && slice.Text[i] is not ('{' or '\n' or '\r'); i++)
        {
            if (slice.Text[i] == '}')
            {
                return i;
            }
        }

        return -1;
    }
}
