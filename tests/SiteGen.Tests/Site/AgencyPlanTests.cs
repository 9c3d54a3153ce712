// A real plan from outside Japan, typed from its document by people who knew only the handbook: a federal agency's yearly targets.
using System.Globalization;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Site;

/// <summary>The site of tests/SiteGen.Tests/Site/agency, built once.</summary>
public sealed class AgencySite : IDisposable
{
    public static readonly string Folder = Repository.PathOf("tests", "SiteGen.Tests", "Site", "agency");

    public AgencySite() => Assert.NotNull(SiteBuild.Run(In(Output), Problems));

    public string Output { get; } = Directory.CreateTempSubdirectory("sitegen-agency-").FullName;

    public ProblemList Problems { get; } = new();

    public static Folders In(string output) => new(Path.Combine(Folder, "data"), Path.Combine(Folder, "input"), output);

    public void Dispose() => Directory.Delete(Output, recursive: true);
}

public sealed class AgencyPlanTests(AgencySite site) : IClassFixture<AgencySite>
{
    [Fact]
    public void The_check_asks_only_about_figures_from_before_the_plan_and_the_address()
    {
        Assert.Equal(["actual-before-plan", "base-address-blank"], site.Problems.Sorted().Select(p => p.Code).Distinct().Order());
    }

    [Fact]
    public void Every_target_and_actual_of_the_printed_table_stands_in_the_open_data()
    {
        var data = Rows(File.ReadAllText(Path.Combine(site.Output, "data", "observations.csv")));
        var known = data.Select(r => (r["name_en"], KindOf(r), r["fiscal_year"], Upper(r))).ToHashSet();

        var printed = PrintedTable().ToList();

        Assert.Equal(263, printed.Count);
        Assert.DoesNotContain(printed, p => !known.Contains(p));
    }

    [Fact]
    public void What_the_site_says_of_each_KPI_was_read_beside_the_document()
    {
        var v = Views.In("en", SiteBuild.Read(AgencySite.In(""), new())!);
        var lines = v.Site.Plans[0].Indicators.SelectMany(kpi => Said(v, kpi));

        Snapshot.Compare(Path.Combine(AgencySite.Folder, "expected.txt"), string.Join('\n', lines) + "\n");
    }

    [Theory]
    [InlineData("As printed: -")]
    [InlineData("set in FY")]
    [InlineData("Milestone")]
    [InlineData("earlier target")]
    [InlineData("told from the document")]
    [InlineData("reported for")]
    public void What_readers_of_the_first_pages_found_untrue_or_misleading_is_on_no_page(string words)
    {
        var pages = Directory.EnumerateFiles(Path.Combine(site.Output, "gsa"), "index.html", SearchOption.AllDirectories);

        Assert.DoesNotContain(pages, p => File.ReadAllText(p).Contains(words, StringComparison.Ordinal));
    }

    // The table has a target for each year; the site calls the last one the target and the others yearly ones.
    private static string KindOf(Dictionary<string, string> row) => row["kind"] == "milestone" ? "target" : row["kind"];

    private static decimal Upper(Dictionary<string, string> row) => Number(row["value_to"].Length > 0 ? row["value_to"] : row["value"]);

    private static IEnumerable<string> Said(SiteGen.Theme.View v, Indicator kpi)
    {
        var a = Measuring.Newest(kpi);
        yield return $"{kpi.Id}: {Ruby.Strip(KpiSentence.Of(v, kpi))}";
        yield return $"  {Ruby.Strip(StatusName.Whole(v, a))}: {Ruby.Strip(StatusName.Meaning(v, a))}";
    }

    // The rows of "FY2018 APR_Complete_Data", per cent for fractions: name, kind, year, number.
    private static IEnumerable<(string Name, string Kind, string Year, decimal Value)> PrintedTable()
    {
        var lines = File.ReadLines(Path.Combine(AgencySite.Folder, "document.md"));
        foreach (var cells in lines.Select(l => l.Split('|', StringSplitOptions.TrimEntries)))
        {
            if (cells.Length < 11 || cells[2].Length != 4 || !cells[2].All(char.IsDigit)) continue;
            var times = cells[7] == "Percentage" ? 100 : 1;
            if (cells[3].Length > 0) yield return (NameNow(cells[1]), "target", cells[2], Number(cells[3]) * times);
            if (cells[4].Length > 0) yield return (NameNow(cells[1]), "actual", cells[2], Number(cells[4]) * times);
        }
    }

    // The later table has a newer name for one of them.
    private static string NameNow(string printed) =>
        printed.Replace("revenue available after", "revenue after", StringComparison.Ordinal);

    private static decimal Number(string cell) =>
        decimal.TryParse(cell.TrimStart('$').Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var number)
            ? number : decimal.MinValue;

    private static List<Dictionary<string, string>> Rows(string csv)
    {
        var problems = new ProblemList();
        var table = CsvTable.Parse(csv, "observations.csv", problems);
        return [.. table.Rows.Select(r => new[] { "name_en", "kind", "fiscal_year", "value", "value_to" }.ToDictionary(c => c, r.Text))];
    }
}
