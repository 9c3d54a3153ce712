// The words about every real KPI follow its kind: no part of a person, and no "fewer" of a rate or an amount.
using System.Text.RegularExpressions;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.RealData;

public sealed class WordsFollowTheKindTests(RealSite site) : IClassFixture<RealSite>
{
    private IEnumerable<Indicator> All => site.Source.Site.Plans.SelectMany(p => p.Indicators);

    [Theory]
    [InlineData("ja"), InlineData("en"), InlineData("ja-easy")]
    public void What_cannot_be_divided_is_told_whole(string language)
    {
        var whole = All.Where(i => !i.Unit.IsAmount && i.Unit.Scale == 1 && PrintsNoFraction(i)).ToList();

        Assert.InRange(whole.Count, 100, 400);
        Assert.All(whole, i => Assert.DoesNotMatch(@"\d\.\d", WithoutPrinted(Words(language, i), i)));
    }

    [Theory]
    [InlineData("ja", "少な"), InlineData("en", "fewer"), InlineData("ja-easy", "少な")]
    public void A_rate_or_an_amount_is_never_told_as_things(string language, string word) =>
        Assert.All(All.Where(i => i.Unit.IsAmount), i => Assert.DoesNotContain(word, Words(language, i), StringComparison.Ordinal));

    [Fact]
    public void A_figure_worse_than_at_the_start_says_so_whatever_its_status()
    {
        var v = Views.In("en", site.Source);
        var worse = site.Source.Site.Plans.SelectMany(p => p.Counted).Select(Measuring.Newest)
            .Where(a => a.SinceStart == SinceStart.Worse && a.Status != Status.Away)
            .ToList();

        Assert.NotEmpty(worse);
        Assert.All(worse, a => Assert.Contains("worse than at the start", StatusName.Beside(v, a), StringComparison.Ordinal));
    }

    private string Words(string language, Indicator kpi)
    {
        var v = Views.In(language, site.Source);
        var a = Measuring.Newest(kpi);
        string[] all = [KpiSentence.Of(v, kpi), BarWords.Of(v, a), BarWords.HowFar(v, a), StatusName.Meaning(v, a)];
        return Ruby.Strip(string.Join(" ", all)).Replace(v.Plain(kpi.Name), "", StringComparison.Ordinal);
    }

    private static bool PrintsNoFraction(Indicator kpi) =>
        kpi.Actuals.All(a => a.Value is not { Scale: > 0 }) && kpi.Target?.Value is not { Scale: > 0 };

    // What the city prints may have any form.
    private static string WithoutPrinted(string words, Indicator kpi) => Regex.Replace(words, "“[^”]*”|「[^」]*」", "");
}
