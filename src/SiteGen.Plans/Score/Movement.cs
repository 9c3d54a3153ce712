// How far a KPI moved towards its target, or away from it, since the report before.
using System.Runtime.CompilerServices;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>Why the step of a KPI cannot be told.</summary>
public enum NoMovement
{
    /// <summary>The target is in words.</summary>
    InWords,

    /// <summary>The document prints no target.</summary>
    NoTarget,

    /// <summary>The document does not tell whether more or less is better.</summary>
    NoDirection,

    /// <summary>Target and figure may not count the same.</summary>
    OtherCount,

    /// <summary>The newest year has no figure.</summary>
    NoFigure,

    /// <summary>For the newest year the document prints only what is expected.</summary>
    ForecastOnly,

    /// <summary>For the newest year the document prints what is expected, and a figure of a part of it.</summary>
    ForecastAndPart,

    /// <summary>For the newest year the document prints only a count of a part of it.</summary>
    PartOnly,

    /// <summary>A year without a figure leaves no sum or mean for the newest one.</summary>
    NoTotal,

    /// <summary>The document prints no actual of it at all.</summary>
    NoActual,

    /// <summary>No figure is newer than the baseline.</summary>
    NoneSince,

    /// <summary>There is no earlier figure that counts in the same way.</summary>
    NothingBefore,

    /// <summary>The document says that the newest figure cannot be compared with those before it.</summary>
    CountedAnew,

    /// <summary>Two figures at the same distance from the target, such as two within its range: neither is the better one.</summary>
    SameDistance,

    /// <summary>The figure of the due year is judged, and nothing before it counts in the same way; later ones do.</summary>
    NothingBeforeDue,

    /// <summary>The document prints one total only, so the growth of no single year is known.</summary>
    OneTotal,

    /// <summary>A total needs the increments of two years, one after the other.</summary>
    OneIncrement,
}

/// <summary>The step of a KPI between its two newest reports. For a total, that of its yearly increments.</summary>
/// <param name="Newest">At the newest year.</param>
/// <param name="Before">At the report before.</param>
/// <param name="Step">
/// Positive towards the target: the difference in progress, 1 for the whole way from start to target; for a level the
/// change of the distance to it, as a share of the level. For a total, the difference of the two increments as a share of the way.
/// </param>
/// <param name="From">The figure before, or the increment before of a total, in the KPI's unit.</param>
/// <param name="To">The newest figure, or the newest increment of a total, in the KPI's unit.</param>
public sealed record Movement(Assessment Newest, Assessment Before, decimal Step, decimal From, decimal To)
{
    // The model never changes, so each step is worked out once, in however many lists it stands.
    private static readonly ConditionalWeakTable<Indicator, Answer> Known = [];

    private sealed record Answer(NoMovement? WhyNot, Movement? Movement);

    /// <summary>
    /// True when the figures compared are the yearly increments of a total. A total that grew by less has not
    /// moved away from its target.
    /// </summary>
    public bool IsOfIncrements => Newest.Indicator.IsTotal;

    /// <summary>True when an increment counts from a baseline that is not printed as a total: it need not be part of it.</summary>
    public bool RestsOnBaseline => IsOfIncrements && Newest is { StartsFromNothing: false, Start: { } start }
        && Newest.Indicator.Baseline is { Cumulative: false } && Before.Indicator.Actuals.Count(
            a => a.Year > start.Year && a.Year <= Newest.Year && a.Value is not null) == 2;

    /// <summary>The KPIs that moved towards their targets, the largest step first; no totals.</summary>
    public static IReadOnlyList<Movement> Forward(IEnumerable<Indicator> indicators) =>
        [.. Single(indicators).Where(m => m.Step > 0).OrderByDescending(m => m.Step)];

    /// <summary>The KPIs that moved away from their targets, the largest step first; no totals.</summary>
    public static IReadOnlyList<Movement> Back(IEnumerable<Indicator> indicators) =>
        [.. Single(indicators).Where(m => m.Step < 0).OrderBy(m => m.Step)];

    /// <summary>The KPIs whose two newest figures are the same; no totals.</summary>
    public static IReadOnlyList<Movement> Unmoved(IEnumerable<Indicator> indicators) => [.. Single(indicators).Where(m => m.Step == 0)];

    /// <summary>The totals that fell, which totals hardly do, the largest fall as a share of the way first.</summary>
    public static IReadOnlyList<Movement> Fallen(IEnumerable<Indicator> indicators) =>
        [.. All(indicators).Where(m => m is { IsOfIncrements: true, To: < 0 }).OrderByDescending(m => Math.Abs(m.Step))];

    /// <summary>The totals that grew by more than the year before, the largest difference first.</summary>
    public static IReadOnlyList<Movement> Faster(IEnumerable<Indicator> indicators) =>
        [.. Totals(indicators).Where(m => m.To > m.From).OrderByDescending(m => Math.Abs(m.Step))];

    /// <summary>The totals that grew by less than the year before, or not at all, the largest difference first.</summary>
    public static IReadOnlyList<Movement> Slower(IEnumerable<Indicator> indicators) =>
        [.. Totals(indicators).Where(m => m.To < m.From).OrderByDescending(m => Math.Abs(m.Step))];

    /// <summary>The totals that grew by as much as the year before.</summary>
    public static IReadOnlyList<Movement> Alike(IEnumerable<Indicator> indicators) => [.. Totals(indicators).Where(m => m.To == m.From)];

    /// <summary>True when nothing of it can be compared with an earlier report.</summary>
    public static bool None(IEnumerable<Indicator> indicators) => !All(indicators).Any();

    /// <summary>True when a KPI has two figures that can be compared, but none of the newest year.</summary>
    public static bool LacksNewest(IEnumerable<Indicator> indicators) => indicators.Any(
        i => WhyNot(i) is NoMovement.NoFigure or NoMovement.ForecastOnly or NoMovement.ForecastAndPart or NoMovement.PartOnly
            && !i.IsTotal && Figures(Measuring.Newest(i)).Count > 1);

    /// <summary>The KPIs that cannot be compared, by reason, in the order of the reasons.</summary>
    public static IReadOnlyList<(NoMovement Why, IReadOnlyList<Indicator> Indicators)> NotComparable(IEnumerable<Indicator> indicators) =>
        [.. indicators.Select(i => (Kpi: i, Why: WhyNot(i))).Where(p => p.Why is not null)
            .GroupBy(p => p.Why!.Value).OrderBy(g => g.Key)
            .Select(g => (g.Key, (IReadOnlyList<Indicator>)[.. g.Select(p => p.Kpi)]))];

    private static IEnumerable<Movement> Single(IEnumerable<Indicator> indicators) => All(indicators).Where(m => !m.IsOfIncrements);

    private static IEnumerable<Movement> Totals(IEnumerable<Indicator> indicators) =>
        All(indicators).Where(m => m is { IsOfIncrements: true, To: >= 0 });

    private static IEnumerable<Movement> All(IEnumerable<Indicator> indicators) =>
        indicators.Select(i => Known.GetValue(i, Told).Movement).OfType<Movement>();

    private static NoMovement? WhyNot(Indicator indicator) => Known.GetValue(indicator, Told).WhyNot;

    private static Answer Told(Indicator indicator) => Reason(indicator) is { } why ? new(why, null) : new(null, Of(indicator));

    private static NoMovement? Reason(Indicator indicator)
    {
        var newest = Measuring.Newest(indicator);
        if (WhyNotJudged(newest) is { } why) return why;
        if (indicator.Actuals.Count == 0) return NoMovement.NoActual;
        if (newest.HasNoActual) return NoMovement.NoneSince;
        if (newest.MeasuredYear != newest.Year)
            return Measuring.Gaps(indicator, newest.Year).Count > 0 ? NoMovement.NoTotal
                : indicator.ActualOf(newest.Year) is { Missing: MissingKind.Part } ? NoMovement.PartOnly
                : indicator.ActualOf(newest.Year) is not { TellsForecast: true } expected ? NoMovement.NoFigure
                : expected.OnTheWay is null ? NoMovement.ForecastOnly : NoMovement.ForecastAndPart;
        if (newest.IsUndated) return NoMovement.NothingBefore;
        // A total of a part of a year has not grown for a year.
        if (HasGrownForAPart(indicator, newest.Year)) return NoMovement.PartOnly;
        var figures = Figures(newest);
        if (!indicator.IsTotal)
            return figures.Count < 2 ? Nothing(newest)
                : AreAsNear(newest, figures[^2].Value, newest.Measured!.Value) ? NoMovement.SameDistance : null;
        var years = figures.Select(f => f.Year).ToList();
        if (years.Count >= 3 && years[^1] - years[^3] == 2) return null;
        return HasIncrement(years) ? NoMovement.OneIncrement : NoMovement.OneTotal;
    }

    // As of February beside the whole year before; as of the same month of each year it has grown for a year.
    private static bool HasGrownForAPart(Indicator indicator, int year) => indicator.Accumulation == Accumulation.Running
        && indicator.ActualOf(year)!.MeasuredAt is var now && EndsInYear(now)
        && indicator.Actuals.LastOrDefault(a => a.Year < year && a.Value is not null)?.MeasuredAt is { } before
        && (before.Kind, before.Month, before.Part) != (now.Kind, now.Month, now.Part);

    private static bool EndsInYear(Period period) => period is { IsPartOfYear: true, FiscalYear: { } year, Ends: { } end }
        && end.AddDays(1) < FiscalCalendar.FirstDay(year + 1, period.FirstMonth);

    private static bool AreAsNear(Assessment newest, decimal from, decimal to) =>
        IsOfLevel(newest) && from != to && Judgement.Step(newest, to, from) == 0;

    private static bool IsOfLevel(Assessment a) => a.IsFloor || a.Progress is null;

    private static NoMovement Nothing(Assessment newest) =>
        Measuring.IsBroken(newest.Indicator, int.MinValue, newest.StandsAt) ? NoMovement.CountedAnew
        : newest.Indicator.Actuals.Any(a => a.Value is not null && a.Year > newest.Year)
            ? NoMovement.NothingBeforeDue : NoMovement.NothingBefore;

    private static NoMovement? WhyNotJudged(Assessment a) => a.Target switch
    {
        null => NoMovement.NoTarget,
        { Kind: TargetKind.NotComparable } => NoMovement.OtherCount,
        { Value: null } => NoMovement.InWords,
        _ => Judgement.IsAimless(a) ? NoMovement.NoDirection : null,
    };

    private static bool HasIncrement(List<int> years) => years.Zip(years.Skip(1)).Any(pair => pair.Second - pair.First == 1);

    private static Movement? Of(Indicator indicator)
    {
        var newest = Measuring.Newest(indicator);
        var figures = Figures(newest);
        var before = Measuring.At(indicator, figures[^2].Year, indicator.Target);
        return indicator.IsTotal
            ? OfIncrements(newest, before, figures)
            : OfFigures(newest, before, figures[^2].Value);
    }

    private static Movement OfFigures(Assessment newest, Assessment before, decimal from)
    {
        var to = newest.Measured!.Value;
        return new(newest, before,
            IsOfLevel(newest) ? TowardsLevel(newest, from, Judgement.Step(newest, to, from)) : Share(newest, to - from),
            from, to);
    }

    // A total grows: what tells is whether the newest year added more or less than the year before.
    private static Movement OfIncrements(Assessment newest, Assessment before, IReadOnlyList<(int Year, decimal Value)> totals)
    {
        var (from, to) = (totals[^2].Value - totals[^3].Value, totals[^1].Value - totals[^2].Value);
        return new(newest, before, Share(newest, to - from), from, to);
    }

    // Comparable figures, oldest first: every measured year, and before the years of a total its starting point.
    private static IReadOnlyList<(int Year, decimal Value)> Figures(Assessment a)
    {
        var isTotal = a.Indicator.IsTotal;
        // 策定時 is no certain year: what came between it and the first figure is the growth of no single one.
        var isPlaced = !a.StartsFromNothing && a.Indicator.Baseline is { Period.IsRelative: true } b && b.Value == a.Start?.Value;
        var start = isTotal && !isPlaced && a.Start is { } s ? [(s.Year, s.Value)] : Array.Empty<(int, decimal)>();
        var after = isTotal && a.Start is { } first ? first.Year : int.MinValue;
        var newest = a.Indicator.ActualOf(a.Year);
        var measured = a.Indicator.Actuals.Where(x => x.Year > after && x.Year <= a.Year && !x.IsUndated && !IsPrintedAgain(a, x))
            .Where(x => isTotal || !Measuring.IsPast(a.Indicator, x, a.StandsAt))
            .Where(x => !Measuring.IsBroken(a.Indicator, x.StandsAt, a.StandsAt))
            .Where(x => newest is null || isTotal || Measuring.AreAlike(newest.MeasuredAt, x.MeasuredAt))
            .Select(x => (x.Year, Value: Measuring.Measured(a.Indicator, x.Year)))
            .Where(x => x.Value is not null)
            .Select(x => (x.Year, x.Value!.Value));
        return [.. start, .. measured];
    }

    // One measurement in the columns of two years is no second figure.
    private static bool IsPrintedAgain(Assessment a, Actual actual) =>
        a.Indicator.Actuals.Any(x => x.Year > actual.Year && x.Year <= a.Year && x.MeasuredYear == actual.MeasuredYear);

    private static decimal Share(Assessment a, decimal step)
    {
        var way = a.Target!.Value - a.Start?.Value;
        if (!a.IsFloor && way is { } whole && whole != 0) return step / whole;
        return TowardsLevel(a, 0, a.Indicator.Direction == Direction.Down ? -step : step);
    }

    private static decimal TowardsLevel(Assessment a, decimal from, decimal step)
    {
        var size = Math.Max(Math.Abs(a.Target!.Value ?? 0), Math.Abs(from));
        return size == 0 ? Math.Sign(step) : step / size;
    }
}
