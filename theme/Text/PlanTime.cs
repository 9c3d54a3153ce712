// Whether a plan is over. There is no clock: "today" is the newest day that the data themselves name.
using System.Globalization;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Text;

/// <summary>Sets plans against the day of their data.</summary>
public static class PlanTime
{
    /// <summary>True when the plan's last fiscal year had ended on the newest day that an update or a release
    /// of the site names; false when none names any.</summary>
    public static bool IsOver(Site site, Plan plan) =>
        string.CompareOrdinal(
            site.Plans.SelectMany(p => p.Updates.Select(u => u.Date))
                .Concat(site.Releases.Select(r => r.Date))
                .Max(StringComparer.Ordinal), LastDay(plan)) > 0;

    private static string LastDay(Plan plan) =>
        FiscalCalendar.FirstDay(plan.Span.End + 1, plan.Span.FirstMonth).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
