// The lines of the calculation: name, formula with its numbers, result.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Calculation;

/// <summary>A line of a calculation.</summary>
public sealed record WorkingLine(string Name, string How, string Result);

/// <summary>Shows how an assessment was computed.</summary>
public static class WorkingLines
{
    /// <summary>The lines that apply, in the order of the calculation.</summary>
    public static IEnumerable<WorkingLine> Of(View v, Assessment a)
    {
        if (a.Target is not { } target || a.Indicator.Status == IndicatorStatus.Retired) yield break;
        if (a.Measured is { } measured) yield return new(v.Marked("working.measured"), Measured(v, a), Unit(v, a, measured));
        if (a.Start is { } start) yield return new(v.Marked("working.start"), Start(v, a), Unit(v, a, start.Value));
        if (target.Value is { } goal)
            yield return new(v.Marked("working.target"), TargetOf(v, a, target), TargetWords.Exact(v, target, goal, a.Indicator.Unit));
        // The target of the very year is what decides there.
        if (a is { MissesOwnYear: true, Step: { Value: { } own } step })
            yield return new(v.Marked(target.Milestones.Contains(step) ? "term.milestone" : "working.own_year"),
                v.Marked("working.due", When.Due(v, step)),
                TargetWords.Exact(v, step, own, a.Indicator.Unit));
        if (a is { Progress: { } progress, Start: { } from, Measured: { } now, Target.Value: { } to })
            yield return new(
                v.Marked("working.progress"), $"({N(now)} − {N(from.Value)}) ÷ ({N(to)} − {N(from.Value)})", Figures.Percent(progress));
        if (a is { IsFloor: true, Measured: not null })
            yield return new(v.Marked("working.progress"), v.Marked("working.floor"), v.Marked("working.none"));
        if (a is { IsFloor: false, HasNoActual: false, Status: not Status.NotStarted, Elapsed: { } elapsed })
            yield return new(v.Marked("working.elapsed"), Elapsed(a), Figures.Percent(elapsed));
        if (a.Expected is { } expected)
            yield return new(v.Marked(BarWords.Steps(a, "working.expected", "working.expected_steps")), Path(a), Expected(v, a, expected));
        if (a is { Attainment: { } attainment, Measured: { } m, Target.Value: { } d })
            yield return new(v.Marked("working.attainment"), $"{N(m)} ÷ {N(d)}", Figures.Percent(attainment));
        if (a.Change is { } change)
            yield return new(v.Marked(Measuring.ReportBefore(a) is not null ? "working.change" : "working.change_base"),
                v.Marked(HowChanged(a)), BarWords.ActualTold(v, a, v.Figures.Change(change, a.Indicator.Unit)));
    }

    private static string HowChanged(Assessment a) =>
        Measuring.ReportBefore(a) is null ? "working.change_base_how"
            : a.Indicator.IsOfYears ? "working.change_years"
            : "working.change_how";

    private static string Measured(View v, Assessment a)
    {
        var year = When.Actual(v, a.Indicator, a.MeasuredYear!.Value);
        if (a.Indicator.Accumulation == Accumulation.Running)
            return v.Marked(When.IsTotalOfDates(a.Indicator, a.MeasuredYear!.Value)
                ? "working.measured_running_range" : "working.measured_running", year);
        if (a.Indicator.Accumulation == Accumulation.None) return v.Marked("working.measured_none", year);
        var years = Measuring.Summands(a.Indicator, a.MeasuredYear.Value).Select(x => N(x.Value!.Value)).ToList();
        var summed = Measuring.TotalFor(a.Indicator, a.MeasuredYear.Value) is null ? "working.measured_summed"
            : years.Count == 1 ? "working.measured_printed"
            : "working.measured_total";
        return a.Indicator.Accumulation == Accumulation.Summed
            ? v.Marked(summed, string.Join(" + ", years))
            : v.Marked("working.measured_averaged", string.Join(" + ", years), a.MeasuredYear.Value - a.Indicator.CountedFrom!.Value + 1);
    }

    // On the straight line from the start to the target, or between the milestones around the measurement.
    private static string Path(Assessment a)
    {
        var (from, to) = TargetPath.Around(a.Path, a.StandsAt);
        var share = Math.Clamp((decimal)(a.StandsAt - from.Year) / (to.Year - from.Year), 0, 1);
        var part = Math.Round(share, 3) == share ? Figures.Percent(share) : $"{a.StandsAt - from.Year} ÷ {to.Year - from.Year}";
        return $"{N(from.Value)} + ({N(to.Value)} − {N(from.Value)}) × {part}";
    }

    private static string Start(View v, Assessment a)
    {
        if (a.StartsFromNothing)
            return v.Marked("working.start_nothing", When.CountedFrom(v, a.Indicator));
        if (!a.WaitsForWork || a.Expected is null) return v.Marked("working.start_baseline", When.Start(v, a));
        var before = a.PathFrom!.Value;
        var (first, from) = (v.Figures.ShortYear(before + 1), v.Figures.ShortYear(before));
        return v.Marked("working.start_begins", When.Start(v, a), first, from);
    }

    private static string TargetOf(View v, Assessment a, Target target)
    {
        if (target is { Kind: TargetKind.Relative, Percent: { } percent, Of: { } of, OfValue: { } value })
            return $"{N(value)} × {N(100 + percent)}% ({v.Figures.ShortPeriod(of)})";
        if (target is { Kind: TargetKind.RelativePoints, Percent: { } points, Of: { } since, OfValue: { } from })
            return $"{N(from)} {(points < 0 ? "−" : "+")} {N(Math.Abs(points))} ({v.Figures.ShortPeriod(since)})";
        if (When.HoldsOver(target)) return v.Marked("working.held", When.Held(v, target));
        return a.DueYear is not null ? v.Marked("working.due", When.Due(v, target)) : v.Marked("working.due_unknown");
    }

    // Things that cannot be divided are whole everywhere but here.
    private static string Expected(View v, Assessment a, decimal expected)
    {
        var (exact, told) = (Unit(v, a, PaceTold.Tidy(expected, a)), PaceTold.Of(a)?.Exact(v, a.Indicator.Unit));
        if (told is null) return exact;
        return told.EndsWith(exact, StringComparison.Ordinal) ? told : v.Marked("working.told", exact, told);
    }

    private static string Elapsed(Assessment a) =>
        $"({Math.Min(a.StandsAt, a.DueYear!.Value)} − {a.PathFrom}) ÷ ({a.DueYear} − {a.PathFrom})";

    private static string Unit(View v, Assessment a, decimal value) => v.Figures.Exact(value, a.Indicator.Unit);

    private static string N(decimal value) => Figures.Number(value);
}
