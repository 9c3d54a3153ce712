// The sentence of every real KPI, in every language of the interface: printed for reading, and checked for empty or doubled pieces.
using System.Text.RegularExpressions;
using SiteGen.Build;
using SiteGen.Tests.Cases;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Theme;

public sealed class KpiSentenceTests(RealSite site) : IClassFixture<RealSite>
{
    public static TheoryData<string, string, string, string> Examples => new()
    {
        {
            "en", "otaru", "1",
            "Municipal housing buildings improved or rebuilt: a running total of 27 buildings up to FY2016; "
            + "the baseline printed for FY2014 is 18; the target is 48 buildings in total by FY2019. "
            + "At a steady pace it would have been 30 in FY2016."
        },
        {
            "ja", "otaru", "1",
            "「市営住宅の改善・建替の実施棟数」の2016年度までの累計は27棟です。"
                + "文書の基準値は18棟(2014年度)です。目標は2019年度までの累計で48棟です。"
            + "毎年同じだけ進んでいれば、2016年度には30棟になる計算です。"
        },
        {
            "en", "otaru", "10",
            "Residents' requests for snow ploughing: "
            + "836 requests in FY2016, down from 1,199 in FY2014, though up from 488 in FY2015; "
            + "the target is 830 requests by FY2019."
        },
        { "ja", "tomakomai", "11", "「参加者数(就業チャレンジ支援事業)」の2021年度までの累計は133人です" },
        {
            "en", "nemuro", "5",
            "Single people who took part in events to meet a partner: "
            + "100 people in total from FY2015 to FY2016; "
            + "the target is 200 people (printed as “200 men and women in five years”) in total by FY2019. "
            + "At a steady pace it would have been 80 in FY2016."
        },
        {
            "en", "tomakomai", "1",
            "New jobs created: a running total of 45 jobs up to FY2021 (counted since FY2020); "
            + "the baseline printed for FY2018 is 46; the target is 230 jobs in total by FY2024. "
            + "At a steady pace it would have been 92 in FY2021."
        },
        {
            "en", "nemuro", "8",
            "Parents satisfied with the conditions and support for raising children: "
            + "no figure for FY2016 (not yet available); in FY2015 it was 6.3%, down from 7.7% when the plan was drawn up; "
            + "the target is 30.0% (printed as “To 30.0% in five years, up 22.3 points”) by FY2019."
        },
        {
            "en", "ojiya", "66",
            "Nursery places (per year): 1,191 places in FY2020, up from 1,105 in FY2018; "
            + "the target is 1,105 places for FY2024."
        },
        {
            "en", "kushiro", "7",
            "Overnight guests (counting repeats): "
            + "1.38 million people in FY2015, up from 1.29 million people in FY2014; "
            + "the target is 1.57 million people by FY2019. "
            + "At a steady pace it would have been 1.346 million people in FY2015."
        },
        {
            "en", "otaru", "40",
            "Business meetings about Otaru products: 881 business meetings in FY2016; "
            + "the target is 460 business meetings by FY2019."
        },
        {
            "en", "otaru", "42",
            "Companies visited by the mayor and senior officials: "
            + "a running total of 83 companies up to FY2016 (counted since FY2015); "
            + "the baseline printed for FY2014 is 31; the target is 100 companies in total by FY2019."
        },
        { "ja", "otaru", "54",
            "「参加企業数(海外販路拡大支援事業(連携事業分))」の2016年度の値は6社です。"
            + "2015年度の7社より減りました。文書の基準値は0社(2014年度)です。目標は2019年度までに10社です。" },
        { "ja", "nemuro", "13", "「パパママ学級への男性の参加率」の2016年度の値は29.9%です。策定時の25.9%より上がりました。" },
        { "ja", "kushiro", "59", "「『医療・介護連携シフト』等を利用する医療機関数」" },
        { "en", "kushiro", "61", "Patient satisfaction (Kushiro City General Hospital): " },
    };

    public static TheoryData<string> Languages => new("ja", "en", "ja-easy");

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_says_what_the_numbers_say(string language, string plan, string sourceNo, string sentence) =>
        Assert.StartsWith(sentence, KpiSentence.Of(Views.In(language, site.Source), site.Kpi(plan, sourceNo)), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "after-school-clubs", "; the target is 39 clubs for FY2024. The draft revision leaves this KPI out.")]
    [InlineData("en", "work-life-balance-awards",
        "; the target is 20 companies in total by FY2024. The draft revision leaves this KPI out.")]
    [InlineData("ja", "after-school-clubs", "。目標は2024年度で39クラブです。"
        + "見直しの案では、このKPIは外れています。")]
    public void The_target_of_a_KPI_that_only_a_draft_leaves_out_is_not_told_as_past(string language, string id, string end)
    {
        var retired = site.Source.Site.Plans.Single(p => p.Id == "tomakomai").Indicators.Single(i => i.Id == id);

        Assert.EndsWith(end, KpiSentence.Of(Views.In(language, site.Source), retired), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_lacks_a_year_tells_the_figure_that_there_is_and_the_year_that_there_is_not()
    {
        using var folder = new CaseFolder("total-incomplete");
        var source = SiteBuild.Read(new(folder.Data, folder.Input, ""), new())!;

        var sentence = KpiSentence.Of(Views.In("en", source), source.Site.Plans.Single().Indicators.Single(i => i.Id == "new-residents"));

        Assert.StartsWith(
            "New residents: 55 people in FY2016; without a figure for FY2015 there is no total; the target "
            + "is 250 people in total by FY2019.", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_sentence_of_a_real_KPI_has_an_empty_slot_or_a_doubled_piece(string language)
    {
        var view = Views.In(language, site.Source);
        var sentences = site.Source.Site.Plans.SelectMany(p => p.Indicators)
            .Select(i => (i, Text: Ruby.Strip(KpiSentence.Of(view, i))))
            .ToList();

        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, $"sentences.{language}.txt"), sentences.Select(s => $"{s.i}: {s.Text}"));

        Assert.True(sentences.Count > 350);
        Assert.All(sentences, s => Assert.DoesNotMatch(@"\{|\}|  |。。|\.\.|\(\)|「」|“”| ;|:;|。、|%%|件件|人人|, ,|\bnull\b", s.Text));
        Assert.All(sentences, s => Assert.Matches(@"[.。]$", s.Text));
        Assert.All(sentences,
            s => Assert.DoesNotMatch(
                @"(?<![\d.,])1 (buildings|people|cases|places|schools|companies|events|times)\b"
                + @"|\b(\d{2,}|[02-9]) (person|case|place|school|company)\b",
                    s.Text));
    }
}
