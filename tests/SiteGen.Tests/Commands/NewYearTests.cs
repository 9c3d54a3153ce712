// new year: the file that staff fill in each spring.
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Extract;
using SiteGen.Tests.RealData;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Commands;

public sealed class NewYearTests(RealSite real) : IClassFixture<RealSite>
{
    private readonly StringWriter output = new() { NewLine = "\n" };

    [Fact]
    public void Every_active_KPI_stands_there_with_its_name_and_its_last_figure()
    {
        using var folder = new CaseFolder();

        var code = New(folder, "sample", "2017");

        var bytes = File.ReadAllBytes(Path.Combine(folder.Data, "sample/actuals/2017.csv"));
        var rows = Table.Read(File.ReadAllText(Path.Combine(folder.Data, "sample/actuals/2017.csv")));
        Assert.Equal(ExitCode.Fine, code);
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "indicator,name,place,unit,previous_year,previous,value,total,missing,text_ja,text_en,note_ja,"
            + "note_en,reason_ja,reason_en,comparable,period", string.Join(',', rows[0]));
        Assert.Equal(9, rows.Count - 1);
        Assert.Equal("nursery-children,保育所の利用者,保育所の整備,人,2016,225,,,,,,,,,,,", string.Join(',', rows[1]));
        Assert.Equal("residents-satisfied,満足している市民,移住の促進,%,2016,未集計,,,,,,,,,,,", string.Join(',', rows[6]));
    }

    [Fact]
    public void A_KPI_that_ended_or_was_retired_is_left_out()
    {
        using var folder = new CaseFolder();
        var indicators = Path.Combine(folder.Data, "sample/indicators.csv");
        File.WriteAllText(indicators,
            File.ReadAllText(indicators).Replace("safety,市民課,active\nsafe-", "safety,市民課,ended\nsafe-", StringComparison.Ordinal));

        New(folder, "sample", "2017");

        Assert.Contains("It has no row for", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "traffic-accidents", File.ReadAllText(Path.Combine(folder.Data, "sample/actuals/2017.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Left_untouched_it_is_one_notice_and_no_error_and_the_site_stays_as_it_was()
    {
        using var site = new CopiedSite();
        CommandLine.Run(["new", "year", "kushiro", "2017", "--data", site.Folders.Data], output, output);

        // Kushiro's files, and a fifth of those about all plans.
        var result = site.Build(new Shard(real.Source.Site.Plans.ToList().FindIndex(p => p.Id == "kushiro") + 1, 5));
        var code = CommandLine.Run(["check", "--data", site.Folders.Data, "--input", site.Folders.Input, "--lang", "en"], output, output);

        Assert.NotNull(result);
        Assert.True(File.Exists(Path.Combine(site.Output, "kushiro/status/index.html")));
        Assert.Empty(site.OtherThanIn(real.Output));
        Assert.Equal(ExitCode.Fine, code);
        Assert.Contains("75 rows are not filled in yet", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_filled_in_the_site_shows_the_filled_rows_only_and_a_blank_is_never_zero()
    {
        using var folder = new CaseFolder();
        New(folder, "sample", "2017");
        var path = Path.Combine(folder.Data, "sample/actuals/2017.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace(",2016,128,,", ",2016,128,120,", StringComparison.Ordinal));

        var site = PlanReader.Read(folder.Data, new())!;

        var reported = site.Plans[0].Indicators.SelectMany(i => i.Actuals.Where(a => a.Year == 2017).Select(a => (i.Id, a.Value)));
        Assert.Equal([("traffic-accidents", 120m)], reported);
    }

    [Theory]
    [InlineData("fish-landings", "H29年")]
    [InlineData("overnight-guests", "")]
    public void A_KPI_reported_for_a_calendar_year_is_asked_for_the_same_time_of_the_new_one(string kpi, string period)
    {
        using var site = new CopiedSite();

        CommandLine.Run(["new", "year", "kushiro", "2017", "--data", site.Folders.Data], output, output);

        var row = Table.Read(File.ReadAllText(Path.Combine(site.Folders.Data, "kushiro/actuals/2017.csv"))).Single(r => r[0] == kpi);
        Assert.Equal(period, row[^1]);
    }

    [Theory]
    [InlineData("R3")]
    [InlineData("令和3年度")]
    [InlineData("２０２１")]
    [InlineData("2021年")]
    public void A_year_of_an_era_is_a_year(string year)
    {
        using var folder = new CaseFolder();

        New(folder, "sample", year);

        Assert.True(File.Exists(Path.Combine(folder.Data, "sample/actuals/2021.csv")));
    }

    [Theory]
    [InlineData("sampel", "2017", "There is no plan \"sampel\". Did you mean \"sample\"?")]
    [InlineData("../sample", "2017", "There is no plan \"../sample\".")]
    [InlineData("sample", "next", "\"next\" is not a fiscal year.")]
    [InlineData("sample", "H0", "\"H0\" is not a fiscal year.")]
    [InlineData("sample", "1999", "FY1999 is long before the plan begins in FY2015.")]
    [InlineData("sample", "2071", "FY2071 is long after the plan ends in FY2019.")]
    [InlineData("sample", "2016", "sample/actuals/2016.csv is there already and was not touched.")]
    public void What_cannot_be_is_refused_in_words_and_nothing_is_written(string plan, string year, string message)
    {
        using var folder = new CaseFolder();
        var before = Directory.GetFiles(folder.Data, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText);

        var code = New(folder, plan, year);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.StartsWith(message, output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(folder.Data, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText));
    }

    [Fact]
    public void With_errors_in_the_data_they_come_first()
    {
        using var folder = new CaseFolder("not-a-number");

        var code = New(folder, "sample", "2017");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("[not-a-number]", output.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Data, "sample/actuals/2017.csv")));
    }

    [Theory]
    [InlineData("other/plan.csv", "key,ja,en\n")]
    [InlineData("other/targets.csv", "indicator,period\n,\n")]
    [InlineData("comparisons.csv", "id,name_ja,name_en,plan,indicator\nx,名,Name,other,nothing\n")]
    [InlineData("redirects.csv", "from,to\nother,nowhere\n")]
    public void An_error_of_another_city_does_not_stop_this_one(string file, string text)
    {
        using var folder = new CaseFolder();
        Directory.CreateDirectory(Path.Combine(folder.Data, "other"));
        folder.Write(file, text);

        var code = New(folder, "sample", "2017");

        Assert.Equal(ExitCode.Fine, code);
        Assert.True(File.Exists(Path.Combine(folder.Data, "sample/actuals/2017.csv")));
    }

    private int New(CaseFolder folder, string plan, string year) =>
        CommandLine.Run(["new", "year", plan, year, "--data", folder.Data, "--lang", "en"], output, output);
}
