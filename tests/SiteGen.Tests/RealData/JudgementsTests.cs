// Every KPI's answers, word and sentence in one reviewed file: a change of method shows as a diff there.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.RealData;

public sealed class JudgementsTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly string[] Languages = ["ja", "en", "ja-easy"];

    [Theory]
    [InlineData("otaru"), InlineData("kushiro"), InlineData("ojiya"), InlineData("nemuro"), InlineData("tomakomai")]
    public void The_judgement_of_every_KPI_is_the_reviewed_one(string plan) =>
        Snapshot.Compare(File(plan), string.Concat(site.Plan(plan).Indicators.Select(Of)));

    private static string File(string plan) =>
        Repository.PathOf("tests", "SiteGen.Tests", "RealData", "expected", $"judgements-{plan}.txt");

    private string Of(Indicator kpi)
    {
        var a = Measuring.Newest(kpi);
        var answers = string.Join(", ", new Enum[] { a.TargetAnswer, a.SinceStart, a.Pace }.Select(Choices.Word));
        var name = kpi.Status == IndicatorStatus.Retired ? "retired" : $"{Choices.Word(a.Group)}: {Choices.Word(a.Status)}";
        return $"{kpi.Id} [{answers}] {name}\n{string.Concat(Languages.Select(l => Words(Views.In(l, site.Source), a)))}\n";
    }

    private static string Words(View v, Assessment a) =>
        $"  {StatusName.Of(v, a)} {StatusName.Beside(v, a)} | {KpiSentence.Of(v, a.Indicator)}\n";
}
