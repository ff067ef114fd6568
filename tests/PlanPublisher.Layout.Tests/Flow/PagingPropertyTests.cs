using FsCheck;
using FsCheck.Fluent;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Flow;

/// <summary>Whatever the items are, paging loses nothing, repeats nothing, always ends, and every page takes something.</summary>
public class PagingPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Every_item_stands_on_one_page_and_in_order() =>
        Prop.ForAll(Documents(), document =>
        {
            var shown = Fill(document).SelectMany(fill => Content(document.List, fill)).ToList();
            var expected = Enumerable.Range(0, document.List.Items.Length).Where(i => IsContent(document.List.Items[i]));
            return shown.SequenceEqual(expected);
        }).Check(Config);

    [Fact]
    public void Every_page_takes_something() =>
        Prop.ForAll(Documents(), document =>
            Fill(document).All(fill => Content(document.List, fill).Any())).Check(Config);

    [Fact]
    public void A_page_is_overfull_only_with_a_single_item() =>
        Prop.ForAll(Documents(), document => Fill(document).All(fill =>
            fill.Used <= document.Room || (fill.Overflows && Content(document.List, fill).Count() == 1))).Check(Config);

    [Fact]
    public void No_page_goes_on_past_a_forced_break() =>
        Prop.ForAll(Documents(), document => Fill(document).All(fill =>
            !Enumerable.Range(fill.First, fill.End - fill.First).Any(i =>
                document.List.Items[i].Kind == ItemKind.ForcedBreak
                && Content(document.List, fill).Any(c => c < i)
                && Content(document.List, fill).Any(c => c > i)))).Check(Config);

    [Fact]
    public void No_page_ends_at_a_dear_break_while_it_has_a_cheaper_one() =>
        Prop.ForAll(Documents(), document => Fill(document).All(fill => IsCheapest(document.List, fill))).Check(Config);

    private static bool IsCheapest(VerticalList list, PageFill fill)
    {
        if (fill.Next is null || fill.Next.IsForced || fill.Overflows)
        {
            return true;
        }

        var within = Content(list, fill).Skip(1).Select(i => list.Items[i].Price);
        return within.All(price => price > list.Items[fill.End].Price || price == list.Items[fill.End].Price);
    }

    private static List<PageFill> Fill(Document document)
    {
        var fills = new List<PageFill>();
        FlowBreak? next = FlowBreak.Start;
        while (next is not null && !PageFiller.IsAtEnd(document.List, next))
        {
            var fill = PageFiller.Fill(document.List, next, new Space(document.Room, document.Room, AtTop: true));
            fills.Add(fill);
            next = fill.Next;
            Assert.True(fills.Count <= document.List.Items.Length, "paging does not end");
        }

        return fills;
    }

    private static IEnumerable<int> Content(VerticalList list, PageFill fill) =>
        Enumerable.Range(fill.First, fill.End - fill.First).Where(i => IsContent(list.Items[i]));

    private static bool IsContent(VerticalItem item) => item.Kind is not (ItemKind.Gap or ItemKind.ForcedBreak);

    private static Arbitrary<Document> Documents()
    {
        var item = Gen.Frequency(
            (8, Gen.Choose(1, 30).SelectMany(height => Gen.Choose(0, 2).Select(price => Item(ItemKind.Line, height, (byte)price)))),
            (1, Gen.Choose(30, 200).Select(height => Item(ItemKind.Atom, height, Prices.Free))),
            (3, Gen.Choose(-5, 30).Select(height => Item(ItemKind.Gap, height, Prices.None))),
            (1, Gen.Constant(new VerticalItem(ItemKind.ForcedBreak, Length.Zero, Prices.Free, Length.Zero) { Side = BreakBetween.Page })));
        return item.ArrayOf().SelectMany(items => Gen.Choose(20, 120).Select(room =>
            new Document(new VerticalList(items, []), Length.FromPoints(room)))).ToArbitrary();
    }

    private static VerticalItem Item(ItemKind kind, int height, byte price) =>
        new(kind, Length.FromPoints(height), price, Length.Zero);

    private sealed record Document(VerticalList List, Length Room);
}
