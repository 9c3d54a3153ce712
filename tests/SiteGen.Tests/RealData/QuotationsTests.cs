// A quotation is what is printed, to the letter, or it is not a quotation.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.RealData;

public sealed class QuotationsTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly Regex Quoted = new("「([^「」]*)」");

    private IEnumerable<Indicator> Kpis => site.Source.Site.Plans.SelectMany(p => p.Indicators);

    [Theory]
    [InlineData("ja"), InlineData("ja-easy")]
    public void The_sentences_of_a_KPI_quote_its_name_and_its_printed_cells_only(string language)
    {
        var view = Views.In(language, site.Source);

        foreach (var kpi in Kpis)
        {
            var a = Measuring.Newest(kpi);
            var said = string.Join(
                '\n', KpiSentence.Of(view, kpi), BarWords.Of(view, a), BarWords.HowFar(view, a), StatusName.Meaning(view, a));
            var printed = Printed(view, kpi).Select(t => Inner(Ruby.Strip(t))).ToHashSet();
            Assert.All(Quoted.Matches(Ruby.Strip(said)).Select(m => m.Groups[1].Value), q => Assert.Contains(q, printed));
        }
    }

    [Fact]
    public void What_an_English_note_quotes_in_Japanese_stands_in_the_Japanese_note() =>
        Assert.All(Kpis.Where(k => k.Note.Has("en")),
            k => Assert.All(Quoted.Matches(k.Note["en"]).Select(m => m.Groups[1].Value),
                q => Assert.Contains(q, k.Note.Lead, StringComparison.Ordinal)));

    // Within quotation marks the document's own ones are double.
    private static string Inner(string text) => text.Replace('「', '『').Replace('」', '』');

    private static IEnumerable<string> Printed(SiteGen.Theme.View v, Indicator kpi)
    {
        var cells = new[] { kpi.Baselines.Select(b => b.Text), kpi.Actuals.Select(a => a.Text), kpi.Targets.Select(t => t.Text) };
        return cells.SelectMany(c => c).SelectMany(t => new[] { v.Plain(t), t.Lead }).Concat(kpi.Targets.Select(t => v.PlainPeriod(t.Due)))
            .Append(KpiSentence.Name(v, kpi)).Append(v.Plain(kpi.Name));
    }
}
