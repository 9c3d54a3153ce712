// The headers of the published site: nothing foreign, nothing inline, no frames but for embeds. netlify.toml has the same.
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Preview;

/// <summary>The security headers.</summary>
public static class Headers
{
    private const string Policy = "Content-Security-Policy";
    private const string Sharing = "Access-Control-Allow-Origin";
    private const string OwnOnly =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; ";

    // What programs on other sites may read: the open data and the feeds.
    private static readonly Regex Shared = new("^/data/|/feed\\.xml$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
    // A chart for a news page's frame, in any language.
    private static readonly Regex Embed = new("^(/[^/]+)?/embed/", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Name and value of each header.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        [Policy] = OwnOnly + "frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "strict-origin-when-cross-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()",
        ["Strict-Transport-Security"] = "max-age=31536000",
    };

    /// <summary>The headers of an address; what is made for frames may stand in one, anywhere.</summary>
    public static IReadOnlyDictionary<string, string> Of(string address) =>
        Embed.IsMatch(address) ? new Dictionary<string, string>(All) { [Policy] = OwnOnly + "frame-ancestors *" }
        : Shared.IsMatch(address) ? new Dictionary<string, string>(All) { [Sharing] = "*" } : All;

    // The data of a preview are not published yet: no page of another site may read them.
    internal static Task Add(HttpContext context, RequestDelegate next)
    {
        foreach (var (name, value) in Of(context.Request.Path.Value!).Where(h => h.Key != Sharing)) context.Response.Headers[name] = value;
        return next(context);
    }
}
