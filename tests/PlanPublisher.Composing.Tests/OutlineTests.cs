using PlanPublisher.Plans.Model;

namespace PlanPublisher.Composing.Tests;

/// <summary>The order of a page: its headings, its contents, its landmarks.</summary>
public sealed class OutlineTests
{
    [Fact]
    public void Headings_follow_the_parts_of_the_document()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal(
            [
                "Towards the Safest City", "Contents", "Foreword by the Chair", "Goal overview", "Safer Communities", "Counter Terrorism",
            ],
            page.TextsOf("h1, h2"));
    }

    [Fact]
    public void No_heading_level_is_skipped_whatever_the_author_wrote()
    {
        var plan = new TestPlan
        {
            ForewordContent =
            [
                Heading(3, "deep at once"), Heading(1, "section"), Heading(4, "too deep"), Heading(2, "below a section"),
                new Block.Callout("note", "callout", [Heading(1, "in a callout")], default),
            ],
        };
        var page = ComposedPage.Flawless(plan);

        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToArray();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
        Assert.Equal(
            ["H3 deep at once", "H3 section", "H4 too deep", "H4 below a section", "H5 callout", "H6 in a callout"],
            page.Document.QuerySelectorAll("#foreword h3, #foreword h4, #foreword h5, #foreword h6").Select(h => $"{h.TagName} {ComposedPage.TextOf(h)}"));
    }

    [Fact]
    public void Headings_of_one_level_come_out_at_one_level()
    {
        var plan = new TestPlan { ForewordContent = [Heading(2, "Investigation"), Heading(2, "Prevention"), Heading(3, "At school"), Heading(2, "Training")] };

        var page = ComposedPage.Flawless(plan);

        Assert.Equal(["Investigation", "Prevention", "Training"], page.TextsOf("#foreword h3"));
        Assert.Equal(["At school"], page.TextsOf("#foreword h4"));
    }

    [Fact]
    public void The_contents_name_every_chapter_and_lead_to_it()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        var entries = page.Document.QuerySelectorAll("nav.contents a").Select(a => (a.GetAttribute("href"), ComposedPage.TextOf(a)));
        Assert.Equal(
            [
                ("#foreword", "Foreword by the Chair"), ("#goal-overview", "Goal overview"),
                ("#goal-1", "Goal 1 – Safer Communities"), ("#goal-2", "Goal 2 – Counter Terrorism"),
            ],
            entries);
        Assert.Equal(page.Document.QuerySelectorAll("main > section").Select(s => "#" + s.Id), entries.Select(e => e.Item1));
    }

    [Fact]
    public void Goals_stand_under_their_overview_in_the_contents()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal(["Goal 1 – Safer Communities", "Goal 2 – Counter Terrorism"], page.TextsOf("nav.contents ol ol a"));
    }

    [Fact]
    public void The_page_has_a_language_a_title_a_skip_link_and_landmarks()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal("en-GB", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Towards the Safest City, 2003-2005", page.Document.Title);
        Assert.Equal("#main", page.One("body > a.skip").GetAttribute("href"));
        Assert.Equal("main", page.One("main").Id);
        page.One("header");
        page.One("nav[aria-labelledby]");
    }

    [Fact]
    public void Every_id_stands_once_and_every_name_by_reference_exists()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Document.QuerySelectorAll("[aria-labelledby]"), e => Assert.Contains(e.GetAttribute("aria-labelledby"), ids));
    }

    [Fact]
    public void The_cover_tells_bodies_period_status_and_version()
    {
        var page = ComposedPage.Flawless(new TestPlan());

        Assert.Equal("Police Authority<br>Police Service", page.One(".cover-bodies").InnerHtml);
        Assert.Equal("2003-2005", ComposedPage.TextOf(page.One(".cover-period")));
        Assert.Equal(
            ["Covers 1 April 2003 to 31 March 2005", "Status □ Draft for ratification", "Version Version 0.3, February 2003"],
            page.TextsOf(".cover-facts tr"));
    }

    [Fact]
    public void A_draft_says_so_at_the_front_and_a_final_plan_does_not()
    {
        var draft = ComposedPage.Flawless(new TestPlan());
        var final = ComposedPage.Flawless(new TestPlan { Status = PlanStatus.Final });

        Assert.Contains("“Draft for ratification”", ComposedPage.TextOf(draft.One(".front .callout-open")), StringComparison.Ordinal);
        Assert.Contains(".draft { color: red }", draft.Html, StringComparison.Ordinal);
        Assert.Empty(final.Document.QuerySelectorAll(".callout-open"));
        Assert.DoesNotContain("□", final.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(".draft", final.Html, StringComparison.Ordinal);
    }

    private static Block.Heading Heading(int level, string words) => new(level, TestPlan.Text(words), null, default);
}
