// Rule: what decides which version of a baseline or target is in force has a certain time, and one of any two is the later one.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The times at which baselines and targets were set.</summary>
public static class Versions
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var targets = plan.Targets.Select(t => new Version(t.Row, t.Indicator, t.SetOn)).ToList();
        var baselines = plan.Baselines.Select(b => new Version(b.Row, b.Indicator, b.SetOn)).ToList();
        var revisions = plan.Revisions.Select(r => new Version(r.Row, "", r.SetOn));
        return
        [
            .. targets.Concat(baselines).Concat(revisions).Where(v => v.SetOn is not null && !IsOrdered(v.SetOn))
                .Select(v => ProblemCatalog.SetOnUndated(v.Row.At("set_on"), v.Row.Text("set_on"))),
            .. targets.Concat(baselines).Where(v => Periods.IsFar(v.SetOn, plan))
                .Select(v => ProblemCatalog.PeriodOutsidePlan(v.Row.At("set_on"), v.Row.Text("set_on"))),
            .. Unordered(targets), .. Unordered(baselines),
        ];
    }

    /// <summary>A number that grows with the time of a version; that of the original plan is the smallest, that of a
    /// revision without a time the greatest.</summary>
    public static int Order(Period? setOn) => Revised.IsSaidBy(setOn) ? int.MaxValue
        : setOn is not null && Days(setOn) is { } days ? days.First.DayNumber : int.MinValue;

    /// <summary>True for the target of the next year that was set when the year of the one before was over, or running out: a
    /// document of each year sets its own, and revises none.</summary>
    public static bool IsOfNextYear(Period? due, Period? setOn, Period? nextDue) => due?.FiscalYear is { } year
        && setOn?.FiscalYear is { } set && nextDue?.FiscalYear == year + 1 && year <= set;

    /// <summary>
    /// True where the document of a later year prints a target for each of several years, which follow those of the document before,
    /// and nothing else for years that both have: it goes on, and revises none.
    /// </summary>
    /// <param name="old">The years and numbers of the version before, the earliest first.</param>
    /// <param name="setOn">When the later version was set.</param>
    /// <param name="next">Those of the later version.</param>
    public static bool GoesOn(
        IReadOnlyList<(int? Year, decimal? Value)> old, Period? setOn, IReadOnlyList<(int? Year, decimal? Value)> next) =>
        IsOfEachYear(old) && IsOfEachYear(next) && setOn?.FiscalYear >= old[^1].Year
            && next[0].Year <= old[^1].Year + 1 && next[^1].Year > old[^1].Year
            && next.All(n => old.All(o => o.Year != n.Year || o.Value == n.Value));

    private static bool IsOfEachYear(IReadOnlyList<(int? Year, decimal? Value)> targets) =>
        targets.Count > 1 && targets.Select((t, i) => t.Year == targets[0].Year + i).All(follows => follows);

    /// <summary>The time of a version: the same for two spellings of one time, and blank for the original plan.</summary>
    public static string Time(Period? period) => period is null ? "" : Doubles.Time(period);

    // Two versions with a day in common cannot be told apart in time; the same time twice is a double.
    private static IEnumerable<Problem> Unordered(IEnumerable<Version> versions) => versions
        .Where(v => v.SetOn is not null).GroupBy(v => v.Indicator)
        .Select(kpi => kpi.DistinctBy(v => Time(v.SetOn)).OrderBy(v => Order(v.SetOn)).ToList())
        .SelectMany(times => times.SelectMany((after, n) => Overlapping(times.Take(n), after)));

    private static IEnumerable<Problem> Overlapping(IEnumerable<Version> earlier, Version after) =>
        earlier.Where(before => Overlap(before, after)).Take(1).Select(before => Problem(before, after));

    // A revision without a time comes after the original plan only.
    private static bool Overlap(Version before, Version after) => Revised.IsSaidBy(after.SetOn)
        ? IsOrdered(before.SetOn!)
        : Days(before.SetOn!) is { } first && Days(after.SetOn!) is { } second && first.Last >= second.First;

    private static bool IsOrdered(Period setOn) => Days(setOn) is not null || Revised.IsSaidBy(setOn);

    private static Problem Problem(Version before, Version after) =>
        ProblemCatalog.SetOnUnordered(after.Row.At("set_on"), after.Row.Text("set_on"), before.Row.Text("set_on"));

    private static (DateOnly First, DateOnly Last)? Days(Period period) =>
        period is { Begins: { } first, Ends: { } last } ? (first, last) : null;

    private sealed record Version(Row Row, string Indicator, Period? SetOn);
}
