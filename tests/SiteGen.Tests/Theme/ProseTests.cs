// Figures in prose: moved targets, differing figures, in every language, say what the numbers say and no more.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;
using SiteGen.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Theme;

public sealed class ProseTests(RealSite site) : IClassFixture<RealSite>
{
    public static TheoryData<string> Languages => new("ja", "en", "ja-easy");

    [Theory]
    [InlineData("en", "tomakomai", "job-challenge-participants",
        "The draft lowers the target from 1,450 people in total to 890 people in total, by 560 people (38.6%). "
        + "A higher figure is better, so the new target is easier to meet.")]
    [InlineData("ja", "tomakomai", "job-challenge-participants",
        "目標を累計1,450人から累計890人に引き下げる案です。差は560人(38.6%)です。"
            + "値が大きいほどよいKPIなので、新しい目標のほうが達しやすくなります。")]
    [InlineData("ja-easy", "tomakomai", "job-challenge-participants",
        "目標を合計で1,450人から合計で890人に低くする案です。ちがいは560人(38.6%)です。"
            + "数字が大きいほうがよいKPIなので、新しい目標のほうが、できやすいです。")]
    [InlineData(
        "en", "otaru", "snow-ploughing-requests",
            "Target lowered from 950 requests to 830 requests, by 120 requests (12.6%). A lower figure is better, so "
            + "the new target is harder to meet.")]
    [InlineData("en", "tomakomai", "tomashin-marriages",
        "The draft changes the target: before, 55 couples in total by FY2024; "
        + "in the draft, 30 couples in total by FY2024. "
        + "The baseline changes from 32 couples in total to 6 couples, "
        + "so counting seems to begin anew, and the numbers cannot be compared.")]
    [InlineData("en", "tomakomai", "start-up-consultations",
        "The draft changes the target: before, 870 consultations by FY2024; "
        + "in the draft, 4,500 consultations in total by FY2024. Only one of them is printed as a total, "
        + "so their numbers cannot be compared.")]
    public void A_moved_target_is_told_with_its_amount(string language, string plan, string id, string sentence) =>
        Assert.Equal(sentence, Ruby.Strip(ShiftSentence.Of(In(language), TargetShift.Of(Kpi(plan, id)).Last())));

    [Fact]
    public void A_published_figure_that_differs_is_told_with_both_numbers()
    {
        var differing = PublishedCheck.Compare(site.Plan("ojiya")).Where(c => !c.Agrees).ToList();

        Assert.Equal(
            "Attainment rate for FY2019: the city published 71.9%; computed here: 68.2%.", DifferSentence.Of(In("en"), differing[0]));
        Assert.Equal("2020年度の達成率:市の公表値は89.2%、このサイトの計算では84.5%です。", DifferSentence.Of(In("ja"), differing[1]));
        Assert.Equal(
            "Attainment rate for FY2020: the city published 0.0%; it cannot be computed here.", DifferSentence.Of(In("en"), differing[2]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_sentence_has_an_empty_slot_or_a_doubled_piece(string language)
    {
        var v = In(language);
        var kpis = site.Source.Site.Plans.SelectMany(p => p.Indicators).ToList();

        string[] sentences =
        [
            .. kpis.SelectMany(TargetShift.Of).Select(s => ShiftSentence.Of(v, s)),
            .. site.Source.Site.Plans.SelectMany(PublishedCheck.Compare).Where(c => !c.Agrees).Select(c => DifferSentence.Of(v, c)),
        ];

        Assert.True(sentences.Length > 50);
        Assert.All(sentences.Select(Ruby.Strip),
            s => Assert.DoesNotMatch(@"\{|\}|  |。。|\.\.|\(\)|「」|“”| ;|:;|。、|%%|, ,|\bnull\b", s));
        Assert.All(sentences.Select(Ruby.Strip), s => Assert.Matches("[.。]$", s));
    }

    private View In(string language) => Views.In(language, site.Source);

    private Indicator Kpi(string plan, string id) => site.Plan(plan).Indicators.Single(i => i.Id == id);
}
