// The words under a bar: how far, of how much, and where a steady pace would stand.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Bar;

/// <summary>Says in words what a bar shows.</summary>
public static class BarWords
{
    private const decimal Few = 10, Large = 1_000;

    /// <summary>The words for an assessment.</summary>
    public static string Of(View v, Assessment a)
    {
        if (a.Indicator.Status == IndicatorStatus.Retired) return "";
        if (a.Target is null) return v.Marked("bar.no_target");
        if (a.Target.Kind == TargetKind.Text) return v.Marked("bar.text");
        if (a.MeasuredYear is null || a.Measured is not { } measured) return v.Marked("bar.missing", Reason(v, a));
        var figure = v.Figures.WithUnit(measured, a.Indicator.Unit);
        var target = a.Target.Value is { } goal ? v.Figures.WithUnit(goal, a.Indicator.Unit) : "";
        var year = When.Actual(v, a.Indicator, a.MeasuredYear.Value);
        if (a.MeasuredYear != a.Year) return v.Marked("bar.pending", Reason(v, a), year, figure, target);
        if (a.Start is { } s && a.Year <= s.Year) return v.Marked("bar.start_only", year, figure, target);
        if (a.Status == Status.NotJudged) return v.Marked("bar.plain", year, figure, target);
        if (a.Progress is not { } progress) return v.Marked(a.Status == Status.Met ? "bar.held" : "bar.not_held", year, figure, target);
        return HowFar(v, a, progress, figure, target, year) + Pace(v, a);
    }

    /// <summary>How far, where newest figure, target and pace are said elsewhere; empty where there is no progress to speak of.</summary>
    public static string HowFar(View v, Assessment a)
    {
        if (a is not { Progress: { } progress, Measured: { } measured, Start: { } start, Target.Value: { } target } || BarShape.Of(a).Kind is BarKind.None or BarKind.Missing) return "";
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

    // A percentage outside 0 to 100 says little; readers are told by how much, in the unit.
    private static string HowFar(View v, Assessment a, decimal progress, string figure, string target, string year)
    {
        if (progress is >= 0 and <= 1) return v.Marked("bar.progress", Share(v, progress), figure, target, year);
        var unit = a.Indicator.Unit;
        if (progress > 1) return v.Marked(a.Measured < a.Target!.Value ? "bar.beyond_down" : "bar.beyond", figure, target, Difference(v, BeyondTarget(a, a.Measured!.Value, a.Target.Value!.Value), unit), year);
        var start = a.Start!;
        var gap = a.Measured!.Value - start.Value;
        var key = gap < 0 ? "bar.below_start" : "bar.above_start";
        return v.Marked(key, figure, When.Start(v, a), Difference(v, gap, unit), Share(v, start, gap, unit), target, year);
    }

    // A target that was worked out from a percentage has decimals that nobody printed; its distance has not.
    private static decimal BeyondTarget(Assessment a, decimal measured, decimal target) => a.Target is { Kind: TargetKind.Relative } relative && TargetWords.Rounded(relative) is { } near && near != measured ? measured - near : measured - target;

    private static string Share(View v, StartingPoint start, decimal gap, Unit unit) =>
        start.Value != 0 && unit.Ja != "%" ? v.Marked("bar.share", Share(v, Math.Abs(gap / start.Value))) : "";

    // Neither nothing nor all is said of what is only nearly so.
    private static string Share(View v, decimal ratio) => ratio switch
    {
        > 0 and < 0.01m => v.Marked("bar.less_than_one"),
        > 0.99m and < 1 => Figures.WholePercent(0.99m),
        _ => Figures.WholePercent(ratio),
    };

    private static string Difference(View v, decimal difference, Unit unit) =>
        unit.Ja == "%" ? v.Marked("unit.points", Figures.Number(Math.Abs(difference))) : v.Figures.WithUnit(Math.Abs(difference), unit);

    private static string Pace(View v, Assessment a) => a.Expected is { } expected && a.Status is not Status.Met && a.Pace != PaceAnswer.None
        ? v.Marked("bar.pace", v.Figures.WithUnit(Near(expected, a), a.Indicator.Unit), When.Actual(v, a.Indicator, a.MeasuredYear!.Value))
        : "";

    /// <summary>The straight line's value as readers are told it: with the decimals that the city prints, and one more where it would else be the figure itself or next to nothing.</summary>
    public static decimal Near(decimal value, Assessment a)
    {
        var rounded = Math.Round(value, Decimals(a), MidpointRounding.AwayFromZero);
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
