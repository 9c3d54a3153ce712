// The words under a bar: how far, of how much, and where a steady pace would stand.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Parts.Promise;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Words;

/// <summary>Says in words what a bar shows.</summary>
public static class BarWords
{
    /// <summary>Newest figure, start, target and a steady pace, each with its time: all that a line or chart shows.</summary>
    public static string Of(View v, Assessment a)
    {
        if (a.Indicator.Status == IndicatorStatus.Retired) return "";
        return string.Join(v.W("line.next"), Facts(v, a).Where(f => f.Length > 0)) + v.Marked("sentence.end");
    }

    /// <summary>The same for a chart; of a KPI that was left out its sentence.</summary>
    public static string Described(View v, Assessment a) => Of(v, a) is { Length: > 0 } facts ? facts : KpiSentence.Of(v, a.Indicator);

    private static IEnumerable<string> Facts(View v, Assessment a)
    {
        var unit = a.Indicator.Unit;
        // Its figures are those of its parts.
        if ((a.Indicator.IsOnlyParts || a.Indicator.HasFiguresInParts) && a.Measured is null) yield return "";
        else if (a.HasNoActual) yield return v.Marked(NoActual(a, "line.no_actual", "line.none_since"));
        // What is counted over a part of the year is told by itself.
        else if (a.Indicator.ActualOf(a.Year) is { Missing: MissingKind.Part, OnTheWay: { Value: { } part } early })
            yield return v.Marked("line.figure", v.Figures.WithUnit(part, unit), When.Measured(v, early));
        else if (a.MeasuredYear != a.Year) yield return v.Marked("line.missing", When.Bare(v, a.Indicator, a.Year), Reason(v, a));
        if (a.Measured is { } measured) yield return Figure(v, a, measured);
        if (a.StartsFromNothing) yield return v.Marked("line.start_nothing", When.CountedFrom(v, a.Indicator));
        else if (a.Start is { } start)
            yield return v.Marked("line.start", StartTold(v, a, v.Figures.WithUnit(start.Value, unit)), When.Start(v, a));
        else if (a is { HasNoActual: true, Indicator.Baseline: { Value: { } first, Period.IsDated: false } })
            yield return a.Indicator.Baseline.Period.Printed is "" or "-"
                ? v.Marked("line.baseline_undated", v.Figures.WithUnit(first, unit))
                : v.Marked("line.baseline", v.Figures.WithUnit(first, unit), v.PlainPeriod(a.Indicator.Baseline.Period));
        else if (a.HasNoActual && BaselineInWords(v, a.Indicator) is { Length: > 0 } words)
            yield return v.Marked("line.baseline_words", words);
        yield return TargetOf(v, a);
        if (LaterTold(v, a) is { Length: > 0 } later) yield return later;
        if (PaceToTell(a) is { } pace)
            yield return v.Marked(
                Steps(a, "line.pace", "line.pace_steps"), pace.WithUnit(v, unit), When.Bare(v, a.Indicator, a.MeasuredYear!.Value),
                PaceFrom(v, a));
    }

    /// <summary>The starting figure: 約 stays before one that is printed so, and a total is called one where no newer
    /// one says it.</summary>
    public static string StartTold(View v, Assessment a, string figure)
    {
        if (a is not { StartsAtBaseline: true, Indicator.Baseline: { } baseline }) return figure;
        var told = PrintedBound.Told(v, baseline.Text.Lead, figure);
        return a.HasNoActual && baseline is { Cumulative: true, Period.Meaning: not RangeMeaning.Sum }
            ? v.Marked("target.total", told) : told;
    }

    /// <summary>The figure that is judged: 約 stays before one that is printed so, except where years are added up.</summary>
    public static string ActualTold(View v, Assessment a, string figure) =>
        PrintedBound.Told(v, PrintedAt(a), figure);

    /// <summary>True where that figure is printed as about so much, over so much or the like.</summary>
    public static bool IsInexactAt(Assessment a) => PrintedBound.IsInexact(PrintedAt(a));

    // The words of the one figure that is told: a sum and a mean have none.
    private static string PrintedAt(Assessment a) => a.Indicator.Accumulation is Accumulation.None or Accumulation.Running
        && a.MeasuredYear is { } year && a.Indicator.ActualOf(year) is { } actual ? actual.Text.Lead : "";

    private static string Figure(View v, Assessment a, decimal measured) => v.Marked(
        a.Indicator.IsMeanUpTo(a.MeasuredYear!.Value) ? "line.mean"
            : When.IsTotalOfDates(a.Indicator, a.MeasuredYear.Value) ? "line.total_range"
            : a.Indicator.IsTotal ? "line.total" : "line.figure",
        ActualTold(v, a, v.Figures.WithUnit(measured, a.Indicator.Unit)), When.Actual(v, a.Indicator, a.MeasuredYear!.Value),
        a.Indicator.IsMean ? When.CountedFrom(v, a.Indicator) : "");

    private static string TargetOf(View v, Assessment a)
    {
        if (a.Indicator.IsOnlyParts)
            return PartsAreCompared(a.Indicator) ? v.Marked("line.parts")
                : a.Indicator.Parts.Any(p => p.Target is not null) ? v.Marked("line.parts_told") : "";
        if (a.Target is not { } target) return v.Marked(NoTarget(a.Indicator, "line.no_target", "line.no_target_part"));
        var words = TargetTold(v, a);
        if (When.IsInWords(target)) return v.Marked("line.target", words, v.PlainPeriod(target.Due));
        return a.DueYear is null ? v.Marked("line.target_undated", words) : v.Marked("line.target", words, When.Held(v, target));
    }

    /// <summary>The target's value; a level by our reading is said to be one.</summary>
    public static string TargetTold(View v, Assessment a) => a.Target is null
        ? v.Marked(NoTarget(a.Indicator, "bar.no_target", "bar.no_target_part"))
        : a.Target.Value is null ? v.Quoted(TargetWords.Of(v, a.Target, a.Indicator.Unit))
        : LevelTold(v, a, TargetFigure(v, a));

    /// <summary>The same without its reading: 約 stays before a number that is printed so.</summary>
    public static string TargetFigure(View v, Assessment a) =>
        a.Target is { Kind: TargetKind.Number } target && PrintedBound.IsAbout(target.Text.Lead)
        ? v.Marked("pace.about", TargetWords.Of(v, target, a.Indicator.Unit)) : TargetWords.Of(v, a.Target, a.Indicator.Unit);

    /// <summary>The key of the words for a KPI without a target, or, for a part, without one of its own.</summary>
    public static string NoTarget(Indicator kpi, string key, string ofPart) => KpiSentence.IsPartOfTarget(kpi) ? ofPart : key;

    /// <summary>True where a part has a number to be compared with.</summary>
    public static bool PartsAreCompared(Indicator kpi) => kpi.Status != IndicatorStatus.Retired
        && kpi.Parts.Count > 0 && kpi.Parts.All(p => p.Target?.Value is not null);

    /// <summary>That there is no actual: none at all, or none since the baseline.</summary>
    public static string NoActual(View v, Assessment a) => a.Indicator.HasFiguresInParts ? v.Marked("bar.parts_only")
        : BaselineInWords(v, a.Indicator) is { Length: > 0 } words ? v.Marked("bar.baseline_words", words)
        : v.Marked(NoActual(a, "bar.no_actual", "bar.none_since"));

    /// <summary>What is printed for the baseline in place of a number, where that says something; empty elsewhere.</summary>
    public static string BaselineInWords(View v, Indicator kpi) => kpi.Baseline switch
    {
        { Value: null, Text.IsEmpty: false } baseline => v.Plain(baseline.Text),
        { Value: null, Missing: MissingKind.Worded or MissingKind.Pending, MissingText: { Length: > 0 } printed } => printed,
        _ => "",
    };

    private static string NoActual(Assessment a, string never, string since) =>
        a.Indicator.Actuals.Count == 0 && a.HasNoDatedFigure ? never : since;

    // A plain number on the worse side of the start is a level by our reading, and said to be one.
    private static string LevelTold(View v, Assessment a, string words)
    {
        if (!a.IsFloor || a.Target?.Kind is not (TargetKind.Number or TargetKind.Relative)) return words;
        return v.Marked(a.Indicator.Direction == Direction.Up ? "line.floor"
            : a.Indicator.Unit.IsRank ? "line.ceiling_rank" : "line.ceiling", words);
    }

    /// <summary>The newest figure after the due year with its year, or what there is of a year that is not over; empty where
    /// there is neither.</summary>
    public static string LaterTold(View v, Assessment a) => Later(a) is { Value: { } value } later
        ? v.Marked(LaterKey(a.Indicator), v.Figures.WithUnit(value, a.Indicator.Unit), When.Measured(v, later))
        : Measuring.ToCome(a) is { } open ? ToCome(v, a.Indicator, open) : "";

    // After a total or a mean a figure of one year is called that.
    private static string LaterKey(Indicator kpi) => kpi.Accumulation switch
    {
        Accumulation.Summed or Accumulation.Averaged => "line.later_alone",
        Accumulation.Running => "line.later_total",
        _ => "line.later",
    };

    private static string ToCome(View v, Indicator kpi, Actual open) =>
        open is { Missing: MissingKind.Part, OnTheWay: { Value: { } part } early }
            ? v.Marked("line.figure", v.Figures.WithUnit(part, kpi.Unit), When.Measured(v, early))
            : v.Marked("line.missing", When.Bare(v, kpi, open.Year), Reason(v, kpi, open));

    /// <summary>The newest figure after the due year by which a target is judged; null where there is none.</summary>
    public static Actual? Later(Assessment a) => a.DueYear <= a.StandsAt && a.MeasuredYear == a.Year
        ? a.Indicator.Actuals.LastOrDefault(x => x.Year > a.Year && x.StandsAt > a.DueYear && x.Value is not null)
        : null;

    /// <summary>Words of a steady pace, or those of a way over milestones that are not in a line.</summary>
    public static string Steps(Assessment a, string steady, string steps) => a.GoesInSteps ? steps : steady;

    /// <summary>Where a steady pace would stand, for sentences; null where there is no pace, or where the target is met.</summary>
    public static PaceTold? PaceToTell(Assessment a) =>
        a.Pace == PaceAnswer.None || a.Status is Status.Met || a.DueYear <= a.StandsAt ? null : PaceTold.Of(a);

    /// <summary>How far, where newest figure, target and pace are said elsewhere; empty where there is no progress to speak of.</summary>
    public static string HowFar(View v, Assessment a)
    {
        if (a is not { Progress: { } progress, Measured: { } measured, Start: { } start, Target.Value: { } target }
            || PromiseShape.Of(a).Kind != PromiseKind.Way) return "";
        if (progress == 0) return v.Marked(a.StartsFromNothing ? "bar.way_nothing" : "bar.way_none");
        if (progress == 1) return v.Marked("bar.way_all");
        if (progress is > 0 and < 1) return v.Marked("bar.way", Share(v, progress));
        return progress > 1
            ? v.Marked(Past(a, measured < target), Difference(v, BeyondTarget(a, measured, target), a.Indicator.Unit))
            : v.Marked("bar.further", Difference(v, measured - start.Value, a.Indicator.Unit));
    }

    /// <summary>What newest figure and target do not say by themselves: how far, a steady pace, what is missing.</summary>
    public static string Beside(View v, Assessment a) =>
        a.Indicator.Status == IndicatorStatus.Retired ? ""
        : a.HasNoActual ? NoActual(v, a)
        : a.MeasuredYear != a.Year ? v.Marked("bar.not_yet", When.Bare(v, a.Indicator, a.Year), Reason(v, a))
        : HowFar(v, a) is { Length: > 0 } far ? far + Pace(v, a) : "";

    private static string Past(Assessment a, bool isDown) => IsOld(a)
        ? isDown ? "bar.past_down_old" : "bar.past_old"
        : isDown ? "bar.past_down" : "bar.past";

    // What a draft is to replace is in force.
    private static bool IsOld(Assessment a) => a.Target != a.Indicator.Target && !a.Indicator.Plan.ProposesTargets;

    // A target that was worked out from a percentage has decimals that nobody printed; its distance has not.
    private static decimal BeyondTarget(Assessment a, decimal measured, decimal target) =>
        a.Target is { Kind: TargetKind.Relative } relative && TargetWords.Rounded(relative) is { } near && near != measured
            ? measured - near
            : measured - target;

    // Neither nothing nor all is said of what is only nearly so.
    private static string Share(View v, decimal ratio) => ratio switch
    {
        > 0 and < 0.01m => v.Marked("bar.less_than_one"),
        > 0.99m and < 1 => Figures.WholePercent(0.99m),
        _ => Figures.WholePercent(ratio),
    };

    private static string Difference(View v, decimal difference, Unit unit) =>
        v.Figures.Difference(difference, unit);

    private static string Pace(View v, Assessment a) => PaceToTell(a) is { } pace
        ? v.Marked(Steps(a, "bar.pace", "bar.pace_steps"), pace.WithUnit(v, a.Indicator.Unit),
            When.Bare(v, a.Indicator, a.MeasuredYear!.Value), PaceFrom(v, a))
        : "";

    /// <summary>From which year the pace counts, where the work begins later than the start that is told; empty elsewhere.</summary>
    public static string PaceFrom(View v, Assessment a) => a.WaitsForWork && !a.StartsFromNothing
        ? v.Marked("pace.from", v.Figures.ShortYear(a.PathFrom!.Value)) : "";

    /// <summary>Why there is no figure: the reason of the newest year, or, where that has one, of a total
    /// that lacks an earlier year.</summary>
    public static string Reason(View v, Assessment a) => a.Indicator.ActualOf(a.Year) switch
    {
        null => v.Marked("missing.not_available"),
        { Missing: MissingKind.Present } when a.DueYear < a.Year => v.Marked("missing.after_end"),
        { Missing: MissingKind.Present } when a.HasNoActual => v.Marked("missing.none_since"),
        { Missing: MissingKind.Present } when a.Indicator.CountedFrom > a.Year =>
            v.Marked("missing.before_count", When.CountedFrom(v, a.Indicator)),
        { Missing: MissingKind.Present } => v.Marked(
            a.Indicator.Accumulation == Accumulation.Averaged ? "missing.no_mean" : "missing.no_total"),
        { } actual => Reason(v, a.Indicator, actual),
    };

    // (R8.10月) gets no second brackets; letters of the West are quoted as theirs.
    private static string Printed(View v, string reason) =>
        v.Marked(
            !v.Language.IsJapanese && reason.All(char.IsAscii) ? "missing.worded_printed_own" : "missing.worded_printed",
            reason is ['(' or '（', .., ')' or '）'] ? reason[1..^1] : reason);

    /// <summary>What is expected; a running total is told as one.</summary>
    public static string Expected(View v, Indicator kpi, decimal expected)
    {
        var figure = v.Figures.WithUnit(expected, kpi.Unit);
        return v.Marked("missing.forecast_of", kpi.Accumulation == Accumulation.Running ? v.Marked("target.total", figure) : figure);
    }

    /// <summary>Why an actual has no figure. 未集計 and 集計中 are not the same: in Japanese the cell says which.</summary>
    public static string Reason(View v, Indicator kpi, Actual actual) =>
        actual.Forecast is { } expected ? Expected(v, kpi, expected)
        : actual is { Missing: MissingKind.Worded, Text.IsEmpty: true, MissingText: { Length: > 0 } words }
            ? actual.IsExpected ? v.Marked("missing.forecast_words", words) : Printed(v, words)
        // What says "not available" is printed: only a dash or a blank is not.
        : actual is { Missing: MissingKind.NotAvailable, MissingText: { } said } && said.Any(char.IsAsciiLetter)
            && !MissingCell.IsBlank(said) ? Printed(v, said)
        : actual is { Missing: MissingKind.Pending, MissingText: { Length: > 0 } printed } && v.Language.IsJapanese && !v.IsEasy
            ? printed : v.Marked("missing", actual.Missing);
}
