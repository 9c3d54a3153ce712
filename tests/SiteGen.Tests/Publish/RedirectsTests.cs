// Renamed addresses, from the row of redirects.csv to what Netlify and the preview answer.
using System.Net;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Preview;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Publish;

public sealed class RedirectsTests : IDisposable
{
    private readonly CaseFolder small = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-redirects-").FullName;

    public void Dispose()
    {
        small.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Theory]
    [InlineData("/sample/kpi/crossings/", "/sample/kpi/safe-crossings/")]
    [InlineData("/en/sample/kpi/crossings/", "/en/sample/kpi/safe-crossings/")]
    [InlineData("/sample/kpi/crossings", "/sample/kpi/safe-crossings/")]
    [InlineData("/sample/goals/children/", "/sample/goals/goal-1/")]
    [InlineData("/old-sample/", "/sample/")]
    [InlineData("/old-sample/kpi/safe-crossings/", "/sample/kpi/safe-crossings/")]
    [InlineData("/en/old-sample/changes/", "/en/sample/changes/")]
    [InlineData("/sample/kpi/gone/", "/sample/")]
    [InlineData("/data/sample/crossings.csv", "/data/sample/safe-crossings.csv")]
    [InlineData("/data/old-sample/observations.csv", "/data/sample/observations.csv")]
    public void A_renamed_address_leads_to_its_page_in_the_same_language(string from, string to)
    {
        var netlify = Build(
            "/sample/kpi/crossings/,/sample/kpi/safe-crossings/,\n"
            + "/sample/goals/children/,/sample/goals/goal-1/,\n/old-sample/,/sample/,\n"
            + "/sample/kpi/gone/,/sample/,\n");

        var answer = netlify.Get(from);

        Assert.Equal((301, to), (answer.Status, answer.Location));
        Assert.Equal(200, netlify.Get(to).Status);
    }

    [Fact]
    public void No_rule_hides_a_page_and_each_leads_to_one()
    {
        var netlify = Build("/old-sample/,/sample/,\n/sample/kpi/gone/,/sample/,\n");

        var moved = netlify.Rules.Redirects.Where(r => r.Status == 301).ToList();

        Assert.Empty(netlify.Rules.Errors);
        Assert.Equal(moved.Count, moved.Select(r => r.From).Distinct().Count());
        Assert.All(moved, r => Assert.Equal((301, 200), (netlify.Get(r.From).Status, netlify.Get(r.To).Status)));
        Assert.DoesNotContain(moved, r => r.From.StartsWith("/sample/kpi/gone/status", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_without_renamed_addresses_has_no_such_file()
    {
        Build("");

        Assert.False(File.Exists(Path.Combine(output, "_redirects")));
    }

    [Fact]
    public async Task The_preview_leads_to_the_new_page_too()
    {
        Build("/sample/kpi/crossings/,/sample/kpi/safe-crossings/,\n");
        var preview = new LivePreview(new(small.Data, small.Input, output));
        preview.Refresh();
        await using var server = PreviewServer.Create(preview, 0, "ja");
        await server.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        using var moved = await client.GetAsync(server.Urls.Single() + "/en/sample/kpi/crossings/");
        using var gone = await client.GetAsync(server.Urls.Single() + "/en/sample/kpi/never-there/");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/sample/kpi/safe-crossings/"),
            (moved.StatusCode, moved.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private NetlifySite Build(string rows)
    {
        small.Write("redirects.csv", "from,to,note\n" + rows);
        Assert.NotNull(SiteBuild.Run(new(small.Data, small.Input, output), new ProblemList()));
        return new(output);
    }
}
