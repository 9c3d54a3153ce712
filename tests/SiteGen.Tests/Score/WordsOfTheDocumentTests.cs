// The document's own words: for its numbers on the way, for ranks, for years that do not begin in January.
using SiteGen.OpenData;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Tests.Score;

public sealed class WordsOfTheDocumentTests : PlanOfOneKpi
{
    [Fact]
    public void Milestones_have_the_name_that_the_document_gives_them()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R6年度,number,5\nk,R9年度,number,9\n", ("R4", "1"), [(2023, "3")]);
        File.AppendAllText(Path.Combine(Data, "sample/plan.csv"), "milestones_called,目安値,Guide value\n");
        var kpi = Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");

        Says(kpi, "ja", "(目安値 2024年度:5人)");
        Says(kpi, "en", "(guide value for FY2024: 5 people)");
        Assert.DoesNotContain("途中の目標", PageOf(kpi, ""), StringComparison.Ordinal);
        Assert.DoesNotContain("ilestone", PageOf(kpi, "en/"), StringComparison.Ordinal);
        Assert.Contains("On the line through the guide values", PageOf(kpi, "en/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rank_or_a_better_one_is_a_bound_from_above_in_the_open_data()
    {
        const string targets = "indicator,period,kind,value,text_ja,text_en\nk,R9年度,at_least,10,10位以内,10th or better\n";
        var kpi = Kpi("rank", "up", "none", targets,
            ("R4", "20"), [(2023, "15")]);

        Assert.Equal(TargetKind.AtMost, kpi.Target!.Asks);
        Assert.Contains(Observation.Of(kpi), o => o.Target?.Asks == TargetKind.AtMost);
        Says(kpi, "ja", "目標は2027年度までに10位以内です");
    }

    [Fact]
    public void A_year_printed_with_its_word_is_one_of_the_KPIs_own_years()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,令和8年,number,9\n", ("令和4年", "1"), [(2023, "3")]);
        Write("sample/indicators.csv", "id,source_nos,outline,headline,name_ja,name_en,unit,direction,accumulation,topics,year_from\n"
            + "k,1,nurseries,no,ためしの指標,K,people,up,none,,10\n");
        var kpi = Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");

        Assert.Equal((PeriodKind.OwnYear, new DateOnly(2021, 10, 1)), (kpi.Baseline!.Period.Kind, kpi.Baseline.Period.Begins!.Value));
        Assert.Equal((PeriodKind.OwnYear, new DateOnly(2026, 9, 30)), (kpi.Target!.Due.Kind, kpi.Target.Due.Ends!.Value));
    }

    [Fact]
    public void About_stays_with_a_start_that_is_printed_so()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9年度,number,900\n", ("R4", "100"), [(2023, "300")]);
        Write("sample/baselines.csv", "indicator,period,value,text_ja,text_en\nk,R4,100,約100人,about 100 people\n");
        var kpi = Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");

        Assert.Contains("出発点は約100人", PageOf(kpi, ""), StringComparison.Ordinal);
    }
}
