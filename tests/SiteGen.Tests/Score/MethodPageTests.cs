// The method page is a test: every row of its worked examples is measured, and is what the real KPI shows.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class MethodPageTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly WordList Words = WordList.Load([Language.Japanese, Language.English]);

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var example in new[] { "ja", "en" }.SelectMany(WorkedExample.Read)) rows.Add(example.Language, example.Plan, example.Kpi);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_worked_example_comes_out_as_the_page_says(string language, string plan, string kpi)
    {
        var example = Find(language, plan, kpi);

        var assessment = example.Measure();

        Assert.All(example.Result.Split("; "), piece => Assert.Contains(piece, Facts(language, assessment)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_worked_example_is_the_real_KPI(string language, string plan, string kpi)
    {
        var example = Find(language, plan, kpi);

        var real = Measuring.Newest(site.Plan(plan).Indicators.Single(i => i.Id == kpi));

        Assert.All(example.Result.Split("; "), piece => Assert.Contains(piece, Facts(language, real)));
    }

    [Fact]
    public void Both_languages_have_the_same_18_examples()
    {
        var ja = WorkedExample.Read("ja").Select(e => (e.Plan, e.Kpi)).ToList();
        var en = WorkedExample.Read("en").Select(e => (e.Plan, e.Kpi)).ToList();

        Assert.Equal(18, ja.Count);
        Assert.Equal(ja, en);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Every_status_stands_on_the_page_in_the_words_that_the_site_uses(string language)
    {
        var page = File.ReadAllText(Repository.PathOf("input", $"method.{language}.md"));

        Assert.All(Enum.GetValues<Status>(),
            s => Assert.Contains(
                $"| {Words.Text(language == "ja" ? Language.Japanese : Language.English, "status." + Choices.Word(s))} |",
                    page, StringComparison.Ordinal));
    }

    private static WorkedExample Find(string language, string plan, string kpi) =>
        WorkedExample.Read(language).Single(e => e.Plan == plan && e.Kpi == kpi);

    // Everything that the page may say of an assessment, in the page's words.
    private static IEnumerable<string> Facts(string language, Assessment a)
    {
        var ja = language == "ja";
        yield return Words.Text(language == "ja" ? Language.Japanese : Language.English, "status." + Choices.Word(a.Status));
        if (a is { Status: Status.NoFigure, IsAfterStart: false, Start: not null })
            yield return Words.Text(ja ? Language.Japanese : Language.English, "status.start_only");
        yield return (ja ? "進捗率 " : "progress ") + (a.Progress is { } p ? Figures.Percent(p) : ja ? "なし" : "none");
        if (a.Elapsed is { } e) yield return (ja ? "期間の経過 " : "time elapsed ") + Figures.Percent(e);
        if (a.Attainment is { } r) yield return (ja ? "達成率 " : "attainment rate ") + Figures.Percent(r);
        if (a.RawScore is { } raw) yield return (ja ? "補正前スコア " : "raw score ") + Figures.Number(raw);
        if (a.Score is { } score) yield return (ja ? "スコア " : "score ") + Figures.Number(score);
        if (a.Start is { } start) yield return (ja ? "出発点 " : "starting point ") + Figures.Number(start.Value);
        if (a.Target?.Value is { } target) yield return (ja ? "目標値 " : "target ") + Figures.Number(decimal.Truncate(target));
    }
}
