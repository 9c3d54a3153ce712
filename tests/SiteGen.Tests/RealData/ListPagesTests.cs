// Lists and pages of the five plans say no more than their documents: what moved, what was revised, what a draft proposes.
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Tests.RealData;

public sealed class ListPagesTests(RealSite site) : IClassFixture<RealSite>
{
    public static TheoryData<string> Silent => ["kushiro", "nemuro", "ojiya"];

    [Theory]
    [InlineData("en/otaru/movements")]
    [InlineData("en/movements")]
    public void Totals_have_lists_of_their_own(string path)
    {
        var page = Page(path);

        Assert.NotNull(page.QuerySelector("#faster"));
        Assert.Contains("by less than the year before", page.QuerySelector("#slower")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Yearly increase", Section(page, "back"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_counts_as_many_KPIs_of_a_topic_as_the_page_of_the_topic_shows_of_it()
    {
        var links = Plans.SelectMany(p => Page($"en/{p.Id}").QuerySelectorAll("[aria-labelledby=topics] .chips a")
            .Select(a => (Plan: p.Id, To: a.GetAttribute("href")!, Count: Number(a.QuerySelector(".sub")!)))).ToList();

        Assert.True(links.Count > 60);
        Assert.All(links, l => Assert.EndsWith($"#{l.Plan}", l.To, StringComparison.Ordinal));
        Assert.All(links, l => Assert.Equal(l.Count,
            Page(l.To.Split('#')[0].Trim('/')).QuerySelectorAll($"section[aria-labelledby={l.Plan}] .kpi").Length));
    }

    [Theory]
    [InlineData("en/topics/childcare", "Consultations with single mothers", "Neither the document nor the meaning of the KPI says")]
    [InlineData("en/topics/snow", "Residents' requests for snow hauling", "A lower figure is better")]
    public void A_row_says_why_it_is_not_judged_and_that_less_is_better(string path, string name, string words)
    {
        var row = Page(path).QuerySelectorAll(".kpi").First(r => r.TextContent.Contains(name, StringComparison.Ordinal));

        Assert.Contains(words, row.QuerySelector(".kpi-name")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_overview_shows_a_total_as_moved_away()
    {
        var away = Plans.Select(p => Page($"en/{p.Id}"))
            .SelectMany(p => p.QuerySelectorAll("#moved ~ .beside section"))
            .Where(s => s.QuerySelector("h3")!.TextContent.StartsWith("Moved the other way", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(3, away.Count);
        Assert.All(away, s => Assert.DoesNotContain("Yearly increase", s.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_two_years_can_be_compared_no_target_is_said_to_be_kept_or_lost()
    {
        var page = Page("en/tomakomai/movements");

        Assert.Equal("Reached once and lost again", page.QuerySelector("#lost")!.TextContent);
        Assert.Contains("cannot be told", Section(page, "lost"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_whose_period_is_not_printed_is_not_said_to_have_ended()
    {
        var ours = "which we take to be the plan’s last year";

        Assert.All(Plans, p => Assert.DoesNotContain("The plan ended", Words($"en/{p.Id}"), StringComparison.Ordinal));
        Assert.All(Plans.Where(p => !p.IsPeriodPrinted), p => Assert.Contains(ours, Words($"en/{p.Id}"), StringComparison.Ordinal));
    }

    [Fact]
    public void English_sentences_about_the_years_have_a_space_between_them() =>
        Assert.All(Plans.SelectMany(p => p.Goals.Select(g => $"en/{p.Id}/goals/{g.Id}").Append($"en/{p.Id}")),
            path => Assert.DoesNotMatch(@"\.[A-Z]", Page(path).QuerySelector(".years + .quiet")!.TextContent));

    [Fact]
    public void The_years_begin_with_the_first_one_that_has_figures() =>
        Assert.StartsWith("2019", Text("en/ojiya", ".years li:not(.no)"), StringComparison.Ordinal);

    [Fact]
    public void A_year_that_only_totals_include_is_not_said_to_have_no_figures() =>
        Assert.Contains(
            "FY2020: numbers as part of totals or of longer times only.",
            Text("en/tomakomai", ".years + .quiet"), StringComparison.Ordinal);

    [Theory]
    [InlineData("en/kushiro", "By the newest figures (mostly for FY2015), of 75 KPIs ")]
    [InlineData("en/tomakomai", "By the figures for FY2021, of 104 KPIs ")]
    public void Newest_figures_of_different_years_are_not_told_as_those_of_one(string path, string lead) =>
        Assert.StartsWith(lead, Page(path).QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Silent))]
    public void A_document_that_is_silent_is_not_said_to_revise_nothing(string plan)
    {
        var page = Page($"en/{plan}/changes");

        Assert.Equal("Revised targets", page.QuerySelector("#moved")!.TextContent);
        Assert.Contains("No revised targets are listed here.", Section(page, "moved"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("#moved, #added, #retired"),
            h => Assert.DoesNotContain("0", h.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_a_breakdown_is_no_KPI_whose_work_has_ended() =>
        Assert.Equal("廃止されたKPI、取組が終わったKPI", Page("ojiya/changes").QuerySelector("#retired")!.TextContent);

    [Fact]
    public void What_a_draft_proposes_is_never_told_as_decided()
    {
        var told = Plans.Where(p => p.IsDraft).SelectMany(p => p.Indicators.Where(i => i.Targets.Count > 1)
            .Select(i => Page($"{p.Id}/kpi/{i.Id}").QuerySelector("ol.history")!.TextContent)).ToList();
        var changes = Page("tomakomai/changes").QuerySelectorAll("ul.list .part").Select(e => e.TextContent);
        var updates = Page("updates").QuerySelectorAll("ul.prose li")
            .Where(e => e.InnerHtml.Contains("/tomakomai/", StringComparison.Ordinal))
            .Select(e => e.TextContent)
            .ToList();

        Assert.True(told.Count > 20 && updates.Count > 20);
        var decided = "に設定\\)|現行|当初の計画|引き[上下]げました|変えました|定めました";
        Assert.All(told.Concat(changes).Concat(updates), t => Assert.DoesNotMatch(decided, t));
        Assert.All(told, t => Assert.Contains("の案)", t, StringComparison.Ordinal));
    }

    [Fact]
    public void A_KPI_in_the_place_of_another_stands_beside_it_with_both_targets()
    {
        var ended = Section(Page("en/tomakomai/changes"), "retired");
        const string instead = "In the draft instead: New business start-ups (Target: 125 start-ups in total)";

        Assert.Contains("New business start-up rate", ended, StringComparison.Ordinal);
        Assert.Contains("Target: 19%", ended, StringComparison.Ordinal);
        Assert.Contains(instead, ended, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_is_called_one_where_its_target_changes() =>
        Assert.Contains("累計1,450人 → 累計890人", Page("tomakomai/changes").Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void An_earlier_target_that_had_been_reached_says_so() =>
        Assert.Contains("Target met", Text("en/tomakomai/kpi/ict-hours-saved", "ol.history"), StringComparison.Ordinal);

    [Fact]
    public void A_page_of_another_text_is_named_as_that() =>
        Assert.Contains("(row for p. 38 of the revised strategy)", Words("en/tomakomai/kpi/new-jobs"), StringComparison.Ordinal);

    [Fact]
    public void A_goal_names_the_KPIs_that_stand_there_and_do_not_count()
    {
        var goals = Plans.SelectMany(p => p.Goals).Where(g => g.AllIndicators.Any(i => i.Status == IndicatorStatus.Retired)).ToList();

        Assert.NotEmpty(goals);
        var heads = goals.Select(g => Text($"en/{g.Plan.Id}/goals/{g.Id}", "h2.head"));
        Assert.All(heads, h => Assert.Contains("that the draft leaves out", h, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_a_year_and_the_index_of_years_count_alike() =>
        Assert.All(Plans, p => Assert.Equal(
            Page($"en/{p.Id}/years").QuerySelectorAll(".tile .line").Select(e => e.TextContent),
            p.ReportedYears.Select(y => Page($"en/{p.Id}/years/{y}").QuerySelector("#known")!.TextContent)));

    [Fact]
    public void Only_plans_with_a_breakdown_speak_of_one() =>
        Assert.DoesNotContain("breakdown", Text("en/otaru/years/2016", "#known"), StringComparison.Ordinal);

    [Theory]
    [InlineData(2014, "fish-landings")]
    [InlineData(2014, "net-migration-loss")]
    [InlineData(2015, "practical-job-creation")]
    public void A_figure_of_a_longer_time_is_not_said_to_be_missing(int year, string kpi)
    {
        var page = Page($"kushiro/years/{year}");

        Assert.Contains($"/kpi/{kpi}/", page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain($"/kpi/{kpi}/", page.QuerySelector("#others")!.ParentElement!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_in_the_text_stand_apart_from_the_judgements()
    {
        var page = Page("en/otaru/verification");

        Assert.DoesNotContain("Number in the text", page.QuerySelector("table.counts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("22.4 days a year", Section(page, "stated"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_row_is_reproduced_that_cannot_be_computed()
    {
        var rows = Plans.SelectMany(p => p.Indicators).Where(i => i.Published.Count > 0)
            .SelectMany(i => Page($"en/{i.Plan.Id}/kpi/{i.Id}").QuerySelectorAll("table.published tbody tr"))
            .Select(r => r.TextContent)
            .ToList();

        Assert.Contains(rows, r => r.Contains("Reproduced", StringComparison.Ordinal));
        Assert.All(rows, r => Assert.DoesNotMatch("(?s)cannot be computed.*Reproduced", r));
    }

    [Fact]
    public void No_name_in_brackets_has_the_same_brackets_inside()
    {
        var goals = Plans.SelectMany(p => p.Goals.Select(g => $"{p.Id}/goals/{g.Id}"));
        var kpis = Plans.SelectMany(p => p.Indicators.Select(i => $"{p.Id}/kpi/{i.Id}"));
        var descriptions = goals.Concat(kpis).Select(Page)
            .SelectMany(p => p.QuerySelectorAll("meta[name=description], img[alt]"))
            .Select(e => e.GetAttribute("content") ?? e.GetAttribute("alt")!)
            .ToList();

        Assert.True(descriptions.Count > 700);
        Assert.All(descriptions, d => Assert.DoesNotMatch("「[^」]*「", d));
    }

    [Fact]
    public void A_project_is_said_to_have_done_something_only_where_that_is_printed()
    {
        var without = Plans.SelectMany(p => p.Outline)
            .Where(n => n is { Parent: not null, Kind: OutlineKind.Project, Outputs.Count: 0 })
            .Select(n => Page($"{n.Plan.Id}/projects/{n.Id}").QuerySelector("meta[name=description]")!.GetAttribute("content"))
            .ToList();

        Assert.NotEmpty(without);
        Assert.All(without, d => Assert.DoesNotContain("行ったこと", d, StringComparison.Ordinal));
    }

    [Fact]
    public void The_licence_of_our_data_does_not_stand_under_the_document() =>
        Assert.All(Plans, p => Assert.DoesNotContain("CC BY", Section(Page(p.Id), "document"), StringComparison.Ordinal));

    [Fact]
    public void A_baseline_that_is_a_total_is_compared_as_one()
    {
        var row = Page("topics/family").QuerySelectorAll("table.compare tr")
            .Single(r => r.TextContent.Contains("婚活支援事業による成婚数", StringComparison.Ordinal));

        Assert.Contains("累計", row.QuerySelectorAll("td")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_name_stands_with_its_project_as_heading_and_in_the_citation()
    {
        var page = Page("otaru/kpi/" + Plans.Single(p => p.Id == "otaru").Indicators.First(i => i.Name.Lead == "参加企業数").Id);

        Assert.Matches(@"^参加企業数\(.+\)$", page.QuerySelector("h1")!.TextContent);
        Assert.Matches(@"参加企業数\(.+\)\(データ版", page.QuerySelector("#cite-words")!.TextContent);
    }

    [Fact]
    public void A_KPI_that_is_left_out_is_in_no_group_and_shows_the_figure_that_is_printed()
    {
        var page = Page("en/tomakomai/kpi/after-school-club-children");

        Assert.Equal("Left out of the draft (not judged)", page.QuerySelector("h1 + .states .state")!.TextContent.Trim());
        Assert.StartsWith("Baseline (FY2018): 1,434 children", page.QuerySelector(".own .pair")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_a_plan_are_called_as_its_document_calls_them()
    {
        Assert.Equal(("Initiatives", "Goals"), (Text("en/otaru", "#goals"), Text("en/kushiro", "#goals")));
        Assert.DoesNotContain("目標1", Page("otaru/goals/goal-1").QuerySelector(".eyebrow")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_difference_is_not_called_a_judgement_and_the_first_one_is_from_the_baseline()
    {
        var page = Page("en/nemuro/kpi/civic-activity-consultations");

        Assert.Equal("Changes as the city prints them", page.QuerySelector("#city")!.TextContent);
        Assert.Contains("Change from the baseline", page.QuerySelector("table.published tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    private static int Number(IElement element) => int.Parse(element.TextContent, CultureInfo.InvariantCulture);

    private IReadOnlyList<Plan> Plans => site.Source.Site.Plans;

    private static string Section(IDocument page, string id) => page.GetElementById(id)!.ParentElement!.TextContent;

    private string Words(string path) => Page(path).Body!.TextContent;

    private string Text(string path, string part) => Page(path).QuerySelector(part)!.TextContent;

    private IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, path, "index.html")));
}
