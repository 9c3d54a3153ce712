// diff as reviewers and journalists see it: one line a change, by plan and goal, in Markdown.
using System.Text.Json.Nodes;
using SiteGen.Commands;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Diff;

public sealed class DiffTests : IDisposable
{
    private readonly CaseFolder before = new();
    private readonly CaseFolder after = new();

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    [Theory]
    [InlineData("ja", "変わるところはありません。\n")]
    [InlineData("en", "Nothing changes.\n")]
    public void The_same_data_changes_nothing(string language, string words) => Assert.Equal(words, Diff(language));

    [Fact]
    public void One_changed_cell_is_one_line_and_the_status_that_follows()
    {
        Replace("sample/actuals/2016.csv", "交通事故,128,", "交通事故,145,");

        Assert.Equal("""
            # What changes on the site

            ## Sample

            ### Goal 3 A safe town

            - Traffic accidents (Road safety): Actual (FY2016) 128 cases → 145 cases
              - Status: On or ahead of pace → Advancing, behind pace

            """.ReplaceLineEndings("\n"), Diff("en"));
    }

    [Fact]
    public void A_figure_that_begins_anew_is_told()
    {
        Replace("sample/actuals/2016.csv", "note_ja,note_en\n", "note_ja,comparable\n");
        Replace("sample/actuals/2016.csv", "traffic-accidents,交通事故,128,,,,,", "traffic-accidents,交通事故,128,,,,,no");

        Assert.Contains("128 cases → 128 cases (not directly comparable with earlier figures", Diff("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_the_same_lines_as_JSON()
    {
        Replace("sample/actuals/2016.csv", "交通事故,128,", "交通事故,145,");

        var found = JsonNode.Parse(Diff("en", "json"))!;

        Assert.Equal(["sections", "added", "removed", "other"], found.AsObject().Select(p => p.Key));
        var section = Assert.Single(found["sections"]!.AsArray())!;
        Assert.Equal(
            ("sample", "Sample", "Goal 3 A safe town"), ((string?)section["plan"], (string?)section["heading"], (string?)section["goal"]));
        Assert.Equal("Traffic accidents (Road safety): Actual (FY2016) 128 cases → 145 cases", (string?)section["lines"]![0]!["text"]);
        Assert.StartsWith("Status: ", (string?)section["lines"]![0]!["status"], StringComparison.Ordinal);
    }

    [Fact]
    public void In_Japanese_the_same_line_reads_as_on_the_Japanese_pages()
    {
        Replace("sample/actuals/2016.csv", "交通事故,128,", "交通事故,145,");

        Assert.Contains("- 交通事故(交通安全): 実績値(2016年度) 128件 → 145件\n", Diff("ja"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_version_of_a_target_names_the_one_before()
    {
        Replace("sample/targets.csv", "\ntraffic-accidents,", "\ntraffic-accidents,H30,H31,number,100,,,,,\ntraffic-accidents,");

        var text = Diff("en");

        Assert.Contains("- Traffic accidents (Road safety): Target (version of FY2018) 120 cases (FY2019) → 100 cases (FY2019)\n",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_KPI_that_goes_is_named_with_its_page_and_one_that_comes_with_its_sentence()
    {
        foreach (var file in new[] { "indicators.csv", "baselines.csv", "targets.csv", "actuals/2015.csv",
            "actuals/2016.csv", "published.csv",
            "costs.csv" }) RemoveRows(before, $"sample/{file}", "safe-crossings");
        var added = Diff("en");
        Assert.Contains("- New KPI: Safe crossings", added, StringComparison.Ordinal);
        Assert.Contains("## Pages added (", added, StringComparison.Ordinal);
        Assert.Contains("- /en/sample/kpi/safe-crossings/", added, StringComparison.Ordinal);

        var removed = Diff("en", from: after, to: before);
        Assert.Contains("- KPI removed: Safe crossings", removed, StringComparison.Ordinal);
        Assert.Contains("## Pages removed (", removed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_the_other_language_alone_is_a_change_too()
    {
        Replace("sample/indicators.csv", ",Safe crossings,", ",Crossings made safe,");

        Assert.Contains("(表記や説明、訳の変更)", Diff("ja"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nursery-children,1,nurseries,yes,", "nursery-children,1,nurseries,no,", "Main figure yes → no")]
    [InlineData("people,up,none,,nursery-children,", "people,up,none,,,", "Part of Children in nurseries → (none)")]
    public void A_KPI_that_becomes_another_kind_of_figure_is_told_as_such(string old, string text, string told)
    {
        Replace("sample/indicators.csv", old, text);

        Assert.Contains(told, Diff("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "前の値(実績値 2016年度)")]
    [InlineData("en", "Figure before (Actual FY2016) 130 cases (new)")]
    public void What_stands_beside_a_figure_is_told_also_where_an_update_is(string language, string told)
    {
        after.Write("sample/restated.csv", "indicator,kind,year,period,value,since,reason_ja,reason_en\n"
            + "traffic-accidents,actual,2016,,130,H29,,\n");
        File.AppendAllText(Path.Combine(after.Data, "sample/updates.csv"), "2027-01-01,更新,Update,,\n");

        Assert.Contains(told, Diff(language), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_site_hides_no_change_of_a_plans_pages()
    {
        Replace("site.csv", "A small site for tests.", "Small.");
        const string accidents = "traffic-accidents,7,road-safety,yes,交通事故,Traffic accidents,"
            + "cases,down,none,,,safety,市民課,active\n";
        const string crossings = "safe-crossings,8,road-safety,no,安全な横断歩道,Safe crossings,"
            + "places,up,none,,,safety,市民課,active\n";
        Replace("sample/indicators.csv", accidents + crossings, crossings + accidents);

        var text = Diff("en");

        Assert.Contains("description A small site for tests. → Small.", text, StringComparison.Ordinal);
        Assert.Contains("/en/sample/", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_comes_is_a_page_that_comes()
    {
        File.WriteAllText(Path.Combine(after.Input, "news.ja.md"), "---\ntitle: 知らせ\n---\n本文\n");

        var text = Diff("ja");

        Assert.Contains("知らせ (追加)", text, StringComparison.Ordinal);
        Assert.Contains("- /news/", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_lines_do_not_speak_of_is_named_by_its_pages()
    {
        Replace("topics.csv",
            "childcare,子育て,Childcare,保育所や相談,Nurseries and advice,1\nsafety,安全,Safety,交通安全と防災,Road safety and disasters,2",
            "safety,安全,Safety,交通安全と防災,Road safety and disasters,1\n"
                + "childcare,子育て,Childcare,保育所や相談,Nurseries and advice,2");

        var text = Diff("en");

        Assert.Contains("## Other pages that look different", text, StringComparison.Ordinal);
        Assert.Contains("- /en/topics/\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_state_with_errors_is_a_problem_in_words()
    {
        before.Write("sample/actuals/2016.csv", "indicator,value\nsafe-crossings,abc\n");
        var error = new StringWriter();

        var code = CommandLine.Run(
            ["diff", Root(before), "--data", after.Data, "--input", after.Input, "--lang", "en"], TextWriter.Null, error);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("[not-a-number]", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("The earlier data has problems", error.ToString(), StringComparison.Ordinal);
    }

    private string Diff(string language, string format = "markdown") => Diff(language, before, after, format);

    private static string Diff(string language, CaseFolder from, CaseFolder to, string format = "markdown")
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter());
        var code = CommandLine.Run(
            ["diff", Root(from), "--data", to.Data, "--input", to.Input, "--lang", language, "--format", format], output, error);
        Assert.Equal("", error.ToString());
        Assert.Equal(ExitCode.Fine, code);
        return output.ToString();
    }

    private static string Root(CaseFolder folder) => Path.GetDirectoryName(folder.Data)!;

    private void Replace(string file, string old, string text)
    {
        var path = Path.Combine(after.Data, file);
        var all = File.ReadAllText(path);
        Assert.Contains(old, all, StringComparison.Ordinal);
        File.WriteAllText(path, all.Replace(old, text, StringComparison.Ordinal));
    }

    private static void RemoveRows(CaseFolder folder, string file, string id)
    {
        var path = Path.Combine(folder.Data, file);
        File.WriteAllLines(path, File.ReadAllLines(path).Where(l => !l.Contains(id, StringComparison.Ordinal)));
    }
}
