// The figure of a KPI: what is drawn, without how. The picture on the page and the one that moves are two renderings of it.
using System.Runtime.CompilerServices;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>A value at the year in which it was measured.</summary>
public sealed record ChartPoint(int Year, decimal Value)
{
    /// <summary>The fiscal year that it is reported for; the same where nothing else is printed.</summary>
    public int Reported { get; init; } = Year;

    /// <summary>The time of a figure of one measurement; null for a total or mean of years.</summary>
    public Period? Time { get; init; }

    /// <summary>True when it cannot be compared with what stands before it, as the document says.</summary>
    public bool StartsAnew { get; init; }

    /// <summary>True when the document does not print when it was measured: nothing tells what lies before or after it.</summary>
    public bool IsUndated { get; init; }
}

/// <summary>A version of the target.</summary>
public sealed record ChartTarget(int? Year, decimal Value, bool InForce, Target Version);

/// <summary>Everything that a chart of a KPI shows, in the KPI's unit.</summary>
/// <param name="Actuals">What is joined over the years: actuals, or running totals.</param>
/// <param name="Flows">One-year figures of a summed KPI, drawn as bars.</param>
/// <param name="Gaps">Years without a figure.</param>
/// <param name="Baseline">The baseline; null when it has no number or no year.</param>
/// <param name="Targets">All versions of the target that are a number, the one in force last.</param>
/// <param name="Path">The expected path from the starting point over the milestones to the target; empty when there is none.</param>
/// <param name="IsTotal">True when the actuals are running totals, drawn as steps.</param>
public sealed record ChartFigure(
    IReadOnlyList<ChartPoint> Actuals, IReadOnlyList<ChartPoint> Flows, IReadOnlyList<int> Gaps, ChartPoint? Baseline,
    IReadOnlyList<ChartTarget> Targets, IReadOnlyList<ChartPoint> Path, bool IsTotal)
{
    /// <summary>The milestones on the way to the target in force.</summary>
    public IReadOnlyList<ChartTarget> Milestones { get; private init; } = [];

    /// <summary>What is only expected, at its year: joined with nothing; of sums and means none.</summary>
    public IReadOnlyList<ChartPoint> Forecasts { get; private init; } = [];

    /// <summary>True when the actuals are means of the years so far.</summary>
    public bool IsMean { get; private init; }

    /// <summary>True when there is anything to draw.</summary>
    public bool HasValues => Years.Count > 0 && (Actuals.Count + Flows.Count + Targets.Count + Forecasts.Count > 0 || Baseline is not null);

    // A KPI's figure is the same on every page and in every language.
    private static readonly ConditionalWeakTable<Indicator, ChartFigure> Known = [];

    private IReadOnlyList<int>? years;
    private IReadOnlyList<decimal>? values;

    /// <summary>The years of the axis.</summary>
    public IReadOnlyList<int> Years => years ??= [.. AllYears];

    /// <summary>All values that must fit into the chart.</summary>
    public IReadOnlyList<decimal> Values => values ??= [.. AllValues];

    private IEnumerable<int> AllYears => Actuals.Concat(Flows).Concat(Forecasts).Select(p => p.Year).Concat(Gaps)
        .Concat(Targets.Select(t => t.Year).OfType<int>()).Concat(Baseline is null ? [] : [Baseline.Year])
        .Concat(Path.Select(p => p.Year)).Concat(Milestones.Select(m => m.Year).OfType<int>()).Concat(Targets.SelectMany(EachYear));

    // A target for each year of a range has them all on the axis.
    private static IEnumerable<int> EachYear(ChartTarget target) =>
        target.Version.Due is { Kind: PeriodKind.Range, Meaning: RangeMeaning.Each, FirstFiscalYear: { } first, FiscalYear: { } last }
            ? Enumerable.Range(first, last - first + 1)
            : [];

    private IEnumerable<decimal> AllValues => Actuals.Concat(Flows).Concat(Forecasts).Select(p => p.Value)
        .Concat(Targets.Concat(Milestones).SelectMany(Ends)).Concat(Baseline is null ? [] : [Baseline.Value])
        .Concat(Path.Select(p => p.Value));

    private static IEnumerable<decimal> Ends(ChartTarget target) =>
        target.Version.ValueTo is { } high ? [target.Value, high] : [target.Value];

    /// <summary>The starting point; null when there is none.</summary>
    public StartingPoint? Start { get; init; }

    /// <summary>
    /// The points that are joined, two by two: never across a year without a figure, nor with a figure whose time is not
    /// printed, nor past a baseline. A baseline is joined when it is the starting point, also as the 0 from which a total counts.
    /// </summary>
    public IEnumerable<(ChartPoint From, ChartPoint To)> Joins
    {
        get
        {
            var isStart = Baseline is { } b && Start == new StartingPoint(b.Value, b.Year);
            var before = isStart && Baseline!.Year < Actuals.FirstOrDefault()?.Year ? Baseline : null;
            foreach (var point in Actuals)
            {
                if (before is not null && !IsBroken(before, point)) yield return (before, point);
                before = point;
            }
        }
    }

    private bool IsBroken(ChartPoint from, ChartPoint to) =>
        from.IsUndated || to.IsUndated || to.StartsAnew || !AreAlike(from.Time, to.Time) || Gaps.Any(g => g > from.Year && g < to.Year)
        // A baseline between two figures that does not begin the line lies beside it.
        || Baseline is { } b && b.Year > from.Year && b.Year < to.Year;

    // A quarter beside whole years looks like a fall.
    private static bool AreAlike(Period? from, Period? to) =>
        from is null || to is null || Measuring.AreAlike(from, to) && Measuring.AreAlike(to, from);

    /// <summary>The figure of a KPI.</summary>
    public static ChartFigure Of(Indicator indicator) => Known.GetValue(indicator, static i => Made(i));

    private static ChartFigure Made(Indicator indicator)
    {
        var assessment = Measuring.Newest(indicator);
        var summed = indicator.IsOfYears;
        var flows = indicator.Actuals.Where(a => a.Value is not null).Select(a => Point(indicator, a)).ToList();
        var totals = indicator.Actuals.Select(a => (a.Year, Value: Measuring.Measured(indicator, a.Year)))
            .Where(p => p.Value is not null)
            .Select(p => new ChartPoint(p.Year, p.Value!.Value)
            {
                StartsAnew = Measuring.IsBroken(indicator, p.Year - 1, p.Year),
            })
            .ToList();
        return new(
            summed ? totals : flows, summed ? flows : [], [.. indicator.Actuals.Where(a => a.Value is null).Select(a => a.Year)],
            indicator.Baseline is { Value: { } value, Period.FiscalYear: { } year } ? new(year, value) : null,
            [.. indicator.Targets.Where(t => t.Value is not null && Comparable(t, indicator)).Select(
                t => new ChartTarget(t.Due.FiscalYear, t.Value!.Value, t == indicator.Target, t))],
            PathNow(assessment), indicator.IsTotal)
        {
            Milestones =
            [
                .. (indicator.Target?.Milestones ?? []).Where(m => m.Value is not null)
                    // The quarters of a year stand at one place: the last of them is drawn.
                    .Where(m => m.Due.FiscalYear is not { } year || year != indicator.Target!.Due.FiscalYear)
                    .GroupBy(m => m.Due.FiscalYear).SelectMany(y => y.Key is null ? y : y.TakeLast(1))
                    .Select(m => new ChartTarget(m.Due.FiscalYear, m.Value!.Value, true, m)),
            ],
            Forecasts = summed ? [] : [.. indicator.Actuals.Where(a => a.Forecast is not null).Select(
                a => new ChartPoint(a.StandsAt, a.Forecast!.Value) { Reported = a.Year })],
            IsMean = indicator.Accumulation == Accumulation.Averaged,
            // A part of a year has no start in a whole one; the years before it have.
            Start = assessment.IsOfAnEarlyPart ? Measuring.Start(indicator) : assessment.Start,
        };
    }

    private static ChartPoint Point(Indicator indicator, Actual actual) => new(actual.StandsAt, actual.Value!.Value)
    {
        Reported = actual.Year,
        IsUndated = actual.IsUndated,
        StartsAnew = actual.IsBreak,
        Time = indicator.IsTotal ? null : actual.MeasuredAt,
    };

    /// <summary>False for an earlier target that counts in another way (a total against a single year): it
    /// cannot stand on the same axis.</summary>
    public static bool Comparable(Target target, Indicator indicator) =>
        target == indicator.Target || target.Cumulative == indicator.Target?.Cumulative && !indicator.CountsAnew;

    // Before the work begins nobody asks for a pace, nor of what a revision left out.
    private static IReadOnlyList<ChartPoint> PathNow(Assessment a) =>
        a.Status == Status.NotStarted || a.Indicator.Status == IndicatorStatus.Retired
            ? []
            : [.. a.Path.Select(p => new ChartPoint(p.Year, p.Value))];
}
