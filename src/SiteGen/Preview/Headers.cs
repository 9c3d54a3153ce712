// The headers of the published site: nothing foreign, nothing inline, no frames. netlify.toml has the same.
using Microsoft.AspNetCore.Http;

namespace SiteGen.Preview;

/// <summary>The security headers.</summary>
public static class Headers
{
    /// <summary>Name and value of each header.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "strict-origin-when-cross-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()",
        ["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains",
    };

    internal static Task Add(HttpContext context, RequestDelegate next)
    {
        foreach (var (name, value) in All) context.Response.Headers[name] = value;
        return next(context);
    }
}
