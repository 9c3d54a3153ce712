// A part whose name says nothing by itself is listed with its whole; one that speaks for itself is not.
using SiteGen.Build;
using SiteGen.Search;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class NamesOfPartsTests : PlanOfOneKpi
{
    [Theory]
    [InlineData("男性", "Men", "検診を受けた人:男性", "People screened: Men")]
    [InlineData("(内訳) 診療所で受けた人", "Breakdown: at clinics",
        "検診を受けた人:(内訳) 診療所で受けた人", "People screened: Breakdown: at clinics")]
    [InlineData("脳卒中(人口10万対)", "Stroke (per 100k)",
        "検診を受けた人:脳卒中(人口10万対)", "People screened: Stroke (per 100k)")]
    [InlineData("脳卒中\uFF08人口10万対\uFF09", "Stroke (per 100k)",
        "検診を受けた人:脳卒中\uFF08人口10万対\uFF09", "People screened: Stroke (per 100k)")]
    [InlineData("新規就農者数(H27~累計)", "New farmers (from FY2015)",
        "新規就農者数(H27~累計)", "New farmers (from FY2015)")]
    [InlineData("診療所で検診を受けた人", "People screened at clinics", "診療所で検診を受けた人", "People screened at clinics")]
    public void A_part_is_named_with_its_whole_where_its_name_alone_says_nothing(string ja, string en, string shownJa, string shownEn)
    {
        var source = Parts(ja, en);
        var part = source.Site.Plans[0].Indicators.Single(i => i.Id == "part");

        Assert.Equal((shownJa, shownEn), (PartName.Of(part)["ja"], PartName.Of(part)["en"]));
        Assert.StartsWith($"「{shownJa}」の", Ruby.Strip(KpiSentence.Of(Views.In("ja", source), part)), StringComparison.Ordinal);
        Assert.Equal(shownEn, KpiSentence.Name(Views.In("en", source), part));
        var frame = Views.In("ja", source).Frame;
        Assert.Contains(SearchIndex.Entries(frame, source.Site.Languages[0]), e => e.Kind == "kpi" && e.Title == shownJa);
    }

    [Fact]
    public void Lists_and_the_page_of_a_part_name_its_whole()
    {
        var part = Parts("男性", "Men").Site.Plans[0].Indicators.Single(i => i.Id == "part");

        var page = PageOf(part, "en/");

        Assert.Contains("<h1>People screened: Men</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<title>People screened: Men | Sample", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_says_that_it_counts_the_parts_of_a_KPI_that_is_given_only_in_them()
    {
        Parts("男性", "Men");
        Write("sample/targets.csv", "indicator,period,kind,value\npart,R9,number,99\n");
        Write("sample/baselines.csv", "indicator,period,value\npart,R4,1\n");
        Write("sample/actuals/2024.csv", "indicator,value\nk,\npart,3\n");

        const string words = "KPIs given as several figures: 1; these are counted one by one (1).";
        Assert.Contains(words, Built("en/sample/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(Told(), p => p.Code == "not-filled-in");
    }

    [Fact]
    public void A_whole_that_had_a_figure_of_its_own_is_still_asked_for_the_next_one()
    {
        Parts("男性", "Men");
        Write("sample/actuals/2025.csv", "indicator,value\nk,\npart,3\n");

        Assert.Contains(Told(), p => p.Code == "not-filled-in");
    }

    [Fact]
    public void Where_all_targets_are_words_no_part_is_said_to_be_compared_or_judged()
    {
        Parts("男性", "Men");
        Write("sample/targets.csv", "indicator,period,kind,value,text_ja,text_en\npart,R9,text,,増加傾向へ,On the rise\n");
        Write("sample/baselines.csv", "indicator,period,value\npart,R4,1\n");
        Write("sample/actuals/2024.csv", "indicator,value\nk,\npart,3\n");
        var source = Source();
        var whole = source.Site.Plans[0].Indicators.Single(i => i.Id == "k");

        var page = PageOf(whole, "en/");
        var hit = SearchIndex.Entries(Views.In("en", source).Frame, source.Site.Languages[1]).Single(e => e.Title == "People screened");

        Assert.DoesNotContain("compared with the target", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?<!Cannot be )judged", page[..page.IndexOf("<footer", StringComparison.Ordinal)]);
        Assert.Contains("it says that the KPI is given as several figures", page, StringComparison.Ordinal);
        Assert.Equal("Given as several figures", hit.State!.Figures);
    }

    private Source Parts(string ja, string en)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,99\n", ("R4", "1"), [(2024, "5")]);
        Write("sample/indicators.csv", "id,source_nos,outline,headline,name_ja,name_en,unit,direction,accumulation,part_of,topics\n"
            + "k,1,nurseries,no,検診を受けた人,People screened,people,up,none,,\n"
            + $"part,2,nurseries,no,{ja},{en},people,up,none,k,\n");
        Write("sample/actuals/2024.csv", "indicator,value\nk,3\npart,3\n");
        return Source();
    }
}
