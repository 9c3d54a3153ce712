// Successive plans of one municipality, a plan without actuals, and a KPI that is printed for its parts only.
using System.Net;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class SeveralPlansTests : IDisposable
{
    private static readonly string[] Figures = ["baselines.csv", "targets.csv", "published.csv", "costs.csv"];

    private readonly CaseFolder folder = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-several-").FullName;

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void Plans_of_one_municipality_are_told_apart_by_title_and_years()
    {
        Copy("sample", "sample-2");
        var plan = Path.Combine(folder.Data, "sample-2/plan.csv");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("title,ためし市", "title,第2期ためし市", StringComparison.Ordinal));

        Build();

        Assert.Contains("第2期ためし市", TitleOf("sample-2/kpi/new-residents"), StringComparison.Ordinal);
        Assert.Contains("(2015〜2019年度)", TitleOf("sample-2/kpi/new-residents"), StringComparison.Ordinal);
        Assert.NotEqual(TitleOf("sample/kpi/new-residents"), TitleOf("sample-2/kpi/new-residents"));
        Assert.NotEqual(TitleOf("en/sample"), TitleOf("en/sample-2/years"));
    }

    [Fact]
    public void Years_that_are_our_reading_are_no_part_of_a_name_that_stands_alone()
    {
        Copy("sample", "sample-2");
        var plan = Path.Combine(folder.Data, "sample-2/plan.csv");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("title,ためし市", "title,第2期ためし市", StringComparison.Ordinal)
            + "period_printed,no,\n");

        Build();

        Assert.DoesNotContain("(2015〜2019年度)", TitleOf("sample-2/kpi/new-residents"), StringComparison.Ordinal);
        Assert.Contains("(2015〜2019年度)", TitleOf("sample/kpi/new-residents"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_actuals_says_that_there_are_none()
    {
        Directory.Delete(Path.Combine(folder.Data, "sample/actuals"), recursive: true);
        Directory.CreateDirectory(Path.Combine(folder.Data, "sample/actuals"));
        foreach (var file in new[] { "published.csv", "updates.csv", "corrections.csv" })
            File.Delete(Path.Combine(folder.Data, "sample", file));

        Build();

        Assert.Contains("この文書に、実績値は書かれていません", Page(""), StringComparison.Ordinal);
        Assert.Contains("The document prints no actuals", Page("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("値は2015年度まで", Page(""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_KPI_that_is_printed_for_its_parts_only_is_counted_by_its_parts()
    {
        var actuals = Directory.EnumerateFiles(Path.Combine(folder.Data, "sample/actuals"));
        foreach (var file in Figures.Select(f => Path.Combine(folder.Data, "sample", f)).Concat(actuals))
            File.WriteAllLines(file, [.. File.ReadAllLines(file).Where(l => !l.StartsWith("nursery-children,", StringComparison.Ordinal))]);

        var problems = new ProblemList();
        var source = SiteBuild.Read(new(folder.Data, folder.Input, ""), problems)!;
        Build();
        var plan = source.Site.Plans[0];

        Assert.DoesNotContain(plan.Counted, i => i.Id == "nursery-children");
        Assert.Contains(plan.Counted, i => i.Id == "nursery-children-public");
        Assert.Contains("分けて示されています", Page("sample/kpi/nursery-children"), StringComparison.Ordinal);
        Assert.Contains("given as several figures", Page("en/sample/kpi/nursery-children"), StringComparison.Ordinal);
    }

    private void Build()
    {
        var problems = new ProblemList();
        var built = SiteBuild.Run(new(folder.Data, folder.Input, output), problems);
        Assert.True(built is not null, string.Join('\n', problems.Sorted()));
    }

    private string Page(string path) => WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(output, path, "index.html")));

    private string TitleOf(string path) => Page(path).Split("<title>")[1].Split("</title>")[0];

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Data, from), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder.Data, to, Path.GetRelativePath(Path.Combine(folder.Data, from), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
