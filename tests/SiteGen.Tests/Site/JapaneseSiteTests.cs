// A site in Japanese only: the small site of the cases without any English column.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class JapaneseSiteTests : IDisposable
{
    private readonly CaseFolder small = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-ja-").FullName;
    private readonly ProblemList problems = new();

    public JapaneseSiteTests()
    {
        foreach (var file in Directory.GetFiles(small.Data, "*.csv", SearchOption.AllDirectories)) DropEnglish(file);
        var site = Path.Combine(small.Data, "site.csv");
        File.WriteAllText(site, File.ReadAllText(site).Replace("languages,ja;en", "languages,ja", StringComparison.Ordinal));
        Assert.True(SiteBuild.Run(new(small.Data, small.Input, output), problems) is not null,
            string.Join('\n', problems.Sorted()));
    }

    public void Dispose()
    {
        small.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void It_needs_no_English_and_has_none()
    {
        Assert.DoesNotContain(problems.Sorted(), p => p.Code is "translation-missing" or "column-missing" or "cell-blank");
        Assert.False(Directory.Exists(Path.Combine(output, "en")));
        Assert.DoesNotContain("name_en", File.ReadAllText(Path.Combine(output, "data", "indicators.csv")), StringComparison.Ordinal);
        Assert.DoesNotContain("English", File.ReadAllText(Path.Combine(output, "sample", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_pages_are_those_of_a_site_in_two_languages()
    {
        var page = File.ReadAllText(Path.Combine(output, "sample", "kpi", "nursery-children", "index.html"));

        Assert.Contains("<html lang=\"ja\"", page, StringComparison.Ordinal);
        Assert.Contains("250人", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"languages\"", page, StringComparison.Ordinal);
    }

    // No cell of the small site has a comma in it.
    private static void DropEnglish(string file)
    {
        var lines = File.ReadAllLines(file).Select(l => l.Split(',')).ToList();
        var kept = Enumerable.Range(0, lines[0].Length)
            .Where(i => lines[0][i] != "en" && !lines[0][i].StartsWith("en_", StringComparison.Ordinal)
                && !lines[0][i].EndsWith("_en", StringComparison.Ordinal))
            .ToList();
        File.WriteAllLines(file, lines.Select(l => string.Join(',', kept.Select(i => l.ElementAtOrDefault(i) ?? ""))));
    }
}
