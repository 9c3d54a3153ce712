// Rule: a link leads to a web page, a mail address, a telephone, or a place of this site, and runs nothing.
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Inspect;

/// <summary>Addresses that become links: of CSVs and of articles.</summary>
public static class LinkAddresses
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    // What stands before the first slash, question mark or hash may be a scheme.
    private static readonly Regex Beginning = new(@"^[^/?#]*", RegexOptions.NonBacktracking);

    private static readonly Regex Written = new(
        @"^\s*([a-z][a-z0-9+.-]*:\S+\s*\z|(javascript|vbscript|data|file|blob|about):)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>The problem of an address that no link may have; nothing for a sound or a blank one.</summary>
    public static IEnumerable<Problem> Check(Place at, string address) =>
        address.Length == 0 || IsAllowed(address) ? [] : [ProblemCatalog.AddressRefused(at, address)];

    /// <summary>
    /// True for https and http with a host, mailto, tel, and addresses of this site (/about/, ../kpi/, #note). Browsers pass over
    /// tabs and line breaks, take \ for / and decode entities, so none of these is allowed where it could hide a scheme or a host.
    /// </summary>
    public static bool IsAllowed(string address)
    {
        if (address.Any(c => char.IsWhiteSpace(c) || IsPassedOver(c) || c == '\\')) return false;
        if (address.StartsWith("//", StringComparison.Ordinal)) return false;
        var beginning = Beginning.Match(address).Value;
        if (HidesSomething(beginning)) return IsMail(beginning);
        return beginning.Split(':') is not [var scheme, _, ..] || IsOf(scheme.ToLowerInvariant(), address);
    }

    /// <summary>True for words that are an address throughout, or begin with a scheme that runs or hides something.</summary>
    public static bool IsWritten(string words) => Written.IsMatch(WebUtility.HtmlDecode(string.Concat(words.Where(c => !IsPassedOver(c)))));

    private static bool HidesSomething(string beginning) => beginning.AsSpan().ContainsAny('&', '：')
        || beginning.Contains("%3A", StringComparison.OrdinalIgnoreCase);

    // A mail address may have & before its question mark.
    private static bool IsMail(string beginning) =>
        beginning.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !beginning.Contains('：', StringComparison.Ordinal);

    private static bool IsOf(string scheme, string address) => Schemes.Contains(scheme)
        && (scheme is "mailto" or "tel" ? address.Length > scheme.Length + 1 : HasSlashes(scheme, address) && HasHost(address));

    private static bool HasHost(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    private static bool HasSlashes(string scheme, string address) =>
        address.AsSpan(scheme.Length).StartsWith("://") && address.Length > scheme.Length + 3;

    private static bool IsPassedOver(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
