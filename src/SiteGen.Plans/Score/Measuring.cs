// The one place where a number is judged: pure functions, no clock. The method page states the same definitions.
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>Measures KPIs. Formulas: the method page, "Definitions".</summary>
public static partial class Measuring
{
    // The model never changes, so each KPI is judged once a year of its target in force, however many pages show it.
    private static readonly ConditionalWeakTable<Indicator, ConcurrentDictionary<int, Assessment>> Judged = [];

    private static readonly ConditionalWeakTable<Indicator, Assessment> JudgedNewest = [];

    /// <summary>Measures a KPI against the target in force, at the reported year by which that is judged.</summary>
    public static Assessment Newest(Indicator indicator) => JudgedNewest.GetValue(indicator, static i => Newest(i, i.Target));

    /// <summary>The same against a version of the target, such as one that was replaced.</summary>
    public static Assessment Newest(Indicator indicator, Target? target)
    {
        var newest = At(indicator, JudgedYear(indicator, target), target);
        return newest.Start?.Year > newest.MeasuredIn ? WithoutFigure(newest) : newest;
    }

    // Figures from before the baseline tell nothing of what came after it: where the way stands is told of the year that has none.
    private static Assessment WithoutFigure(Assessment old)
    {
        var open = old with { Measured = null, MeasuredYear = null, Before = null, Attainment = null, RawScore = null };
        return Judgement.Of(open with
        {
            Elapsed = open.HasPath ? Elapsed(open.PathFrom, open.DueYear, open.StandsAt) : null,
            Expected = open.StandsAt > open.PathFrom ? TargetPath.At(open.Path, open.StandsAt) : null,
        });
    }

    /// <summary>
    /// The reported year by which a target is judged: the newest one, or, once the due year is over, the one that
    /// gives the figure of the due year. Where that has no figure, the newest one.
    /// </summary>
    public static int JudgedYear(Indicator indicator, Target? target) =>
        DueReport(indicator, target) ?? NewestYear(indicator);

    // The report that gives the figure of the due year; a figure without a printed time may be of a year before. A target for
    // each year of a range is due in every one of them.
    private static int? DueReport(Indicator indicator, Target? target)
    {
        if (target is not { Value: not null, Kind: not TargetKind.NotComparable, Due.FiscalYear: { } due }) return null;
        if (target.Due is { Kind: PeriodKind.Range, Meaning: RangeMeaning.Each }) return null;
        return indicator.Actuals.Where(a => a.StandsAt == due && !a.IsUndated && !IsBefore(a, target.Due))
            .Where(a => Measured(indicator, a.Year, target) is not null)
            .Select(a => (int?)a.Year)
            .LastOrDefault();
    }

    /// <summary>The newest fiscal year that the document reports, with a figure or without; before years that were not over
    /// that of the newest actual since the plan began. The plan's baseline year when it reports none.</summary>
    public static int NewestYear(Indicator indicator)
    {
        var plan = indicator.Plan;
        var reported = indicator.Actuals.Where(a => plan.ReportedYears.Contains(a.Year)).ToList();
        var over = reported.LastOrDefault(a => !IsNotOver(indicator, a));
        if (over is { Value: not null } && over.Year >= plan.Span.Start) return over.Year;
        return (reported.LastOrDefault() ?? indicator.Actuals.LastOrDefault())?.Year ?? plan.Span.Baseline;
    }

    // Only expected, counted over a part of it, or asked for in a part of it and not printed, where figures of whole years are.
    private static bool IsNotOver(Indicator indicator, Actual actual) => actual.Missing is MissingKind.Forecast or MissingKind.Part
        || actual.Value is null && IsOfAnEarlyPart(actual.MeasuredAt)
            && indicator.Actuals.LastOrDefault(a => a.Year < actual.Year && a.Value is not null) is { } last
            && !IsOfAnEarlyPart(last.MeasuredAt);

    /// <summary>What is reported of a year that was not over, after the year by which a KPI is judged; null where nothing is.</summary>
    public static Actual? ToCome(Assessment a) => a.Indicator.Actuals.LastOrDefault(
        x => x.Year > a.Year && IsNotOver(a.Indicator, x) && a.Indicator.Plan.ReportedYears.Contains(x.Year));

    /// <summary>Measures a KPI at a fiscal year against a version of its target.</summary>
    public static Assessment At(Indicator indicator, int year, Target? target)
    {
        if (!ReferenceEquals(target, indicator.Target)) return Judge(indicator, year, target);
        var years = Judged.GetValue(indicator, static _ => new(concurrencyLevel: 1, capacity: 5));
        return years.TryGetValue(year, out var known) ? known : years.GetOrAdd(year, Judge(indicator, year, target));
    }

    private static Assessment Judge(Indicator indicator, int year, Target? target)
    {
        var measuredYear = Measured(indicator, year, target) is null ? NewestMeasured(indicator, year, target) : year;
        var measured = measuredYear is { } y ? Measured(indicator, y, target) : null;
        var way = new Way(indicator, target, measuredYear, measuredYear ?? year);
        var settled = DueReport(indicator, target) is { } report && report < year ? Measured(indicator, report, target) : null;
        return Judgement.Of(new Assessment(indicator, year, target)
        {
            Measured = measured,
            MeasuredYear = measuredYear,
            Start = way.Start,
            DueYear = way.Due,
            Settled = settled,
            IsFloor = way.IsFloor,
            HasPath = way.HasPath,
            HasUnevenDates = way.HasUnevenDates,
            IsUndated = way.IsUndated,
            PathFrom = way.From,
            IsAfterStart = measured is not null && way.IsAfterStart,
            Progress = way.IsWay && way.IsAfterStart ? (measured - way.Start!.Value) / (way.Goal - way.Start.Value) : null,
            Elapsed = way.HasPath ? Elapsed(way.From, way.Due, way.Time) : null,
            Path = way.Path,
            Expected = way.HasBegun && indicator.Actuals.Count > 0 ? TargetPath.At(way.Path, way.Time) : null,
            Attainment = way.HasAttainment && measured >= 0 && settled is null ? measured / way.Goal : null,
            Before = Before(indicator, way.At, way.Time),
            RawScore = measuredYear == year ? PaceScore.Raw(indicator, measured, target, way.At) : null,
        });
    }

    /// <summary>
    /// M(t): the actual, or for summed KPIs the sum since counting began, for averaged ones the mean. Null when any
    /// of it is missing: never zero; and for years after the last one of the sum or mean.
    /// </summary>
    public static decimal? Measured(Indicator indicator, int year) => Measured(indicator, year, indicator.Target);

    // A sum or mean ends with the target's last year.
    private static decimal? Measured(Indicator indicator, int year, Target? target)
    {
        if (!indicator.IsOfYears) return indicator.ActualOf(year)?.Value;
        if (indicator.CountedFrom is not { } first || first > year || year > target?.Due.FiscalYear) return null;
        var sum = Summands(indicator, year).Aggregate((decimal?)0, (sum, part) => sum + part.Value);
        if (sum is { } lengths && indicator.Unit.IsDuration) sum = Duration.Summed(lengths, indicator.Unit.Printed);
        return indicator.Accumulation == Accumulation.Summed ? sum : Mean(indicator, sum, year - first + 1);
    }

    /// <summary>
    /// What a sum or mean is made of: the figure of each year since counting began, null where there is none. Where a year
    /// of a sum has none, the newest printed total stands for it and all before it.
    /// </summary>
    public static IReadOnlyList<(int Year, decimal? Value)> Summands(Indicator indicator, int year)
    {
        var years = Counted(indicator, year).Select(y => (Year: y, indicator.ActualOf(y)?.Value)).ToList();
        return TotalFor(indicator, year) is { } printed
            ? [(printed.Year, printed.Total), .. years.Where(y => y.Year > printed.Year)] : years;
    }

    /// <summary>The printed total on which the sum of a year rests; null where every year has a figure of its own.</summary>
    public static Actual? TotalFor(Indicator indicator, int year) =>
        Counted(indicator, year).All(y => indicator.ActualOf(y)?.Value is not null) ? null : PrintedTotal(indicator, year);

    private static IEnumerable<int> Counted(Indicator indicator, int year)
    {
        var first = indicator.CountedFrom ?? year;
        return Enumerable.Range(first, Math.Max(0, year - first + 1));
    }

    // The newest running total that is printed for a year up to this one of a KPI whose years are added up.
    private static Actual? PrintedTotal(Indicator indicator, int year) => indicator.Accumulation != Accumulation.Summed ? null
        : indicator.Actuals.LastOrDefault(a => a.Year <= year && a.Year >= indicator.CountedFrom && a.Total is not null);

    // A mean has the decimals that the city prints, and one more where there is one.
    private static decimal? Mean(Indicator indicator, decimal? sum, int years)
    {
        if (sum is not { } known) return null;
        var printed = indicator.Actuals.Max(a => a.Value?.Scale ?? 0);
        var exact = Math.Round(known / years, printed + 1, MidpointRounding.AwayFromZero);
        var mean = exact + new decimal(0, 0, 0, false, printed);
        return Math.Round(mean, printed) == mean ? Math.Round(mean, printed) : mean;
    }

    /// <summary>The years whose figures a sum or mean lacks, up to a year that has one; none for other KPIs.</summary>
    public static IReadOnlyList<int> Gaps(Indicator indicator, int year) =>
        !indicator.IsOfYears || indicator.CountedFrom is not { } first || first > year || indicator.ActualOf(year)?.Value is null ? []
            : [.. Enumerable.Range(first, year - first).Where(y => indicator.ActualOf(y)?.Value is null
                && !(PrintedTotal(indicator, year)?.Year >= y))];

    // A part of a year has no start in a whole one.
    private static StartingPoint? StartFor(Indicator indicator, int year, Target? target) =>
        indicator.BaselineOf(target) is { Period: var period } && !IsComparable(indicator, year, period) ? null
            : Start(indicator, target) is { } start && !IsBroken(indicator, start.Year, StandsAt(indicator, year)) ? start : null;

    /// <summary>(S, s): the baseline, or nothing in the year before counting began; null when there is neither.</summary>
    public static StartingPoint? Start(Indicator indicator) => Start(indicator, indicator.Target);

    /// <summary>True for a starting point that is the printed baseline in force: a total that counts from nothing does not start at a
    /// printed 0.</summary>
    public static bool IsAtBaseline(Indicator indicator, StartingPoint? start) =>
        start is not null && start == Baseline(indicator.Baseline)
        && !(indicator.IsTotal && start.Value == 0 && start.Year == indicator.CountedFrom - 1);

    // The last quarter, beside a baseline as of the year's first day.
    private static bool IsLaterInYear(Baseline? baseline, Actual? figure) =>
        baseline is { Period: { IsPartOfYear: true, Ends: { } start } } && figure?.MeasuredAt.Ends > start;

    // An earlier target has the baseline of its own time.
    private static StartingPoint? Start(Indicator indicator, Target? target)
    {
        var baseline = Baseline(indicator.BaselineOf(target));
        if (!indicator.IsTotal || indicator.CountedFrom is not { } first) return baseline;
        return baseline?.Year >= first ? baseline : new(0, first - 1);
    }

    /// <summary>True when the target is one that is held or not held: a floor, a ceiling, "maintain", "each
    /// year", or a number on the worse side of the start.</summary>
    public static bool IsFloor(Indicator indicator, Target target, StartingPoint? start) => target.Kind switch
    {
        TargetKind.AtLeast or TargetKind.AtMost or TargetKind.Below or TargetKind.Above or TargetKind.Between
            or TargetKind.Maintain or TargetKind.EachYear => true,
        TargetKind.Text or TargetKind.NotComparable => false,
        _ => start is not null
            && (indicator.Direction == Direction.Up && target.Value < start.Value
                || indicator.Direction == Direction.Down && target.Value > start.Value),
    };

    private static int? NewestMeasured(Indicator indicator, int before, Target? target) =>
        indicator.Actuals.Where(a => a.Year <= before && Measured(indicator, a.Year, target) is not null)
            .Select(a => (int?)a.Year)
            .LastOrDefault();

    // A target that is worked out from a figure of its own document starts there.
    private static int? BaseYear(Target? target) =>
        target is { Kind: TargetKind.Relative or TargetKind.RelativePoints, Of.FiscalYear: { } year } ? year : null;

    private static decimal? Elapsed(int? pathFrom, int? due, int year)
    {
        if (pathFrom is not { } from || due is not { } to || to <= from) return null;
        return Math.Clamp((decimal)(year - from) / (to - from), 0, 1);
    }

    // A figure that is printed but measures nothing is no start.
    private static StartingPoint? Baseline(Baseline? baseline) =>
        baseline is { IsStart: true, Value: { } value, Period.FiscalYear: { } year } ? new(value, year) : null;

    // The value reported before: the newest earlier actual with a figure, else the baseline.
    private static decimal? Before(Indicator indicator, int year, int time) =>
        ReportBefore(indicator, year, time)?.Value ?? (IsBaselineBefore(indicator, year, time) ? indicator.Baseline!.Value : null);

    private static bool IsBaselineBefore(Indicator indicator, int year, int time) => IsBefore(indicator, time)
        && IsComparable(indicator, year, indicator.Baseline!.Period)
        && !IsBroken(indicator, indicator.Baseline.Period.FiscalYear ?? int.MinValue, time);

    // A running total of a part of a year has grown from that of the year before.
    private static bool IsComparable(Indicator indicator, int year, Period earlier) =>
        indicator.IsTotal || indicator.ActualOf(year) is not { } figure || AreAlike(figure.MeasuredAt, earlier);

    /// <summary>The actual that was reported before the judged figure; null where it is the baseline, or nothing that compares.</summary>
    public static Actual? ReportBefore(Assessment a) => ReportBefore(a.Indicator, a.MeasuredYear ?? a.Year, a.StandsAt);

    // Without a printed time it is not known which of two figures is the later one.
    private static Actual? ReportBefore(Indicator indicator, int year, int time) =>
        indicator.ActualOf(year)?.IsUndated == true ? null : indicator.Actuals.LastOrDefault(
            a => a.Year < year && a.StandsAt < time && a.Value is not null && !a.IsUndated && !IsPast(indicator, a, time)
                && IsComparable(indicator, year, a.MeasuredAt) && !IsBroken(indicator, a.StandsAt, time));

    /// <summary>True for a figure from before the baseline: for a later one it is no report before, the baseline is.</summary>
    internal static bool IsPast(Indicator indicator, Actual actual, int time) =>
        IsBefore(indicator, time) && actual.MeasuredYear < indicator.Baseline!.Period.FiscalYear;

    // A running total is not compared with one year, nor a figure with a baseline of its own year, which may be the same figure.
    private static bool IsBefore(Indicator indicator, int time) =>
        indicator.Baseline is { IsStart: true, Value: not null } baseline && !(baseline.Period.FiscalYear >= time)
            && (indicator.Accumulation != Accumulation.Running || Start(indicator) == Baseline(indicator.Baseline));
}
