// Rule: where several targets were set at one time, each has its year.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The steps of a path can be put in order.</summary>
public static class TargetsOnce
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Targets
        // Targets for several years under one set_on are a path to the last of them, so each needs its year.
        .GroupBy(t => (t.Indicator, Versions.Time(t.SetOn))).Where(g => g.Select(t => Versions.Time(t.Period)).Distinct().Count() > 1)
        .SelectMany(g => g.Where(t => t.Period is not { IsDated: true }).Concat(OfOneYear(g)))
        .Select(t => ProblemCatalog.TargetTwice(t.Row.At("period"), t.Row.Text("period"), t.Indicator));

    // FY2019, 2019, March 2020 and FY2015-2019 stand at one year of the path; its quarters lead to the last of them.
    private static IEnumerable<TargetRow> OfOneYear(IEnumerable<TargetRow> version) => version
        .Where(t => t.Period is { IsDated: true })
        .GroupBy(t => t.Period!.FiscalYear)
        .Select(year => year.DistinctBy(t => Versions.Time(t.Period)).ToList())
        .Where(year => !AreInTurn(year))
        .SelectMany(year => year.Skip(1));

    // Each ends on a day of its own, and all but the last are parts of the year.
    private static bool AreInTurn(List<TargetRow> year) => year.DistinctBy(t => t.Period!.Ends).Count() == year.Count
        && year.OrderBy(t => t.Period!.Ends).SkipLast(1).All(t => t.Period!.IsPartOfYear);
}
