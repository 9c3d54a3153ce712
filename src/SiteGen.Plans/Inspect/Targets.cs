// Rule: a target says what it asks for, and a summed KPI from when it is counted.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Targets are complete.</summary>
public static class Targets
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Targets.Where(IsEmpty).Select(t => ProblemCatalog.TargetEmpty(t.Row.At("value"))),
        .. plan.Indicators.Where(i => IsUncounted(i, plan)).Select(i => ProblemCatalog.CountedFromMissing(i.Row.At("counted_from"))),
        .. plan.Targets.Where(t => t.Kind == TargetKind.Between && !(t.Value < t.ValueTo)).Select(t => ProblemCatalog.RangeEmpty(t.Row.At("value_to"), t.Row.Raw("value_to"))),
        .. plan.Targets.Where(t => t.Kind == TargetKind.Relative && SaysPoints(t.Text)).Select(t => ProblemCatalog.PointsAsPercent(t.Row.At("kind"), t.Row.Raw("kind"))),
    ];

    // A cell that cannot be read has a message of its own.
    private static bool IsEmpty(TargetRow target) => !IsWrong(target, "value", target.Value) && !IsWrong(target, "percent", target.Percent) && target.Kind switch
    {
        TargetKind.Text => target.Text.IsEmpty,
        TargetKind.NotComparable => target.Text.IsEmpty && target.Value is null,
        TargetKind.Relative or TargetKind.RelativePoints => target.Percent is null || target.OfPeriod is null,
        TargetKind.Maintain => false,
        _ => target.Value is null,
    };

    // A sum needs its first year, a mean its first year or the range of its target.
    private static bool IsUncounted(IndicatorRow kpi, PlanFiles plan) => kpi.CountedFrom?.FirstFiscalYear is null && (kpi.Accumulation == Accumulation.Summed
        || kpi.Accumulation == Accumulation.Averaged && !plan.Targets.Any(t => t.Indicator == kpi.Id && t.Period?.Kind == PeriodKind.Range));

    private static bool SaysPoints(LocalText text) => text.Ja.Contains("ポイント", StringComparison.Ordinal) || text["en"].Contains("point", StringComparison.OrdinalIgnoreCase);

    private static bool IsWrong(TargetRow target, string column, decimal? read) => read is null && !MissingCell.Says(target.Row.Raw(column));
}
