// A plan whose years begin in October and whose data have a licence of their own: no page says April, or the site's licence.
using System.Net;
using System.Text.Json;
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class OwnYearsAndLicenceTests(OwnYearsAndLicenceTests.Built site) : IClassFixture<OwnYearsAndLicenceTests.Built>
{
    private const string SiteLicence = "href=\"https://creativecommons.org/";

    [Fact]
    public void No_page_and_no_description_of_a_column_says_April()
    {
        // Words by which a page is found are shown nowhere.
        var texts = site.Files("*.html").Concat(site.Files("*.json"))
            .Where(f => !Path.GetFileName(f).StartsWith("search.", StringComparison.Ordinal))
            .Select(File.ReadAllText);

        Assert.All(texts, text => Assert.DoesNotMatch("April|4月1日|4月から3月|年度が始まる西暦年|平成[0-9]+年度", text));
    }

    [Theory]
    [InlineData("sample", "「2015年度」は2014年10月1日から2015年9月30日までです")]
    [InlineData("en/sample", "FY2015 runs from 1 October 2014 to 30 September 2015")]
    public void The_foot_of_a_page_says_from_when_to_when_a_year_runs(string page, string words) =>
        Assert.Contains(words, site.Page(page), StringComparison.Ordinal);

    [Theory]
    [InlineData("sample")]
    [InlineData("en/sample")]
    [InlineData("en/sample/kpi/new-residents")]
    public void A_page_of_the_plan_names_the_plans_own_licence(string page)
    {
        var foot = site.Page(page).Split("<footer")[1];

        Assert.Contains("Public Data License 1.0", foot, StringComparison.Ordinal);
        Assert.DoesNotContain(SiteLicence, foot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_whole_site_says_that_a_plan_has_another_licence()
    {
        var foot = site.Page("en/data").Split("<footer")[1];

        Assert.Contains(SiteLicence, foot, StringComparison.Ordinal);
        Assert.Contains("some plans have a licence of their own", foot, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_a_KPI_gives_no_address_of_another_licence()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(
            site.Files("new-residents.json").First(f => f.Contains("data", StringComparison.Ordinal))));

        Assert.Equal("Public Data License 1.0", file.RootElement.GetProperty("licence").GetProperty("en").GetString());
        Assert.Equal(JsonValueKind.Null, file.RootElement.GetProperty("licence_address").ValueKind);
    }

    [Fact]
    public void The_licences_of_all_data_are_told_to_programs_too()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(site.Files("datapackage.json").Single()));
        using var topic = JsonDocument.Parse(File.ReadAllText(site.Files("safety.json").Single()));
        var catalogue = File.ReadAllText(site.Files("catalog.jsonld").Single());

        Assert.Equal(
            ["CC BY 4.0", "Public Data License 1.0"],
            package.RootElement.GetProperty("licenses").EnumerateArray().Select(l => l.GetProperty("title").GetString()));
        Assert.Equal(
            "CC BY 4.0 (Public Data License 1.0: Sample Comprehensive Strategy)",
            topic.RootElement.GetProperty("licence").GetProperty("en").GetString());
        Assert.Equal(JsonValueKind.Null, topic.RootElement.GetProperty("licence_address").ValueKind);
        Assert.DoesNotContain("creativecommons", catalogue, StringComparison.Ordinal);
    }

    /// <summary>The site, built once.</summary>
    public sealed class Built : IDisposable
    {
        private readonly CaseFolder folder = new();
        private readonly string output = Directory.CreateTempSubdirectory("sitegen-october-").FullName;

        public Built()
        {
            var plan = Path.Combine(folder.Data, "sample/plan.csv");
            File.WriteAllText(plan, File.ReadAllText(plan)
                .Replace("licence,CC BY 4.0,CC BY 4.0", "licence,Public Data License 1.0,Public Data License 1.0", StringComparison.Ordinal)
                .Replace("order,1,", "order,1,\nfiscal_year_start,10,", StringComparison.Ordinal));
            var settings = Path.Combine(folder.Data, "site.csv");
            if (!File.ReadAllText(settings).Contains("licence_address", StringComparison.Ordinal))
                File.AppendAllText(settings, "licence_address,https://creativecommons.org/licenses/by/4.0/deed.ja,"
                    + "https://creativecommons.org/licenses/by/4.0/\n");
            var problems = new ProblemList();
            var built = SiteBuild.Run(new(folder.Data, folder.Input, output), problems);
            Assert.True(built is not null, string.Join('\n', problems.Sorted()));
        }

        internal IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(output, pattern, SearchOption.AllDirectories);

        internal string Page(string path) => WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(output, path, "index.html")));

        public void Dispose()
        {
            folder.Dispose();
            Directory.Delete(output, recursive: true);
        }
    }
}
