// Rule: the addresses in the settings of the site and of plans are such as a link may have.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Settings that become links, or that readers take for one.</summary>
public static class SettingAddresses
{
    // Words for readers, which may be an address as well.
    private static readonly string[] Words = ["contact"];

    /// <summary>Runs the rule on site.csv.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) => site.Settings.SelectMany(s => Check(s, site));

    /// <summary>Runs the rule on plan.csv.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Settings.SelectMany(s => Check(s, site));

    // The site's own address has a stricter rule.
    private static IEnumerable<Problem> Check(SettingRow setting, SiteFiles site) => site.Languages
        .Where(l => setting.Key != "base_address")
        .Select(l => (At: setting.Row.At(l.Code), Cell: setting.Value[l.Code]))
        .Where(c => IsAddress(setting.Key) || Words.Contains(setting.Key) && LinkAddresses.IsWritten(c.Cell))
        .SelectMany(c => LinkAddresses.Check(c.At, c.Cell));

    private static bool IsAddress(string key) =>
        key.EndsWith("_address", StringComparison.Ordinal) || key.EndsWith("_url", StringComparison.Ordinal);
}
