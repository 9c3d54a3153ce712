// The published site and the preview send the same headers.
using System.Text.RegularExpressions;
using SiteGen.Preview;

namespace SiteGen.Tests.House;

public sealed class NetlifyTests
{
    [Fact]
    public void Netlify_and_the_preview_send_the_same_security_headers()
    {
        var file = File.ReadAllText(Repository.PathOf("netlify.toml"));

        var published = Regex.Matches(file[..file.IndexOf("/assets/*", StringComparison.Ordinal)], """^ +([\w-]+) = "(.*)"$""", RegexOptions.Multiline).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

        Assert.Equal(Headers.All.OrderBy(h => h.Key, StringComparer.Ordinal), published.Where(h => Headers.All.ContainsKey(h.Key)).OrderBy(h => h.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_inline_and_nothing_foreign_is_allowed()
    {
        var policy = Headers.All["Content-Security-Policy"];

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }
}
