// The target of the very year of a figure, where the document prints one beside the target in force.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>Finds targets that are due in the year of a figure.</summary>
internal static class OwnYear
{
    /// <summary>
    /// The targets of a year on the way to a target, in the KPI's unit: its milestones of that year, or, where it has none, the
    /// last target that was due then before a newer one was set (a document with a target for each year). None where the
    /// target itself is due then; what a revision replaced before it was due is not asked for, nor what is due after the time
    /// of the figure.
    /// </summary>
    public static IReadOnlyList<Target> Of(Indicator indicator, Target target, Actual? figure, int year)
    {
        var milestones = InTurn(Numbers(target.Milestones, year).ToList(), target, figure, year);
        var own = milestones.Count > 0 || target.Due.FiscalYear == year ? milestones : Earlier(indicator, target, figure, year).TakeLast(1);
        return [.. own.Where(t => figure is null || !Measuring.IsBefore(figure, t.Due))];
    }

    private static IEnumerable<Target> Earlier(Indicator indicator, Target target, Actual? figure, int year) => indicator.Targets
        .Zip(indicator.Targets.Skip(1))
        .TakeWhile(p => p.First != target)
        .Where(p => IsAfter(p.Second, year) || IsOfTheSameYears(p.First, p.Second, figure) || IsOfNextYear(p.First, p.Second))
        .Where(p => CountsAlike(indicator, p.First, target))
        .SelectMany(p => Numbers(p.First.Milestones.Append(p.First), year));

    // The document of a year sets the target of the next one, and leaves its own.
    private static bool IsOfNextYear(Target target, Target next) => Versions.IsOfNextYear(target.Due, next.SetOn, next.Due);

    // Where no time is printed, a version for later years only leaves that of the year as it was.
    private static bool IsAfter(Target next, int year) => next.SetOn?.FiscalYear is { } set ? set > year
        : next.SetOn is not null && next.Milestones.Append(next).All(t => t.Due.FiscalYear > year);

    // Of targets for the quarters of a year that of the figure's own quarter is meant; a year's own figure asks for the last.
    private static List<Target> InTurn(List<Target> ofYear, Target target, Actual? figure, int year)
    {
        if (ofYear.Count == 0 || ofYear.Count == 1 && target.Due.FiscalYear != year) return ofYear;
        var time = figure is { IsOfItsColumn: false } ? figure.MeasuredAt : null;
        return time is { IsPartOfYear: true } ? [.. ofYear.Where(t => t.Due.HasTheDaysOf(time))]
            : target.Due.FiscalYear == year ? [] : [ofYear[^1]];
    }

    // A target for 2015-2019 and one for 2016-2020: the next years, and no revision of the first.
    private static bool IsOfTheSameYears(Target target, Target next, Actual? figure) =>
        figure?.MeasuredAt is { Kind: PeriodKind.Range } time && target.Due.Kind == PeriodKind.Range
            && target.Due.HasTheDaysOf(time) && next.Due.Ends > time.Ends;

    private static IEnumerable<Target> Numbers(IEnumerable<Target> targets, int year) =>
        targets.Where(t => t is { Value: not null, Kind: not TargetKind.NotComparable } && t.Due.FiscalYear == year);

    private static bool CountsAlike(Indicator indicator, Target one, Target other) =>
        one.Cumulative == other.Cumulative && !indicator.CountsAnew;
}
