// Pages that find KPIs by plain links: by fiscal year, by section, by status.
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Plans;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.RealData;

public sealed class FindersTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Every_report_of_every_year_is_on_the_page_of_its_year()
    {
        foreach (var plan in site.Source.Site.Plans)
            foreach (var year in plan.ReportedYears)
            {
                var links = Page($"{plan.Id}/years/{year}").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToHashSet();
                Assert.All(plan.Indicators.Where(i => i.ActualOf(year) is not null),
                    kpi => Assert.Contains($"/{plan.Id}/kpi/{kpi.Id}/", links));
            }
    }

    [Fact]
    public void A_year_shows_its_own_figures_and_not_the_newest_ones()
    {
        var row = Page("en/otaru/years/2015")
            .QuerySelectorAll("li.kpi")
            .Single(r => r.QuerySelector("h3 a")?.GetAttribute("href") == "/en/otaru/kpi/traffic-accidents/");

        var kpi = site.Kpi("otaru", "7");
        Assert.Contains($"{kpi.ActualOf(2015)!.Value} accidents in FY2015", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("FY2016", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_known_in_a_year_is_listed_with_its_reason()
    {
        var page = Page("en/nemuro/years/2016");

        var item = page.QuerySelectorAll("ul.finder li").Single(
            li => li.QuerySelector("a")!.GetAttribute("href") == "/en/nemuro/kpi/parents-satisfied-with-support/");
        Assert.Contains("not yet available", item.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_counts_of_a_year_are_those_of_that_year()
    {
        var otaru = site.Plan("otaru");

        var then = RollUp.At(2015, otaru.Indicators);

        Assert.Equal(otaru.Counted.Count(i => i.ActualOf(2015) is not null), then.Total);
        Assert.All(then.ByStatus.SelectMany(s => s.Assessments), a => Assert.Equal(2015, a.Year));
        Assert.NotEqual(Standing(RollUp.Of(otaru.Counted)), Standing(then));
    }

    [Fact]
    public void A_project_s_section_is_in_charge_of_its_KPIs_where_they_name_none()
    {
        using var folder = new CaseFolder();
        var file = Path.Combine(folder.Data, "sample/indicators.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",こども課,", ",,", StringComparison.Ordinal));

        var kpi = PlanReader.Read(folder.Data, new())!.Plans[0].Indicators.First(
            i => i.Departments.Count == 0 && i.Spots[0].Node.Departments.Count > 0);

        Assert.Equal(["こども課"], kpi.InCharge.Select(d => d.Lead));
    }

    [Fact]
    public void Every_section_can_be_jumped_to_with_its_count()
    {
        var page = Page("en/otaru/departments");

        var links = page.QuerySelectorAll("nav.jump li")
            .Select(li => (Id: li.QuerySelector("a")!.GetAttribute("href")![1..],
                Count: int.Parse(li.TextContent[(li.TextContent.LastIndexOf(' ') + 1)..])))
            .ToList();

        Assert.True(links.Count > 10);
        Assert.All(links, l => Assert.Equal(l.Count, page.GetElementById(l.Id)!.ParentElement!.QuerySelectorAll("li.kpi").Length));
    }

    [Theory]
    [InlineData("child-abuse-consultations")]
    [InlineData("single-parent-consultations")]
    public void A_KPI_that_is_not_judged_shows_neither_progress_nor_pace(string id)
    {
        var page = Page($"en/kushiro/kpi/{id}");

        Assert.Null(page.QuerySelector(".hero svg.promise"));
        Assert.Null(page.QuerySelector(".chart-good, .chart-bracket"));
        Assert.DoesNotContain("Progress", page.QuerySelector("#working")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_page_names_its_city() =>
        Assert.Contains("小樽市", Page("otaru/goals/goal-1").QuerySelector(".hero")!.TextContent, StringComparison.Ordinal);

    private static IEnumerable<string> Standing(RollUp counts) =>
        counts.ByStatus.SelectMany(s => s.Assessments, (s, a) => $"{a.Indicator.Id}: {s.Status}").Order(StringComparer.Ordinal);

    private IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, path, "index.html")));
}
