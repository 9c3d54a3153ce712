// Sets every figure that the city published beside the one we compute.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>What came of working out a published figure again.</summary>
public enum ComparisonKind
{
    /// <summary>The same figure.</summary>
    Reproduced,

    /// <summary>Another figure; the explanation says why.</summary>
    Differs,

    /// <summary>The document has no figures, or tells no rule, to compute it from.</summary>
    CannotBeComputed,

    /// <summary>A number in the document's words that its own other figures do not give.</summary>
    DoesNotFit,

    /// <summary>A grade, which nothing computes.</summary>
    NotComputed,
}

/// <summary>A published figure and the computed one.</summary>
/// <param name="Published">What the city printed.</param>
/// <param name="Computed">What we compute, rounded to the printed decimals; null when no rule gives a figure.</param>
public sealed record Comparison(Published Published, decimal? Computed)
{
    /// <summary>The target of the published year that a rate was divided by; null where it was the last target.</summary>
    public Target? Milestone { get; init; }

    /// <summary>The target from before a revision that a rate was divided by; null where it was another one.</summary>
    public Target? Earlier { get; init; }

    /// <summary>True where the rate is that of a forecast, for the year has no actual.</summary>
    public bool IsOfForecast { get; init; }

    /// <summary>True where only the figures give the rate that were in force before the document changed them.</summary>
    public bool IsOfFiguresOfThen { get; init; }

    /// <summary>What it was worked out from where that is not the actual of the year and its target in force; otherwise null.</summary>
    public Assessment? AsIf { get; init; }

    /// <summary>In which way the rate of a KPI that is to fall gives what is printed; null elsewhere.</summary>
    public FallingRate? Falling { get; init; }

    /// <summary>True when both are the same, also where neither is there; a grade is compared with nothing.</summary>
    public bool Agrees => !IsGrade && (Published.Value == Computed || IsCapped);

    /// <summary>True where the city stops its rates at 0 and 100, and what is computed lies beyond.</summary>
    public bool IsCapped => Published is { IsPercent: true, Value: { } value } && Computed is { } computed
        && Published.Indicator?.Plan is { } plan
        && (value == 100 && computed > 100 && !plan.PrintsRatesAbove100 || value == 0 && computed < 0 && !plan.PrintsRatesBelow0);

    /// <summary>True for a grade: the city's own word, which nothing computes.</summary>
    public bool IsGrade => Published.Figure == PublishedFigure.Grade;

    /// <summary>Which of these it is.</summary>
    public ComparisonKind Kind => IsGrade ? ComparisonKind.NotComputed
        : Agrees ? ComparisonKind.Reproduced
        : Computed is null ? ComparisonKind.CannotBeComputed
        : Published.Figure == PublishedFigure.Stated ? ComparisonKind.DoesNotFit : ComparisonKind.Differs;
}

/// <summary>Compares published figures with computed ones.</summary>
public static class PublishedCheck
{
    private const decimal GoodScore = 80;

    // What is computed beside a judgement that is printed in words (100%超).
    private const int DecimalsBesideWords = 1;

    /// <summary>All comparisons of a plan, in the order of published.csv; a printed dash is no figure to compare.</summary>
    public static IReadOnlyList<Comparison> Compare(Plan plan) =>
        [.. plan.Published.Where(IsFigure).Select(p => Compare(plan, p))];

    /// <summary>The grades that a plan's document gives to KPIs and to places of the plan: figures of the
    /// city that nothing computes.</summary>
    public static IReadOnlyList<Comparison> Grades(Plan plan) =>
    [
        .. plan.Published.Where(p => p.Figure == PublishedFigure.Grade).Select(p => new Comparison(p, null)),
        .. plan.Outline.SelectMany(n => n.Evaluations.Where(e => e.Grade.Length > 0 || !e.GradeText.IsEmpty), GradeOf)
            .Select(p => new Comparison(p, null)),
    ];

    private static Published GradeOf(OutlineNode node, EvaluationRow e) => new(
        null, node, "", e.Year!.Value, PublishedFigure.Grade, null, Lettered(e), LocalText.None, e.Row.At("grade"))
    {
        Body = e.Body,
    };

    // "B", and what it means where that is printed, too.
    private static LocalText Lettered(EvaluationRow e) => e.GradeText.IsEmpty ? new(e.Grade, e.Grade)
        : e.Grade.Length == 0 ? e.GradeText
        : e.GradeText.Each((_, text) => $"{e.Grade} {text}");

    /// <summary>How many judgements are printed as a dash or the like: nothing to compare.</summary>
    public static int Dashes(Plan plan) =>
        plan.Published.Count(p => p is { Value: null, Figure: not PublishedFigure.Grade, IsWorded: false });

    private static bool IsFigure(Published p) => p.Value is not null && p.Figure != PublishedFigure.Grade;

    /// <summary>One comparison.</summary>
    public static Comparison Compare(Plan plan, Published published) => published switch
    {
        { Figure: PublishedFigure.Stated } => new(published, IsCutOff(published) ? published.Value : published.FromDocument),
        { Indicator: { } indicator } => OfIndicator(indicator, published),
        _ => new(published, Rounded(OfNode(plan, published), published)),
    };

    // -19.956 % is printed as 20.0 or, cut off, as 19.9: both fit. One a year is not 0.6 a year.
    private static bool IsCutOff(Published p) => p is { Value: { Scale: > 0 } value, FromDocument: { } other }
        && (PaceScore.Round(other, value.Scale) == value || Cut(other, value.Scale) == value);

    private static decimal Cut(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.ToZero);

    // A rate from before a revision is one of the target of then, where only that gives what is printed.
    private static Comparison OfIndicator(Indicator indicator, Published p)
    {
        if (HasNoTargetOfItsYear(indicator, p)) return new(p, null);
        if (!p.IsOfTheYearsFigure) return OfPartOfYear(indicator, p);
        var now = OfTargetInForce(indicator, p);
        if (now.Agrees || !p.IsPercent) return now;
        return (now.Computed is null ? null : OfEarlierTarget(indicator, p)) ?? OfFiguresOfThen(indicator, p) ?? now;
    }

    private static Comparison? OfEarlierTarget(Indicator indicator, Published p) =>
        indicator.Targets.SkipLast(1)
            .Where(_ => Revised.IsSaidBy(indicator.Target!.SetOn) || indicator.Target.SetOn?.FiscalYear >= p.Year)
            .SelectMany(t => t.Milestones.Where(m => m.Due.FiscalYear == p.Year).Append(t))
            .Select(t => With(indicator, p, t) with { Earlier = t })
            .LastOrDefault(c => c.Agrees);

    // Where a later edition prints another actual or another target of the year, a rate may rest on what stood there before. A sum
    // or mean rests on more years than that one.
    private static Comparison? OfFiguresOfThen(Indicator indicator, Published p)
    {
        if (p is not { Figure: PublishedFigure.Rate, Value: not null }) return null;
        if (indicator.IsOfYears) return null;
        if ((MilestoneOf(indicator, p.Year) ?? indicator.Target) is not { } target) return null;
        var (actual, actuals) = (indicator.ActualOf(p.Year)?.Value, Before(indicator, p.Year, RestatedKind.Actual));
        var targets = Before(indicator, p.Year, RestatedKind.Target).Select(value => target with { Value = value }).ToList();
        return actuals.SelectMany(_ => targets.Append(target), (was, t) => (was, t)).Concat(targets.Select(t => (actual, t)))
            .Where(f => f.Item1 is not null).Select(f => AsIf(indicator, p, f.Item1!.Value, f.Item2))
            .FirstOrDefault(c => c is { Agrees: true, IsCapped: false }) is { } then ? then with { IsOfFiguresOfThen = true } : null;
    }

    // The rate of a quarter is that of its own figure, where that and the target of the year give what is printed.
    private static Comparison OfPartOfYear(Indicator indicator, Published p)
    {
        var part = indicator.ActualOf(p.Year)?.Rows.FirstOrDefault(a => p.Period is { } time && a.MeasuredAt.HasTheDaysOf(time));
        if (p.Figure != PublishedFigure.Rate || part?.Value is not { } actual) return new(p, null);
        var rate = AsIf(indicator, p, actual, MilestoneOf(indicator, p.Year) ?? indicator.Target);
        return rate.Agrees ? rate : new(p, null);
    }

    private static IEnumerable<decimal?> Before(Indicator indicator, int year, RestatedKind kind) => indicator.Restated
        .Where(r => r.Kind == kind && (r.Year ?? r.Period?.FiscalYear) == year).Select(r => r.Value);

    // A plan with a target for each year prints its rates against those, or all of them against the last one.
    private static Comparison OfTargetInForce(Indicator indicator, Published p)
    {
        var last = With(indicator, p, indicator.Target);
        if (!p.IsPercent || MilestoneOf(indicator, p.Year) is not { } milestone) return last;
        var ofYear = With(indicator, p, milestone) with { Milestone = milestone };
        if (ofYear.Computed is null) return milestone.Value == 0 && (!last.Agrees || p.Value == 0) ? ofYear : last;
        // The share of the way is that to the last target, unless only the target of the year gives what is printed.
        return p.Figure == PublishedFigure.Progress ? (ofYear.Agrees && !last.Agrees ? ofYear : last)
            : last.Agrees && !ofYear.Agrees ? last : ofYear;
    }

    // A dash in a year that has no target of its own, among years that have: nothing was to be reached.
    private static bool HasNoTargetOfItsYear(Indicator indicator, Published p) =>
        p is { Value: null, IsWorded: false, IsPercent: true } && indicator.Target is { Milestones.Count: > 0 } target
            && target.Due.FiscalYear != p.Year && MilestoneOf(indicator, p.Year) is null;

    private static Target? MilestoneOf(Indicator indicator, int year) =>
        indicator.Target is { } target && target.Due.FiscalYear != year
            ? target.Milestones.LastOrDefault(m => m.Due.FiscalYear == year) : null;

    private static Comparison With(Indicator indicator, Published p, Target? target)
    {
        var assessment = Measuring.At(indicator, p.Year, target);
        if (assessment.MeasuredYear != p.Year) return OfForecast(assessment, indicator, p);
        var falling = p.IsWorded ? WayOfNumbers(indicator, p, target) : FallingRates.Fitting(assessment, p);
        return new(p, Rounded(Computed(assessment, p, falling), p)) { Falling = falling };
    }

    // Beside "over 100 %" stands the rate as the numbers that the city prints for other years are worked out.
    private static FallingRate? WayOfNumbers(Indicator indicator, Published p, Target? target) => indicator.Published
        .Where(o => o.Figure == p.Figure && o.Value is not null)
        .Select(o => With(indicator, o, target).Falling).Distinct().ToList() is [{ } only] ? only : null;

    // A rate that the city works out from what is only expected: told where it is that.
    private static Comparison OfForecast(Assessment a, Indicator indicator, Published p)
    {
        if (p.Figure != PublishedFigure.Rate || indicator.ActualOf(p.Year)?.Forecast is not { } expected) return new(p, null);
        var rate = AsIf(indicator, p, expected, a.Target);
        return rate.Computed == p.Value ? rate with { IsOfForecast = true } : new(p, null);
    }

    // The rate as if a figure were the actual of its year.
    private static Comparison AsIf(Indicator indicator, Published p, decimal actual, Target? target)
    {
        var share = indicator.Direction == Direction.Up && target?.Value > 0 ? actual / target.Value : null;
        var asIf = Measuring.At(indicator, p.Year, target) with { Measured = actual, Attainment = share };
        var falling = FallingRates.Fitting(asIf, p);
        return new(p, Rounded(Computed(asIf, p, falling), p)) { Falling = falling, AsIf = asIf };
    }

    // Of a KPI that is to fall no rate is computed, unless one of the ways of cities gives the city's own.
    private static decimal? Computed(Assessment assessment, Published p, FallingRate? falling) =>
        p.Figure switch
        {
            PublishedFigure.RawScore => assessment.RawScore,
            PublishedFigure.Score => assessment.Score,
            PublishedFigure.Rate => assessment.Attainment * 100 ?? FallingRates.Of(assessment, falling),
            // Beside words only the share stands that is told elsewhere: no level has a way.
            PublishedFigure.Progress => (p.IsWorded ? assessment.Progress : WayDone(assessment)) * 100,
            PublishedFigure.Change => assessment.Change,
            _ => null,
        };

    // A city computes it in the year of its baseline, too, and where the target is the worse side of it; no time is needed.
    private static decimal? WayDone(Assessment a) =>
        a is { Measured: { } measured, Target.Value: { } goal } && (a.Start?.Value ?? UndatedBaseline(a)) is { } start && goal != start
            ? (measured - start) / (goal - start) : null;

    /// <summary>The baseline from which a share of the way is worked out although its time is not printed; null where there is a
    /// start.</summary>
    public static decimal? UndatedBaseline(Assessment a) =>
        a is { Start: null, Indicator.Baseline: { Period.IsDated: false, IsStart: true, Value: { } value } } ? value : null;

    // Otaru averages the scores that it published, also those that we cannot compute again.
    private static decimal? OfNode(Plan plan, Published p)
    {
        var kpis = Counted(plan, p);
        var scored = Scores(plan, p).Select(s => s.Kpi).ToList();
        return p.Figure switch
        {
            PublishedFigure.Average => scored.Count == 0 ? null : scored.Average(i => ScoreOf(i, p.Year)!.Value),
            PublishedFigure.CountedKpis => scored.Count,
            PublishedFigure.TotalKpis => kpis.Count,
            PublishedFigure.CountedProjects => Projects(scored).Count(),
            PublishedFigure.TotalProjects => Projects(kpis).Count(),
            PublishedFigure.AtLeast80Kpis => scored.Count(i => ScoreOf(i, p.Year) >= GoodScore),
            PublishedFigure.AtLeast80Projects => Projects(scored).Count(g => g.All(i => ScoreOf(i, p.Year) >= GoodScore)),
            _ => null,
        };
    }

    /// <summary>The scores that the city published for the KPIs of a goal or of the whole plan: what its
    /// averages and counts are made of.</summary>
    public static IReadOnlyList<(Indicator Kpi, decimal Score)> Scores(Plan plan, Published p) =>
        [.. Counted(plan, p)
            .Select(i => (Kpi: i, Score: ScoreOf(i, p.Year)))
            .Where(s => s.Score is not null)
            .Select(s => (s.Kpi, s.Score!.Value))];

    private static List<Indicator> Counted(Plan plan, Published p) =>
        [.. (p.Node?.AllIndicators ?? plan.Indicators).Where(i => i.IsCounted)];

    private static IEnumerable<IGrouping<OutlineNode, Indicator>> Projects(IEnumerable<Indicator> kpis) =>
        kpis.GroupBy(i => i.Spots[0].Node);

    private static decimal? ScoreOf(Indicator indicator, int year) =>
        indicator.Published.FirstOrDefault(p => p.Year == year && p.Figure == PublishedFigure.Score)?.Value;

    private static decimal? Rounded(decimal? computed, Published published) =>
        computed is { } value ? PaceScore.Round(value, published.Value?.Scale ?? DecimalsBesideWords) : null;
}
