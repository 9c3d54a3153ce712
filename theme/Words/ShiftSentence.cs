// What a revision did to a target, in sentences made from the numbers. Neutral: up or down, and whether that asks for more or for less.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;

namespace SiteGen.Theme.Words;

/// <summary>Makes the sentences of a moved target, without the KPI's name. Furigana are still marked.</summary>
public static class ShiftSentence
{
    /// <summary>Old and new, the difference, and what it means where that is certain.</summary>
    public static string Of(View v, TargetShift shift) => OfLast(v, shift) + Steps(v, shift);

    /// <summary>The milestones that moved with it; empty where none did.</summary>
    public static string Steps(View v, TargetShift shift) => string.Concat(shift.Steps.Select(s => v.Marked(
        DraftWords.Key(shift.Indicator.Plan, "shift.step"), When.Due(v, s.New), Plain(v, s.Old, shift), Plain(v, s.New, shift))));

    private static string OfLast(View v, TargetShift shift) => shift.Kind switch
    {
        ShiftKind.Set => Told(v, shift, Dated(v, shift.New, shift)),
        ShiftKind.Shortened => Told(v, shift, Dated(v, shift.Old!, shift), Dated(v, shift.New, shift)),
        ShiftKind.Same => Told(v, shift, Plain(v, shift.New, shift)),
        ShiftKind.OtherWay => Told(v, shift, Dated(v, shift.Old!, shift), Dated(v, shift.New, shift)) + WhyNot(v, shift),
        _ => Told(v, shift, Plain(v, shift.Old!, shift), Plain(v, shift.New, shift), By(v, shift)) + Meaning(v, shift),
    };

    // What only a draft says is told as proposed.
    private static string Told(View v, TargetShift shift, params object[] gaps) => v.Marked(
        shift is { Kind: ShiftKind.Set, Indicator: { Status: not IndicatorStatus.New, Plan.ProposesTargets: false } } ? "shift.set_later"
            : DraftWords.Key(shift.Indicator.Plan, $"shift.{Choices.Word(shift.Kind)}"), gaps);

    private static string WhyNot(View v, TargetShift shift)
    {
        if (shift.WhyNot is NoComparison.Due && shift.Old!.Value == shift.New.Value) return v.Marked("shift.why_due_same");
        if (shift.WhyNot is not NoComparison.Baseline)
            return v.Marked($"shift.why_{Choices.Word(shift.WhyNot!.Value)}");
        var kpi = shift.Indicator;
        var (first, now) = (BaselineOf(v, kpi.Baselines[0], shift), BaselineOf(v, kpi.Baseline!, shift));
        return v.Marked("shift.why_baseline", first, now);
    }

    private static string BaselineOf(View v, Baseline baseline, TargetShift shift)
    {
        var figure = v.Figures.WithUnit(baseline.Value, shift.Indicator.Unit);
        return baseline.Cumulative ? v.Marked("target.total", figure) : figure;
    }

    private static string Meaning(View v, TargetShift shift) => shift.Ease switch
    {
        Ease.Easier => v.Marked("shift.easier", DirectionName.Of(v, shift.Indicator)),
        Ease.Harder => v.Marked("shift.harder", DirectionName.Of(v, shift.Indicator)),
        _ => "",
    };

    /// <summary>The amount, and for units that are no percentages its share of the old target.</summary>
    public static string By(View v, TargetShift shift)
    {
        var unit = shift.Indicator.Unit;
        var amount = v.Figures.Difference(shift.By!.Value, unit);
        return shift.Old!.Value > 0 && !unit.IsInPoints && !unit.IsRank
            ? amount + v.Marked("bar.share", Figures.Percent(Math.Abs(shift.By.Value / shift.Old.Value.Value)))
            : amount;
    }

    // A total is called one; words of the document are quoted.
    private static string Plain(View v, Target target, TargetShift shift) => target.Value is null
        ? v.Marked("shift.words", v.Quoted(TargetWords.Unended(v, target))) : TargetWords.Of(v, target, shift.Indicator.Unit);

    private static string Dated(View v, Target target, TargetShift shift) =>
        target.Due.FiscalYear is null
        ? Plain(v, target, shift)
        : v.Marked(When.IsKept(target) ? "shift.due_kept" : "shift.due", Plain(v, target, shift), When.Due(v, target));
}
