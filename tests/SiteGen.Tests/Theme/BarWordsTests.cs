// Progress in words.
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Theme;

public sealed class BarWordsTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("otaru", "1",
        "27 buildings in total up to FY2016; start: 18 buildings (FY2014); target: 48 buildings in total "
        + "(FY2019); a steady pace: 30 buildings in FY2016.")]
    [InlineData("otaru", "6", "12 households in FY2016; start: 6 households (FY2014); target: 10 households (FY2019).")]
    [InlineData(
        "tomakomai", "68",
            "158 people in FY2021; start: 594 people (FY2018); target: 600 people (FY2024); a steady pace: "
            + "597 people in FY2021.")]
    [InlineData("nemuro", "8",
        "FY2016: not yet available; 6.3% in FY2015; start: 7.7% (when the plan was drawn up); "
        + "target: 30.0% (FY2019); a steady pace: about 12.2% in FY2015.")]
    [InlineData("kushiro", "45", "11.2% in FY2015; start: 11.2% (FY2015); target: 10.0% (FY2019).")]
    [InlineData("tomakomai", "30",
        "12,817 people in FY2021; start: 35,761 people (FY2018); "
        + "target: 15,000 people (taken as a floor) (FY2024).")]
    public void The_words_say_figure_start_target_and_pace(string plan, string sourceNo, string words) =>
        Assert.Equal(words, BarWords.Of(Views.In("en", site.Source), Measuring.Newest(site.Kpi(plan, sourceNo))));

    [Theory]
    [InlineData("otaru", "1", "30% of the way from the start to the target. At a steady pace it would have been 30 buildings in FY2016.")]
    [InlineData("otaru", "6", "Past the target by 2 households.")]
    [InlineData(
        "tomakomai", "68",
            "436 people further from the target than at the start. At a steady pace it would have been 597 "
            + "people in FY2021.")]
    [InlineData("nemuro", "8", "No figure for FY2016 (not yet available).")]
    [InlineData("tomakomai", "30", "")]
    [InlineData("kushiro", "52", "")]
    [InlineData("kushiro", "61", "")]
    public void Beside_the_figures_the_words_repeat_none_of_them(string plan, string sourceNo, string words) =>
        Assert.Equal(words, BarWords.Beside(Views.In("en", site.Source), Measuring.Newest(site.Kpi(plan, sourceNo))));

    [Theory]
    [InlineData(
        "otaru", "1",
            "2016年度までの累計は27棟、出発点は18棟(2014年度)、目標は累計48棟(2019年度)、"
            + "毎年同じだけ進んでいれば2016年度は30棟。")]
    [InlineData(
        "otaru", "7", "2016年度は220件、出発点は213件(2014年度)、目標は180件(2019年度)、毎年同じだけ進んでいれば2016年度は約200件。")]
    public void The_words_are_plain_Japanese(string plan, string sourceNo, string words) =>
        Assert.Equal(words, BarWords.Of(Views.In("ja", site.Source), Measuring.Newest(site.Kpi(plan, sourceNo))));

    [Theory]
    [InlineData("kushiro", "14", "ja", "(2015〜2019年の各年)")]
    [InlineData("kushiro", "27", "ja", "(2015〜2019年度)")]
    [InlineData("ojiya", "10", "ja", "(2024年9月までの1年)")]
    [InlineData("ojiya", "10", "en", "(the year to September 2024)")]
    public void A_target_that_holds_over_a_time_names_all_of_it(string plan, string sourceNo, string language, string time) =>
        Assert.Contains(
            time, BarWords.Of(Views.In(language, site.Source), Measuring.Newest(site.Kpi(plan, sourceNo))), StringComparison.Ordinal);
}
