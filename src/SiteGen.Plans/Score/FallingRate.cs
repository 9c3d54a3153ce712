// The rate of a KPI that is to fall, which cities work out in several ways: the one that gives what is printed.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>A way to work out the rate of a KPI that is to fall.</summary>
public enum FallingRate
{
    /// <summary>Actual ÷ target.</summary>
    ActualByTarget,

    /// <summary>Target ÷ actual.</summary>
    TargetByActual,

    /// <summary>2 − actual ÷ target.</summary>
    TwoLessActualByTarget,
}

/// <summary>Works out the rate in each way.</summary>
internal static class FallingRates
{
    private static readonly FallingRate[] Ways = Enum.GetValues<FallingRate>();

    /// <summary>The way that gives the printed rate at its printed decimals; null where none does, or where the rate is that of
    /// more is better.</summary>
    public static FallingRate? Fitting(Assessment a, Published p) => p.Figure != PublishedFigure.Rate || a.Attainment is not null ? null
        : Ways.Where(way => way == FallingRate.ActualByTarget || a.Indicator.Direction == Direction.Down)
            .Where(way => Of(a, way) is { } rate && PaceScore.Round(rate, p.Value?.Scale ?? 0) == p.Value)
            .Select(way => (FallingRate?)way).FirstOrDefault();

    /// <summary>The rate in per cent; null without a figure or a target, or where it would be divided by zero.</summary>
    public static decimal? Of(Assessment a, FallingRate? way) => (way, a) switch
    {
        (FallingRate.ActualByTarget, { Measured: { } measured, Target.Value: { } target and not 0 }) => measured / target * 100,
        (FallingRate.TargetByActual, { Measured: { } measured and not 0, Target.Value: { } target }) => target / measured * 100,
        (FallingRate.TwoLessActualByTarget, { Measured: { } measured, Target.Value: { } target and not 0 }) =>
            (2 - measured / target) * 100,
        _ => null,
    };
}
