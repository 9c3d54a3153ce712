// How the newest figure stands to a target that a revision replaced: what the city had reached is not lost with its target.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>Words a KPI under an earlier target. Furigana are still marked.</summary>
public static class OldTarget
{
    /// <summary>The status, how far, and what an older figure had reached while the newest is missing.</summary>
    public static string Under(View v, Indicator kpi, Target target)
    {
        var a = Measuring.Newest(kpi, target);
        // Of a due year without a figure a later one tells, and is told as later.
        if (a is { Settled: null, Status: Status.Met or Status.Missed, DueYear: { } due } && due < a.StandsAt)
            return StatusName.Meaning(v, a);
        // The base of that target is not the one in force.
        var byStart = a.Start is not null && kpi.Baselines.Count(b => b.Value is not null) > 1 ? v.Marked("changes.by_start") : "";
        var status = byStart + StatusName.Of(v, a) + ByFigure(v, a) + v.Marked("sentence.end");
        var far = a.Status is Status.NothingYet or Status.Flat ? "" : BarWords.HowFar(v, a);
        return string.Join(v.Language.IsJapanese ? "" : " ", new[] { status, far, MetBefore(v, a) }.Where(p => p.Length > 0));
    }

    /// <summary>Names the figure of the due year by which an earlier target is judged, where a newer one stands beside it.</summary>
    public static string ByFigure(View v, Assessment a) =>
        a is { MeasuredYear: { } year } && year == a.Year && year != Measuring.Newest(a.Indicator).MeasuredYear
            ? v.Marked("changes.by_figure", When.Actual(v, a.Indicator, year)) : "";

    /// <summary>Says that the newest printed figure had reached the target, where the newest year has none; else empty.</summary>
    public static string MetBefore(View v, Assessment a)
    {
        if (a is not { TargetAnswer: TargetAnswer.Met, MeasuredYear: { } year } || year == a.Year) return "";
        var figure = v.Figures.WithUnit(a.Measured!.Value, a.Indicator.Unit);
        return v.Marked("changes.met_before", When.Actual(v, a.Indicator, year), figure);
    }
}
