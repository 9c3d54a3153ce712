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
    private const decimal Few = 10, Large = 1_000;

    /// <summary>Newest figure, start, target and a steady pace, each with its time: all that a line or chart shows.</summary>
    public static string Of(View v, Assessment a)
    {
        if (a.Indicator.Status == IndicatorStatus.Retired) return "";
        return string.Join(v.W("line.next"), Facts(v, a).Where(f => f.Length > 0)) + v.Marked("sentence.end");
    }

    private static IEnumerable<string> Facts(View v, Assessment a)
    {
        var unit = a.Indicator.Unit;
        if (a.MeasuredYear != a.Year) yield return v.Marked("line.missing", When.Actual(v, a.Indicator, a.Year), Reason(v, a));
        if (a.Measured is { } measured) yield return Figure(v, a, measured);
        if (a.Start is { } start) yield return v.Marked("line.start", v.Figures.WithUnit(start.Value, unit), When.Start(v, a));
        yield return TargetOf(v, a);
        if (ExpectedToTell(a) is { } expected)
            yield return v.Marked("line.pace", v.Figures.WithUnit(expected, unit), When.Actual(v, a.Indicator, a.MeasuredYear!.Value));
    }

    private static string Figure(View v, Assessment a, decimal measured) => v.Marked(
        !a.Indicator.IsTotal ? "line.figure" : "line.total",
        v.Figures.WithUnit(measured, a.Indicator.Unit), When.Actual(v, a.Indicator, a.MeasuredYear!.Value));

    private static string TargetOf(View v, Assessment a)
    {
        if (a.Target is not { } target) return v.Marked("line.no_target");
        var words = TargetWords.Of(v, target, a.Indicator.Unit);
        return a.DueYear is null ? v.Marked("line.target_undated", words) : v.Marked("line.target", words, When.Due(v, target));
    }

    /// <summary>The straight line's value as sentences tell it; null where there is no pace, the target is met, or rounding leaves the figure itself.</summary>
    public static decimal? ExpectedToTell(Assessment a)
    {
        if (a.Expected is not { } expected || a.Pace == PaceAnswer.None || a.Status is Status.Met) return null;
        var told = Near(expected, a);
        return told == a.Measured ? null : told;
    }

    /// <summary>How far, where newest figure, target and pace are said elsewhere; empty where there is no progress to speak of.</summary>
    public static string HowFar(View v, Assessment a)
    {
        if (a is not { Progress: { } progress, Measured: { } measured, Start: { } start, Target.Value: { } target } || PromiseShape.Of(a).Kind != PromiseKind.Way) return "";
        if (progress == 0) return v.Marked("bar.way_none");
        if (progress == 1) return v.Marked("bar.way_all");
        if (progress is > 0 and < 1) return v.Marked("bar.way", Share(v, progress));
        return progress > 1
            ? v.Marked(measured < target ? "bar.past_down" : "bar.past", Difference(v, BeyondTarget(a, measured, target), a.Indicator.Unit))
            : v.Marked("bar.further", Difference(v, measured - start.Value, a.Indicator.Unit));
    }

    /// <summary>What newest figure and target do not say by themselves: how far, a steady pace, what is missing.</summary>
    public static string Beside(View v, Assessment a) =>
        a.Indicator.Status == IndicatorStatus.Retired ? ""
        : a.MeasuredYear != a.Year ? v.Marked("bar.not_yet", When.Actual(v, a.Indicator, a.Year), Reason(v, a))
        : HowFar(v, a) is { Length: > 0 } far ? far + Pace(v, a) : "";

    // A target that was worked out from a percentage has decimals that nobody printed; its distance has not.
    private static decimal BeyondTarget(Assessment a, decimal measured, decimal target) => a.Target is { Kind: TargetKind.Relative } relative && TargetWords.Rounded(relative) is { } near && near != measured ? measured - near : measured - target;

    // Neither nothing nor all is said of what is only nearly so.
    private static string Share(View v, decimal ratio) => ratio switch
    {
        > 0 and < 0.01m => v.Marked("bar.less_than_one"),
        > 0.99m and < 1 => Figures.WholePercent(0.99m),
        _ => Figures.WholePercent(ratio),
    };

    private static string Difference(View v, decimal difference, Unit unit) =>
        unit.Ja == "%" ? v.Marked("unit.points", Figures.Number(Math.Abs(difference))) : v.Figures.WithUnit(Math.Abs(difference), unit);

    private static string Pace(View v, Assessment a) => ExpectedToTell(a) is { } expected
        ? v.Marked("bar.pace", v.Figures.WithUnit(expected, a.Indicator.Unit), When.Actual(v, a.Indicator, a.MeasuredYear!.Value))
        : "";

    /// <summary>The straight line's value as readers are told it: things that cannot be divided are whole, the rest has the decimals that the city prints.</summary>
    public static decimal Near(decimal value, Assessment a)
    {
        var rounded = Math.Round(value, Decimals(a), MidpointRounding.AwayFromZero);
        if (a.Indicator.Unit.IsRank) return Math.Round(value, MidpointRounding.AwayFromZero);
        if (!a.Indicator.Unit.IsAmount) return rounded;
        return Math.Abs(value) < Few || rounded == a.Measured && value != a.Measured ? Tidy(value, a) : rounded;
    }

    /// <summary>The straight line's value in the calculation: from 1,000 on with the decimals that the city prints, below that with one more, and no more than needed.</summary>
    public static decimal Tidy(decimal value, Assessment a)
    {
        var decimals = Decimals(a);
        var rounded = Math.Round(value, value >= Large ? decimals : Math.Min(decimals + 1, 4), MidpointRounding.AwayFromZero);
        return rounded == Math.Round(rounded, decimals) ? Math.Round(rounded, decimals) : rounded;
    }

    private static int Decimals(Assessment a) => Math.Max(a.Measured?.Scale ?? 0, a.Target is { Kind: not TargetKind.Relative, Value: { } target } ? target.Scale : 0);

    /// <summary>Why there is no figure: the reason of the newest year, or, where that has one, of a total that lacks an earlier year.</summary>
    public static string Reason(View v, Assessment a) => a.Indicator.ActualOf(a.Year) switch
    {
        null => v.Marked("missing.not_available"),
        { Missing: MissingKind.Present } => v.Marked("missing.no_total"),
        { Missing: MissingKind.Worded, Text.IsEmpty: true, MissingText: { Length: > 0 } reason } when v.Language.IsJapanese => reason,
        { } actual => v.Marked("missing", actual.Missing),
    };
}
