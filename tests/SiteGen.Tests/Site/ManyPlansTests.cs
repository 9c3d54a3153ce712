// A portal with many plans: by prefecture, each folded with its counts, and every plan a link.
using AngleSharp.Html.Parser;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class ManyPlansTests
{
    private const int Many = 13;

    [Fact]
    public void Many_plans_stand_under_their_prefectures_with_counts()
    {
        using var folder = new CaseFolder();
        var output = Directory.CreateTempSubdirectory("sitegen-many-").FullName;
        for (var i = 1; i < Many; i++) Copy(Path.Combine(folder.Data, "sample"), Path.Combine(folder.Data, $"sample-{i}"));

        var problems = new ProblemList();
        Assert.True(SiteBuild.Run(new(folder.Data, folder.Input, output), problems) is not null,
            string.Join('\n', problems.Sorted()));
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(output, "index.html")));
        Directory.Delete(output, recursive: true);

        var prefecture = Assert.Single(page.QuerySelectorAll("details.prefecture"));
        Assert.Equal($"{Many}", prefecture.QuerySelector("summary .sub")!.TextContent);
        Assert.NotEmpty(prefecture.QuerySelectorAll("summary .tally li"));
        Assert.Equal(Many, prefecture.QuerySelectorAll(".cities h4 a").Length);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
