// The real site without some of its cities: no page counts or names one that is not there, and no link leads to it.
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Pages;
using SiteGen.Plans;
using SiteGen.Plans.Model;
using SiteGen.Tests.Site;
using SiteGen.Theme;
using SiteGen.Theme.Articles;
using SiteGen.Theme.Text;

namespace SiteGen.Tests.RealData;

public sealed class FewerPlansTests
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["otaru"] = "小樽市|Otaru",
        ["kushiro"] = "釧路市|Kushiro",
        ["ojiya"] = "小千谷市|Ojiya",
        ["nemuro"] = "根室市|Nemuro",
        ["tomakomai"] = "苫小牧市|Tomakomai",
    };

    [Theory]
    [InlineData("otaru", "北海道と新潟県の4つの市が", "What four cities in Hokkaido and Niigata promised")]
    [InlineData("otaru ojiya", "北海道の3つの市が", "What three cities in Hokkaido promised")]
    [InlineData("otaru ojiya kushiro nemuro", "北海道の苫小牧市が", "What Tomakomai, Hokkaido promised")]
    public void No_page_counts_or_names_a_city_that_is_not_there(string removed, string ja, string en)
    {
        using var copy = new CopiedSite();
        var gone = removed.Split(' ');
        foreach (var plan in gone) Directory.Delete(Path.Combine(copy.Folders.Data, plan), recursive: true);
        var problems = new ProblemList();

        var source = SiteBuild.Read(copy.Folders, problems);

        Assert.True(source is not null, string.Join('\n', problems.Sorted()));
        Assert.All(problems.Sorted().Where(p => p.Severity == Severity.Warning), p => Assert.Equal("plan-gone", p.Code));
        Assert.StartsWith(ja, source.Site.Setting("description").Lead, StringComparison.Ordinal);
        Assert.StartsWith(en, source.Site.Setting("description")["en"], StringComparison.Ordinal);
        Assert.All(Pages(source), page => Assert.DoesNotMatch(Wrong(gone), page));
    }

    [Theory]
    [InlineData("otaru ojiya kushiro nemuro")]
    [InlineData("otaru kushiro nemuro")]
    public void Taken_out_of_the_files_by_check_fix_it_is_the_same_site_without_a_warning(string removed)
    {
        using var copy = new CopiedSite();
        foreach (var plan in removed.Split(' ')) Directory.Delete(Path.Combine(copy.Folders.Data, plan), recursive: true);
        var before = Pages(SiteBuild.Read(copy.Folders, new ProblemList())!).ToList();

        CommandLine.Run(["check", "--fix", "--data", copy.Folders.Data, "--input", copy.Folders.Input],
            TextWriter.Null, TextWriter.Null, new StringReader("y"));

        var problems = new ProblemList();
        Assert.Equal(before, Pages(SiteBuild.Read(copy.Folders, problems)!));
        Assert.DoesNotContain(problems.Sorted(), p => p.Severity == Severity.Warning);
    }

    private static string Wrong(string[] gone) =>
        $"5つの市|[Ff]ive cities|\"(/en|/easy)?/({string.Join('|', gone)})/|{string.Join('|', gone.Select(g => Names[g]))}";

    // All pages that are about more than one KPI, project or goal; those have words of their own city's document only.
    private static IEnumerable<string> Pages(Source source)
    {
        var frame = new SiteArtifacts(source).Frame;
        using var renderer = new PageRenderer();
        foreach (var page in frame.Map.Pages.Where(p => p.Subject is null or Article or Topic))
            yield return page.Address
                + Regex.Replace(Text(renderer.Render(page, frame), source.Site), "</?ruby>|<rt>[^<]*</rt>|<rp>[^<]*</rp>", "");
    }

    // What was released stays history.
    private static string Text(byte[] page, Plans.Model.Site site)
    {
        var titles = site.Releases.SelectMany(r => r.Title.Languages.Select(l => Ruby.ToHtml(Html.Encode(r.Title[l]))));
        return titles.Aggregate(Encoding.UTF8.GetString(page), (text, title) => text.Replace(title, "", StringComparison.Ordinal));
    }
}
