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

    [Fact]
    public void Check_fix_shows_what_names_it_asks_and_takes_it_out()
    {
        var article = File.ReadAllText(Path.Combine(folder.Input, "about.ja.md"));

        Fix(folder, "n");
        Assert.Equal(article, File.ReadAllText(Path.Combine(folder.Input, "about.ja.md")));
        Fix(folder, "y");

        Assert.Contains("comparisons.csv: these lines go: 2–3\n  2: ", printed.ToString(), StringComparison.Ordinal);
        Assert.Contains("about plans that are not there (plan-gone) out of these", printed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("[plan-gone]", printed.ToString().Split("Taken out.")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("gone/", File.ReadAllText(Path.Combine(folder.Input, "about.ja.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_error_in_input_does_not_keep_what_names_it()
    {
        folder.Write("../input/guide.fr.md", "---\ntitle: x\n---\nx\n");

        Fix(folder, "y");

        Assert.DoesNotContain("gone/", File.ReadAllText(Path.Combine(folder.Input, "about.ja.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_about_it_goes_as_a_file()
    {
        using var article = new CaseFolder("plan-gone.article");
        var files = Directory.GetFiles(article.Input);

        Fix(article, "y");

        Assert.Single(files.Except(Directory.GetFiles(article.Input)));
        Assert.Contains("goes as a whole (a page of a plan that is not there).", printed.ToString(), StringComparison.Ordinal);
    }

    private void Fix(CaseFolder of, string answer) => CommandLine.Run(
        ["check", "--fix", "--data", of.Data, "--input", of.Input, "--lang", "en"], printed, printed, new StringReader(answer));

    private IEnumerable<(string File, string Html)> Pages() =>
        Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f)));
}
