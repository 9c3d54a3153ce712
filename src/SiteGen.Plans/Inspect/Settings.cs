// Rule: plan.csv says who, what and how the city judges.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The settings that every plan needs.</summary>
public static class Settings
{
    /// <summary>The keys without which a plan cannot be shown.</summary>
    public static readonly IReadOnlyList<string> Needed = ["municipality", "code", "title", "summary", "period_start", "period_end", "baseline_year", "method", "source_title", "publisher", "licence"];

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
        Needed.Where(key => !plan.Setting(key).Has("ja")).Select(key => ProblemCatalog.SettingMissing(new($"{plan.Id}/plan.csv"), key));
}
