// netlify.toml, read by Netlify's own readers and applied to the real site: headers, caching, what is not there.
using SiteGen.Preview;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Publish;

public sealed class NetlifyTests(RealSite site) : IClassFixture<RealSite>
{
    private readonly NetlifySite netlify = new(site.Output);

    [Fact]
    public void Netlify_reads_every_rule_and_its_commands_are_there()
    {
        Assert.Empty(netlify.Rules.Errors);
        Assert.Equal("output", netlify.Rules.Build.Publish);
        Assert.All(new[] { netlify.Rules.Build.Command, netlify.Rules.Build.Ignore },
            c => Assert.Equal(0, Shell.Run(Repository.Root, "test", ["-x", c]).Code));
        Assert.All(netlify.Rules.Redirects, r => Assert.False(r.Force, r.From));
    }

    [Fact]
    public void Every_page_and_file_is_served_with_the_headers_of_the_preview()
    {
        var files = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(f => "/" + Path.GetRelativePath(site.Output, f))
            .Select(f => f.EndsWith("/index.html", StringComparison.Ordinal) ? f[..^"index.html".Length] : f)
            .ToList();

        Assert.True(files.Count > 1000);
        Assert.All(files, f => Assert.Equal(200, netlify.Get(f).Status));
        Assert.All(files,
            f => Assert.Equal(Headers.Of(f).OrderBy(h => h.Key),
                netlify.Get(f).Headers.Where(h => h.Key is not ("Cache-Control" or "Content-Type")).OrderBy(h => h.Key)));
    }

    [Fact]
    public void Only_files_with_a_hash_in_their_name_are_kept_for_ever()
    {
        Assert.Equal("public, max-age=31536000, immutable", netlify.Get("/assets/style.0123456789.css").Headers["Cache-Control"]);
        Assert.All(new[] { "/", "/en/kushiro/", "/data/plans.csv", "/robots.txt" },
            p => Assert.DoesNotContain("Cache-Control", netlify.Get(p).Headers.Keys));
        Assert.All(Directory.EnumerateFiles(Path.Combine(site.Output, "assets")), f => Assert.Matches(@"\.[0-9a-f]{10}\.\w+$", f));
    }

    [Theory]
    [InlineData("/embed/kushiro/new-farmers/", "frame-ancestors *")]
    [InlineData("/en/embed/kushiro/new-farmers/", "frame-ancestors *")]
    [InlineData("/easy/embed/kushiro/new-farmers/", "frame-ancestors *")]
    [InlineData("/", "frame-ancestors 'none'")]
    [InlineData("/kushiro/kpi/new-farmers/", "frame-ancestors 'none'")]
    [InlineData("/en/kushiro/kpi/embed/", "frame-ancestors 'none'")]
    public void Only_what_is_made_for_frames_may_stand_in_one(string path, string frames)
    {
        Assert.EndsWith(frames, netlify.Get(path).Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.EndsWith(frames, Headers.Of(path)["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hosting.md")]
    [InlineData("hosting.en.md")]
    public void The_guide_to_other_hosts_has_the_same_headers(string guide)
    {
        var text = File.ReadAllText(Repository.PathOf("docs", guide));

        Assert.All(Headers.All, h => Assert.Contains(h.Key, text, StringComparison.Ordinal));
        Assert.All(Headers.All.Concat(Headers.Of("/embed/")).Concat(Headers.Of("/data/")),
            h => Assert.Contains(h.Value, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_inline_and_nothing_foreign_is_allowed() =>
        Assert.All(netlify.Rules.Headers.SelectMany(h => h.Values).Where(v => v.Key == "Content-Security-Policy"),
            v => Assert.DoesNotMatch("unsafe|http|data:", v.Value));

    [Theory]
    [InlineData("/kushiro/kpi/no-such-kpi/", "ja", "404.html")]
    [InlineData("/kushiro/kpi/no-such-kpi/", "en", "en/404.html")]
    [InlineData("/en/kushiro/kpi/no-such-kpi/", "ja", "en/404.html")]
    [InlineData("/easy/kushiro/kpi/no-such-kpi/", "en", "easy/404.html")]
    [InlineData("/data/no-such.csv", "ja", "404.html")]
    public void What_is_not_there_says_so_in_the_readers_language(string path, string language, string page)
    {
        var answer = netlify.Get(path, language);

        Assert.Equal((404, Path.Combine(site.Output, page)), (answer.Status, answer.File));
    }

    [Fact]
    public void Each_language_of_the_site_has_its_own_page_for_what_is_not_there() =>
        Assert.All(site.Source.Site.Languages,
            l => Assert.Equal(
                Path.Combine(site.Output, l.Segment, "404.html"), netlify.Get(l.Segment.Length == 0 ? "/x/" : $"/{l.Segment}/x/").File));

    [Theory]
    [InlineData("/", "en")]
    [InlineData("/kushiro/", "en")]
    [InlineData("/en/", "ja")]
    public void No_page_sends_a_reader_to_another_language(string path, string language) =>
        Assert.Equal(200, netlify.Get(path, language).Status);
}
