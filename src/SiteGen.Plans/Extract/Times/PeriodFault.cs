// Why a cell for a period is refused.
namespace SiteGen.Plans.Extract;

/// <summary>Why a cell for a period is refused.</summary>
public enum PeriodFault
{
    /// <summary>There is no such time: H0, R99, month 13.</summary>
    Impossible,

    /// <summary>It may be read in several ways, or has words that are not known.</summary>
    Unclear,

    /// <summary>Two times stand beside each other that are not the same: 令和4年度(2021年度).</summary>
    Differs,
}

/// <summary>A cell for a period that is refused.</summary>
/// <param name="Fault">Why.</param>
/// <param name="Readings">What it may mean, each written so that it can be read; none when nobody can tell.</param>
public sealed record PeriodRefusal(PeriodFault Fault, IReadOnlyList<string> Readings);
