// Which way is good, in words: for a place in an order that is first place, not a number.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>Names directions.</summary>
public static class DirectionName
{
    /// <summary>Which way is good for a KPI.</summary>
    public static string Of(View v, Indicator kpi) =>
        kpi is { Unit.IsRank: true, Direction: Direction.Down } ? v.Marked("direction.rank") : v.Marked("direction", kpi.Direction);
}
