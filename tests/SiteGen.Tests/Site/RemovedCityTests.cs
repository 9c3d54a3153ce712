// A city is removed by deleting its folder: whoever names it is warned, and the site is built without a dead link.
using System.Text.RegularExpressions;
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class RemovedCityTests : IDisposable
{
    private readonly CaseFolder folder = new("plan-gone");
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-removed-").FullName;
    private readonly StringWriter printed = new() { NewLine = "\n" };

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void What_names_it_is_left_out_of_every_page_and_build_says_so()
    {
        var code = CommandLine.Run(
            ["build", "--data", folder.Data, "--input", folder.Input, "--output", output, "--lang", "en"], printed, printed);

        Assert.Equal(ExitCode.Fine, code);
        Assert.All(Pages(), p => Assert.DoesNotMatch("gone/|もとの市", p.Html));
        Assert.Contains("warning line 10 cell \"gone\" [plan-gone]", printed.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "comparisons.csv\n  warning line 3 plan (D) cell \"gone\" [plan-gone]", printed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_an_item_and_a_section_go_as_a_whole_and_their_neighbours_stay()
    {
        var source = SiteBuild.Read(new(folder.Data, folder.Input, ""), new ProblemList())!;

        var html = string.Concat(Assert.Single(source.Articles).Texts["ja"].Pieces.Select(p => p.Html));

        Assert.Equal(1, Regex.Count(html, "<td><a href=\"/sample/\">"));
        Assert.Equal(1, Regex.Count(html, "<li>"));
        Assert.DoesNotContain("<h2>例</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>終わりに</h2>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_about_it_is_no_page()
    {
        using var article = new CaseFolder("plan-gone.article");

        var source = SiteBuild.Read(new(article.Data, article.Input, ""), new ProblemList())!;

        Assert.Equal("about", Assert.Single(source.Articles).Name);
        Assert.Empty(source.Articles[0].Texts["ja"].Links);
    }

    private IEnumerable<(string File, string Html)> Pages() =>
        Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f)));
}
