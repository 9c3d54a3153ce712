// Rule: an old address is there once, and both addresses are written as those of Japanese pages.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The rows of redirects.csv; whether the pages exist is known only when all pages are.</summary>
public static class Redirects
{
    private static readonly Regex Shape =
        new(@"^/([a-z0-9]+(-[a-z0-9]+)*/)*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) =>
    [
        .. site.Redirects.SelectMany(r => new[] { (At: r.Row.At("from"), Cell: r.From), (At: r.Row.At("to"), Cell: r.To) })
            .Where(c => c.Cell.Length > 0 && !IsAddress(c.Cell, site.Languages))
            .Select(c => ProblemCatalog.RedirectShape(c.At, c.Cell, Better(c.Cell, site.Languages))),
    ];

    // With a stroke at both ends, and without a host or a language's own part.
    private static string? Better(string cell, IReadOnlyList<Language> languages)
    {
        var isWhole = Uri.TryCreate(cell, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https";
        var path = isWhole ? whole!.AbsolutePath : Narrow.Text(cell);
        var parts = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where((p, i) => i > 0 || !languages.Any(l => l.Segment == p)).Where(p => p != "index.html");
        var better = string.Concat(parts.Select(p => $"/{p}")) + "/";
        return IsAddress(better, languages) ? better : null;
    }

    // One row moves the page in all languages, so a language's own part of the address is left out.
    private static bool IsAddress(string cell, IEnumerable<Language> languages) =>
        Shape.IsMatch(cell) && !languages.Any(l => l.Segment.Length > 0 && cell.StartsWith($"/{l.Segment}/", StringComparison.Ordinal));
}
