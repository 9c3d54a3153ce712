// Targets as plans print them, each in a small site of its own: status, sentences, chart and open data say what is printed.
using System.Globalization;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;
using SiteGen.Write;

namespace SiteGen.Tests.Score;

public sealed class WhatAPlanSaysTests : IDisposable
{
    private const string Header = "id,source_nos,outline,headline,name_ja,name_en,"
        + "unit,direction,accumulation,counted_from,topics,department\n";
    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_target_for_every_year_is_a_path_to_the_last()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\n"
            + "k,R5,number,517\nk,R6,number,1034\nk,R7,number,1550\nk,R8,number,2067\nk,R9,number,2584\n",
            baseline: ("R4", "0"), actuals: [(2023, "600"), (2024, "1100")]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((Status.OnPace, 2584m, 1034m), (a.Status, kpi.Target!.Value, a.Expected));
        Assert.Equal([517m, 1034m, 1550m, 2067m], kpi.Target.Milestones.Select(m => m.Value));
        Assert.Equal(
            [(2022, 0m), (2023, 517m), (2024, 1034m), (2025, 1550m), (2026, 2067m), (2027, 2584m)],
            ChartFigure.Of(kpi).Path.Select(p => (p.Year, p.Value)));
        Assert.Equal(
            ["milestone 2023 517", "milestone 2024 1034", "milestone 2025 1550", "milestone 2026 2067", "target 2027 2584"],
            Observed(kpi, "milestone", "target"));
        Says(kpi, "ja", "目標は2027年度までに2,584人です(途中の目標は2024年度に1,034人)");
        Says(kpi, "en", "the target is 2,584 people by FY2027 (with 1,034 people in FY2024 on the way)");
    }

    [Fact]
    public void A_revision_replaces_the_whole_path()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,set_on,period,kind,value,reason_ja\n"
            + "k,,R6,number,100,\nk,,R9,number,200,\nk,R7,R8,number,150,見直し\nk,R7,R9,number,180,見直し\n",
            baseline: ("R4", "50"), actuals: [(2024, "90")]);

        var versions = kpi.Targets.Select(t => (t.Value, t.Milestones.Single().Value));

        Assert.Equal([(200m, 100m), (180m, 150m)], versions.Select(v => (v.Item1!.Value, v.Item2!.Value)));
    }

    [Fact]
    public void Five_points_more_than_40_per_cent_are_45()
    {
        var kpi = Kpi("percent", "up", "none",
            "indicator,period,kind,value,percent,of_period,text_ja,text_en\n"
            + "k,R9,relative_points,,5,R4,5ポイント増(令和4年度比),5 points up on FY2022\n",
            baseline: ("R4", "40.0"), actuals: [(2024, "42.5")]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((45.0m, Status.OnPace), (kpi.Target!.Value, a.Status));
        Says(kpi, "ja", "目標は2027年度までに45.0%です");
        Says(kpi, "en", "the target is 45.0 per cent by FY2027");
    }

    [Theory]
    [InlineData("75", Status.Away, "outside")]
    [InlineData("55", Status.Met, "inside")]
    [InlineData("60", Status.Met, "at its edge")]
    [InlineData("62", Status.Advancing, "nearer than before")]
    public void A_share_that_should_stay_within_a_range_is_held_or_not(string actual, Status status, string why)
    {
        var kpi = Kpi("percent", "within", "none",
            "indicator,period,kind,value,value_to\nk,R9,between,50,60\n",
            baseline: ("R4", "65"), actuals: [(2024, actual)]);

        var a = Measuring.Newest(kpi);

        Assert.True(status == a.Status, why);
        Assert.Null(a.Progress);
        Says(kpi, "ja", "50〜60%");
        Says(kpi, "en", "between 50 and 60 per cent");
        Assert.Equal(["target 2027 50"], Observed(kpi, "target"));
    }

    [Theory]
    [InlineData("-3", Status.Advancing)]
    [InlineData("0", Status.Advancing)]
    [InlineData("1", Status.Met)]
    public void A_target_in_words_is_judged_by_the_condition_beside_them(string actual, Status status)
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value,text_ja,text_en\nk,R9,above,0,社会増,A net gain of people\n",
            baseline: ("R4", "-12"), actuals: [(2024, actual)]);

        var a = Measuring.Newest(kpi);

        Assert.Equal(status, a.Status);
        Says(kpi, "ja", "社会増");
        Says(kpi, "ja", "0人を超える");
        Says(kpi, "en", "“A net gain of people” (above 0 people)");
    }

    [Theory]
    [InlineData(2023, Status.Advancing, "「ためしの指標」の2023年度の値は80.0%です。平均を取る最初の年度です")]
    [InlineData(2024, Status.Advancing, "「ためしの指標」の2023年度から2024年度までの、これまでの平均は78.5%です")]
    [InlineData(2027, Status.Met, "「ためしの指標」の2023年度から2027年度までの平均は78.2%です")]
    public void A_mean_is_final_only_when_its_years_are_complete(int until, Status status, string sentence)
    {
        string[] values = ["80.0", "77.0", "78.0", "78.0", "78.0"];
        var kpi = Kpi("percent", "up", "averaged",
            "indicator,period,kind,value\nk,R5〜R9の平均,at_least,76.7\n",
            baseline: ("R4", "75.0"),
            actuals: [.. Enumerable.Range(2023, until - 2022).Select(y => (y, values[y - 2023]))]);

        var a = Measuring.Newest(kpi);

        Assert.Equal(status, a.Status);
        Says(kpi, "ja", sentence);
        Says(kpi, "ja", "2023〜2027年の平均");
    }

    [Fact]
    public void A_rank_rises_when_its_number_falls_and_has_no_fractions()
    {
        var kpi = Kpi("rank", "down", "none",
            "indicator,period,kind,value\nk,R9,number,30\n",
            baseline: ("R4", "41"), actuals: [(2023, "33"), (2024, "36")]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((Status.OnPace, SinceStart.Better), (a.Status, a.SinceStart));
        Says(kpi, "ja", "36位です。2022年度の41位より順位が上がりました。ただし、2023年度の33位よりは順位が下がっています。目標は2027年度までに30位です");
        Says(kpi, "en", "36th in FY2024, up from 41st in FY2022, though down from 33rd in FY2023; "
            + "the target is 30th by FY2027. At a steady pace it would have been about 37th in FY2024.");
        var scale = ChartAxes.Scale(Views.In("en", Source()), kpi, ChartFigure.Of(kpi));
        Assert.Equal((1m, true, true), (scale.Ticks.First(), scale.Y(1) < scale.Y(41), scale.IsRank));
    }

    [Fact]
    public void A_length_of_time_is_read_and_told_in_minutes_and_seconds()
    {
        var kpi = Kpi("minutes", "down", "none",
            "indicator,period,kind,value\nk,R9,at_most,7分30秒\n",
            baseline: ("R4", "8分20秒"), actuals: [(2024, "7分54秒")]);

        Assert.Equal((7.9m, 7.5m), (kpi.Actuals[0].Value, kpi.Target!.Value));
        Says(kpi, "ja", "値は7分54秒です。2022年度の8分20秒より短くなりました。目標は2027年度までに7分30秒以下です");
        Says(kpi, "en", "7 min 54 s in FY2024, down from 8 min 20 s in FY2022; the target is at most 7 min 30 s by FY2027");
    }

    [Theory]
    [InlineData("gigadollars", "6", "6 × 10億ドル")]
    [InlineData("per-100k", "15.9", "10万人当たり15.9人")]
    public void A_number_never_runs_into_a_unit_that_begins_with_a_digit(string unit, string value, string words)
    {
        var kpi = Kpi(unit, "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2024, value)]);

        Says(kpi, "ja", words);
    }

    [Theory]
    [InlineData("─", MissingKind.NotAvailable, Status.NoFigure)]
    [InlineData("未定", MissingKind.NotAvailable, Status.NoFigure)]
    [InlineData("調査中", MissingKind.Pending, Status.Awaited)]
    [InlineData("算定中", MissingKind.Pending, Status.Awaited)]
    [InlineData("未公表", MissingKind.Pending, Status.Awaited)]
    [InlineData("隔年調査のため", MissingKind.NotDue, Status.NoFigure)]
    [InlineData("H29新規", MissingKind.NotStarted, Status.NotStarted)]
    public void The_words_of_a_missing_figure_say_which_kind_it_is(string printed, MissingKind kind, Status status)
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2024, printed)]);

        var a = Measuring.Newest(kpi);

        Assert.Equal((kind, printed, status), (kpi.Actuals[0].Missing, kpi.Actuals[0].MissingText, a.Status));
    }

    [Fact]
    public void Quarters_of_a_year_stand_side_by_side_and_the_last_one_counts()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2023, "5")]);
        folder.Write("sample/actuals/2024.csv", "indicator,value,period\nk,30,R6第3四半期\nk,10,R6第1四半期\nk,20,R6第2四半期\n");
        kpi = Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");

        var a = Measuring.Newest(kpi);

        Assert.Equal((30m, 2024), (a.Measured, a.MeasuredIn));
        Assert.Equal([10m, 20m], kpi.Actuals[^1].Earlier.Select(e => e.Value));
        Assert.Equal(["actual 2023 5", "actual 2024 10", "actual 2024 20", "actual 2024 30"], Observed(kpi, "actual"));
        Says(kpi, "ja", "2024年度第3四半期の値は30人です");
        Says(kpi, "en", "30 people in Q3 of FY2024");
    }

    [Fact]
    public void A_grade_of_a_KPI_is_shown_with_the_citys_legend_and_never_compared()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2024, "5")]);
        folder.Write("sample/published.csv", "indicator,outline,year,figure,value,text_ja,text_en\nk,,2024,grade,,○,○\n");
        File.AppendAllText(Path.Combine(folder.Data, "sample/plan.csv"), "legend,○ 順調 △ やや遅れ,○ on schedule △ somewhat late\n");

        var page = PageOf(kpi, "en/");

        Assert.Contains("○", page, StringComparison.Ordinal);
        Assert.Contains("Not computed", page, StringComparison.Ordinal);
        Assert.Contains("△ somewhat late", page, StringComparison.Ordinal);
        Assert.Empty(PublishedCheck.Compare(Source().Site.Plans[0]));
    }

    [Fact]
    public void What_a_figure_was_before_it_was_restated_stays_visible()
    {
        var kpi = Kpi("people", "up", "none",
            "indicator,period,kind,value\nk,R9,number,99\n",
            baseline: ("R4", "1"), actuals: [(2023, "5"), (2024, "7")]);
        folder.Write("sample/restated.csv", "indicator,kind,year,value,since,reason_ja,reason_en\n"
            + "k,actual,2023,4,R7.3,速報値が確定した,The provisional figure became final\n");

        var page = PageOf(kpi, "en/");

        Assert.Contains("Actual of FY2023: 4 people before, 5 people now.", page, StringComparison.Ordinal);
        Assert.Contains("The provisional figure became final", page, StringComparison.Ordinal);
        Assert.Contains("(since March 2025)", page, StringComparison.Ordinal);
        Assert.Equal(["restated_actual 2023 4"], Observed(Source().Site.Plans[0].Indicators.Single(i => i.Id == "k"), "restated_actual"));
    }

    [Theory]
    [InlineData("ためし町", "", "町の評価のしかた", "How the town judges")]
    [InlineData("ためし村", "", "村の評価のしかた", "How the village judges")]
    [InlineData("ためし区", "", "区の評価のしかた", "How the ward judges")]
    [InlineData("ためし県", "", "県の評価のしかた", "How the prefecture judges")]
    [InlineData("ためし府", "", "府の評価のしかた", "How the prefecture judges")]
    [InlineData("ためし広域連合", "agency", "機関の評価のしかた", "How the agency judges")]
    public void The_words_follow_the_kind_of_body(string name, string kind, string ja, string en)
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,99\n", baseline: ("R4", "1"), actuals: [(2024, "5")]);
        var plan = Path.Combine(folder.Data, "sample/plan.csv");
        var settings = File.ReadAllText(plan).Replace("municipality,ためし市,", $"municipality,{name},", StringComparison.Ordinal);
        File.WriteAllText(plan, settings + (kind.Length > 0 ? $"municipality_kind,{kind},\n" : ""));
        var source = Source();

        Assert.Equal((ja, en), (Views.In("ja", source).W("plan.judges"), Views.In("en", source).W("plan.judges")));
    }

    [Fact]
    public void No_word_of_a_villages_pages_speaks_of_a_city()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R9,number,99\n", baseline: ("R4", "1"), actuals: [(2024, "5")]);
        var plan = Path.Combine(folder.Data, "sample/plan.csv");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("municipality,ためし市,", "municipality,ためし村,", StringComparison.Ordinal));
        var source = Source();

        var words = BodyWords.Of(source.Site.Plans[0]);
        var all = Views.In("ja", source).Frame.Words;

        Assert.All(all.Keys, key =>
        {
            var told = words.In(all.All(key)["ja"]).Replace("市町村", "", StringComparison.Ordinal);
            Assert.DoesNotContain("市", told, StringComparison.Ordinal);
        });
        Assert.All(all.Keys, key => Assert.DoesNotMatch(@"\b[Cc]it(y|ies)\b", words.In(all.All(key)["en"])));
    }

    private string PageOf(Indicator kpi, string language)
    {
        var output = Directory.CreateTempSubdirectory("sitegen-says-").FullName;
        try
        {
            var problems = new ProblemList();
            var built = SiteBuild.Run(new(folder.Data, folder.Input, output), problems, new SiteGen.Commands.Progress(TextWriter.Null));
            Assert.True(built is not null, string.Join('\n', problems.Sorted()));
            return System.Net.WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(output, $"{language}sample/kpi/{kpi.Id}/index.html")));
        }
        finally
        {
            Directory.Delete(output, true);
        }
    }

    private void Says(Indicator kpi, string language, string words)
    {
        var source = Source();

        var read = source.Site.Plans[0].Indicators.Single(i => i.Id == kpi.Id);
        Assert.Contains(words, Ruby.Strip(KpiSentence.Of(Views.In(language, source), read)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Observed(Indicator kpi, params string[] kinds) => Observation.Of(kpi)
        .Where(o => kinds.Contains(o.Kind))
        .Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Kind} {o.FiscalYear} {o.Value}"));

    private Indicator Kpi(
        string unit, string direction, string accumulation, string targets,
        (string Period, string Value) baseline, (int Year, string Value)[] actuals)
    {
        folder.Write("sample/plan.csv", File.ReadAllText(Path.Combine(folder.Data, "sample/plan.csv"))
            .Replace("period_start,2015", "period_start,2023", StringComparison.Ordinal)
            .Replace("period_end,2019", "period_end,2027", StringComparison.Ordinal)
            .Replace("baseline_year,2014", "baseline_year,2022", StringComparison.Ordinal)
            .Replace("attainment_rate", "none", StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(folder.Data, "units.csv"), "rank,位,,,1,rank,\n"
            + "minutes,分,minute,minutes,60,duration,\n"
            + "gigadollars,10億ドル,billion dollars,billion dollars,1,dollars,\n"
            + "per-100k,10万人当たり人,person per 100 000,people per 100 000,1,rate,\n");
        folder.Write("sample/indicators.csv", Header + $"k,1,nurseries,no,ためしの指標,K,{unit},{direction},{accumulation},,,\n");
        folder.Write("sample/targets.csv", targets);
        folder.Write("sample/baselines.csv", $"indicator,period,value\nk,{baseline.Period},{baseline.Value}\n");
        string[] others = ["published.csv", "costs.csv", "corrections.csv", "evaluations.csv", "updates.csv"];
        foreach (var other in others) File.Delete(Path.Combine(folder.Data, "sample", other));
        Directory.Delete(Path.Combine(folder.Data, "sample", "actuals"), true);
        Directory.CreateDirectory(Path.Combine(folder.Data, "sample", "actuals"));
        foreach (var (year, value) in actuals)
            folder.Write($"sample/actuals/{year.ToString(CultureInfo.InvariantCulture)}.csv", $"indicator,value\nk,{value}\n");
        return Source().Site.Plans[0].Indicators.Single(i => i.Id == "k");
    }

    private Source Source()
    {
        var problems = new ProblemList();
        return SiteBuild.Read(new(folder.Data, folder.Input, ""), problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Sorted()));
    }
}
