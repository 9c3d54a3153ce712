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
        .. plan.Indicators.Where(i => i.Accumulation == Accumulation.Summed && i.CountedFrom?.FirstFiscalYear is null).Select(i => ProblemCatalog.CountedFromMissing(i.Row.At("counted_from"))),
    ];

    // A cell that cannot be read has a message of its own.
    private static bool IsEmpty(TargetRow target) => !IsWrong(target, "value", target.Value) && !IsWrong(target, "percent", target.Percent) && target.Kind switch
    {
        TargetKind.Text => target.Text.IsEmpty,
        TargetKind.NotComparable => target.Text.IsEmpty && target.Value is null,
        TargetKind.Relative => target.Percent is null || target.OfPeriod is null,
        TargetKind.Maintain => false,
        _ => target.Value is null,
    };

    private static bool IsWrong(TargetRow target, string column, decimal? read) => read is null && !MissingCell.Says(target.Row.Raw(column));
}
