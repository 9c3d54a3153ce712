// Rule: two folders are two plans; a copy of one would count its promises twice.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about a plan with the municipality, title and years of another.</summary>
public static class PlansTwice
{
    private static readonly string[] Same = ["code", "municipality", "title", "period_start", "period_end"];

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) => site.Plans
        .Where(p => p.Setting("title").Lead.Length > 0)
        .GroupBy(p => string.Join('\n', Same.Select(key => p.Setting(key).Lead)))
        .SelectMany(same => same.Skip(1).Select(copy => ProblemCatalog.PlanTwice(new($"{copy.Id}/plan.csv"), copy.Id, same.First().Id)));
}
