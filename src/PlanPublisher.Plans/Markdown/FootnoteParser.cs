using Markdig.Helpers;
using Markdig.Parsers;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Recognises the <c>^[</c> of a footnote; the text in it is parsed like any other.</summary>
internal sealed class FootnoteParser : InlineParser
{
    public FootnoteParser()
    {
        OpeningCharacters = ['^'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        processor.Inline = new FootnoteStartInline().At(processor, slice.Start, slice.Start + 1);
        slice.Start += 2;
        return true;
    }
}
