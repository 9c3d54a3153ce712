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

    private static bool IsEmpty(TargetRow target) => target.Kind switch
    {
        TargetKind.Text => target.Text.IsEmpty,
        TargetKind.Relative => target.Percent is null || target.OfPeriod is null,
        TargetKind.Maintain => false,
        _ => target.Value is null,
    };
}
