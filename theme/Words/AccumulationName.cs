// How the figures of a KPI are put together and held against its target, in words.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>Says how the figures of a KPI are taken.</summary>
public static class AccumulationName
{
    /// <summary>The key of the words.</summary>
    public static string KeyOf(Indicator kpi) =>
        IsNotCompared(kpi) ? "accumulation.not_compared" : $"accumulation.{Choices.Word(kpi.Accumulation)}";

    /// <summary>True where the figures cannot be held against the target.</summary>
    public static bool IsNotCompared(Indicator kpi) => kpi.Target is { Kind: TargetKind.NotComparable } or { Value: null }
        || kpi.Accumulation == Accumulation.None && Measuring.Newest(kpi).Status is Status.NotJudged or Status.Text;
}
