// Rules for the files that all plans share.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>units.csv and topics.csv have each id once; comparisons.csv names what exists; site.csv says what it must.</summary>
public static class SiteRules
{
    /// <summary>The settings without which no page can be made.</summary>
    public static readonly IReadOnlyList<string> Needed = ["title", "description", "publisher", "licence"];

    /// <summary>The settings that may be left out.</summary>
    public static readonly IReadOnlyList<string> Optional = ["languages", "base_address", "licence_address", "contact", "statement"];

    private const decimal LargestScale = 1_000_000_000_000;

    /// <summary>Runs the rules.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) =>
    [
        .. site.Units.Where(u => u.Scale is <= 0 or > LargestScale || u.Scale != 1 && u.IsPercent).Select(
            u => ProblemCatalog.ScaleShape(u.Row.At("scale"), u.Row.Raw("scale"))),
        .. UnitSizes.Check(site),
        .. site.Settings.Where(s => s.Key == "base_address" && s.Value.Lead.Length > 0 && !IsRoot(s.Value.Lead)).Select(
            s => ProblemCatalog.BaseAddress(s.Where(), s.Value.Lead)),
        .. site.Settings.Where(s => s.Key == "base_address" && s.Value.Lead.Length == 0)
            .Select(s => ProblemCatalog.BaseAddressBlank(s.Where())),
        .. site.Glossary.Where(g => g.Plan.Length > 0 && site.Plans.All(p => p.Id != g.Plan))
            .Select(g => ProblemCatalog.PlanGone(g.Row.At("plan"), g.Plan, Nearest.Slip(g.Plan, site.Plans.Select(p => p.Id)))),
        .. LanguageList.Check(site),
        .. Comparisons.Check(site),
        .. Redirects.Check(site),
        .. Ids.Check(site),
        .. SettingAddresses.Check(site),
        .. Releases.Check(site),
        .. PlansTwice.Check(site),
        .. site.Settings.Where(s => s.Key.Length > 0 && !Needed.Contains(s.Key) && !Optional.Contains(s.Key))
            .Select(UnknownSetting),
        .. Needed.Where(key => site.HasSettings && site.Settings.All(s => s.Key != key))
            .Select(key => ProblemCatalog.SettingMissing(new("site.csv"), key, site.Languages[0].Code)),
    ];

    private static Problem UnknownSetting(SettingRow setting)
    {
        string[] known = [.. Needed, .. Optional];
        return ProblemCatalog.ChoiceUnknown(setting.Row.At("key"), setting.Key, known, Nearest.To(setting.Key, known));
    }

    // Links count from the root of the host, so the site cannot live below it.
    private static bool IsRoot(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http")
            && uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;
}
