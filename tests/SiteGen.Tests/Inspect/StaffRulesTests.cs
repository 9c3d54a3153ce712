// Rules that ask about slips: totals below their parts, moved targets, figures typed into the wrong column.
using SiteGen.Plans;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class StaffRulesTests
{
    [Theory]
    [InlineData("new-residents,40,100,,", 0)]
    [InlineData("new-residents,40,40,,", 0)]
    [InlineData("new-residents,40,39,,", 1)]
    [InlineData("new-residents,40,39,注,Note", 0)]
    [InlineData("new-residents,40,39,注,", 1)]
    [InlineData("nursery-children,100,,,\nnursery-children-public,126,,,", 1)]
    [InlineData("nursery-children,210,,,\nnursery-children-public,126,,,", 0)]
    [InlineData("nursery-children,100,,,\nnursery-children-public,126,,,\nnursery-children-private,84,,,", 0)]
    [InlineData("childcare-advice,89,,,", 1)]
    [InlineData("childcare-advice,90,,,", 0)]
    [InlineData("safe-crossings,1,,,", 0)]
    public void A_total_below_its_part_is_asked_about_once(string rows, int warnings)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,value,total,note_ja,note_en\n{rows}\n");
        var site = folder.Rows();

        var found = TotalsBelowParts.Check(site.Plans[0], site);

        Assert.Equal(warnings, found.Count());
    }

    [Theory]
    [InlineData("H29.3,H31,at_least,18,,", 1)]
    [InlineData("H29.3,H31,at_least,20,,", 0)]
    [InlineData("H29.3,H31,at_most,20,,", 1)]
    [InlineData("H29.3,H31,at_least,18,見直し,", 0)]
    public void A_target_that_moved_says_why(string version, int notices)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/targets.csv",
            $"indicator,set_on,period,kind,value,reason_ja,reason_en\nsafe-crossings,,H31,at_least,20,,\nsafe-crossings,{version}\n");
        var site = folder.Rows();

        var found = MovedTargets.Check(site.Plans[0], site);

        Assert.Equal(notices, found.Count());
    }

    [Fact]
    public void A_target_in_the_comparison_of_old_and_new_needs_no_other_reason()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/targets.csv",
            "indicator,set_on,period,kind,value\nsafe-crossings,,H31,at_least,20\nsafe-crossings,H29.3,H31,at_least,18\n");
        folder.Write("sample/revisions.csv", "indicator,outline,field,old_ja,new_ja,set_on\nsafe-crossings,,target,20,18,H29.3\n");
        var site = folder.Rows();

        var found = MovedTargets.Check(site.Plans[0], site);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("residents-satisfied,2015,63", 0)]
    [InlineData("residents-satisfied,2015,63.0", 0)]
    [InlineData("residents-satisfied,,63.0", 0)]
    [InlineData("residents-satisfied,2015,36", 1)]
    [InlineData("safety-rules,2015,-", 0)]
    [InlineData("safety-rules,2015,0", 1)]
    [InlineData("safe-crossings,2012,14", 1)]
    [InlineData("safe-crossings,2012,", 0)]
    public void The_figure_to_look_at_is_the_one_that_was_reported(string row, int warnings)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv", $"indicator,previous_year,previous,value\n{row},\n");
        var site = folder.Rows();

        var found = Previous.Check(site.Plans[0], site);

        Assert.Equal(warnings, found.Count());
    }

    [Fact]
    public void Rows_that_are_not_filled_in_are_counted_once_a_file()
    {
        using var folder = new CaseFolder();
        folder.Write("sample/actuals/2016.csv",
            "indicator,value,missing,note_ja,period\nsafe-crossings,,,,\ntraffic-accidents,,,,\n"
            + "safety-rules,,-,,\nnew-residents,,,注,\nchildcare-advice,0,,,\n");
        var site = folder.Rows();

        var found = NotFilledIn.Check(site.Plans[0], site).ToList();

        Assert.Equal(("not-filled-in", "sample/actuals/2016.csv:2"), (found.Single().Code, found.Single().At.ToString()));
        Assert.Contains("2行", found.Single().Text.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2014", "new-residents,30", 1)]
    [InlineData("2014", "new-residents,", 0)]
    [InlineData("2014", "traffic-accidents,30", 0)]
    [InlineData("2017", "new-residents,30", 0)]
    public void An_actual_from_before_the_plan_is_asked_about_where_there_is_no_baseline(string year, string row, int notices)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/baselines.csv", "indicator,period,value\ntraffic-accidents,H26,150\n");
        folder.Write("sample/actuals/2013.csv", row.EndsWith(',') ? "indicator,value\n" : $"indicator,value\n{row}\n");
        folder.Write($"sample/actuals/{year}.csv", $"indicator,value\n{row}\n");
        if (year == "2017") File.Delete(Path.Combine(folder.Data, "sample/actuals/2013.csv"));
        var site = folder.Rows();

        var found = ActualsBeforePlan.Check(site.Plans[0], site);

        Assert.Equal(notices, found.Count());
    }

    [Theory]
    [InlineData("municipality_kind,agency,", "")]
    [InlineData("municipality_kind,country,\ncode,,", "")]
    [InlineData("municipality_kind,city,\ncode,,", "setting-missing")]
    [InlineData("code,,", "setting-missing")]
    [InlineData("municipality_kind,agency,\ncode,12,", "code-shape")]
    public void Only_municipalities_and_prefectures_need_a_code(string rows, string code)
    {
        using var folder = new CaseFolder();
        var plan = Path.Combine(folder.Data, "sample/plan.csv");
        folder.Write("sample/plan.csv", File.ReadAllText(plan).Replace("code,999999,\n", rows + "\n", StringComparison.Ordinal));
        var site = folder.Rows();

        var found = Settings.Check(site.Plans[0], site).Select(p => p.Code);

        Assert.Equal(code.Length == 0 ? [] : [code], found);
    }

    [Theory]
    [InlineData("actuals/2016.CSV", "sample/actuals/2016.csv")]
    [InlineData("actuals/２０１７.txt", null)]
    [InlineData("2016 (1).csv.txt", "sample/actuals/2016.csv")]
    [InlineData("H28年度.csv", "sample/actuals/2016.csv")]
    [InlineData("evalutions.csv", "sample/evaluations.csv")]
    [InlineData("actuals/~$2016.xlsx", "")]
    public void A_file_that_nobody_reads_is_named(string file, string? near)
    {
        using var folder = new CaseFolder();
        var problems = new ProblemList();
        if (near is { Length: > 0 }) File.Delete(Path.Combine(folder.Data, near));
        folder.Write($"sample/{file}", "indicator,value\n");

        SiteGen.Plans.Extract.SiteFiles.Read(folder.Data, problems);

        var found = problems.Sorted().Where(p => p.Code is "file-unknown" or "actuals-file-name").ToList();
        Assert.Equal(near == "" ? 0 : 1, found.Count);
        if (near is { Length: > 0 } && file != "actuals/2016.CSV") Assert.Contains(near, found[0].Text.RemedyJa, StringComparison.Ordinal);
    }
}
