// A built site as Netlify would serve it: its own readers say what the rules are, and the rules are applied
// as its own development server does.
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Publish;

/// <summary>What a request gets.</summary>
public sealed record Answer(int Status, string File, string Location, IReadOnlyDictionary<string, string> Headers);

/// <summary>Answers requests for a built site by the rules of netlify.toml, _redirects and _headers.</summary>
public sealed class NetlifySite
{
    private readonly string folder;
    private readonly Rules rules;

    public NetlifySite(string folder)
    {
        this.folder = folder;
        var (code, output) =
            Shell.Run(Repository.PathOf("tests", "netlify"), "node", ["rules.mjs", Repository.PathOf("netlify.toml"), folder]);
        Assert.True(code == 0, output);
        rules = JsonSerializer.Deserialize<Rules>(output, JsonSerializerOptions.Web)!;
    }

    public Rules Rules => rules;

    /// <summary>A file that is there goes before a redirect; of several rules the first redirect and the last header count.</summary>
    public Answer Get(string path, string language = "ja")
    {
        if (FileOf(path) is { } file) return new(200, file, "", HeadersOf(path));
        var rule = rules.Redirects.First(r => Matches(r.From, path) && (r.Languages.Count == 0 || r.Languages.Contains(language)));
        return rule.Status == 404 ? new(404, FileOf(rule.To)!, "", HeadersOf(path)) : new(rule.Status, "", rule.To, HeadersOf(path));
    }

    private string? FileOf(string path) =>
        new[] { path[1..], path.Trim('/') + "/index.html" }.Select(p => Path.Combine(folder, p.TrimStart('/'))).FirstOrDefault(File.Exists);

    private Dictionary<string, string> HeadersOf(string path)
    {
        var headers = new Dictionary<string, string>();
        foreach (var rule in rules.Headers.Where(h => Regex.IsMatch(path, h.Pattern)))
            foreach (var (name, value) in rule.Values) headers[name] = value;
        return headers;
    }

    private static bool Matches(string from, string path) =>
        from.EndsWith("/*", StringComparison.Ordinal)
            ? path.StartsWith(from[..^1], StringComparison.Ordinal)
            : from.TrimEnd('/') == path.TrimEnd('/');
}

/// <summary>The rules as Netlify reads them.</summary>
public sealed record Rules(
    BuildRule Build, IReadOnlyList<HeaderRule> Headers, IReadOnlyList<RedirectRule> Redirects, IReadOnlyList<string> Errors);

/// <summary>What is run.</summary>
public sealed record BuildRule(string Command, string Publish, string Ignore);

/// <summary>Headers of the paths that a pattern matches.</summary>
public sealed record HeaderRule(string Path, string Pattern, IReadOnlyDictionary<string, string> Values);

/// <summary>Where a path leads.</summary>
public sealed record RedirectRule(string From, string To, int Status, bool Force, IReadOnlyList<string> Languages);
