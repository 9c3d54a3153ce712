// What a revision did to a target, in sentences made from the numbers. Neutral: up or down, and whether that asks for more or for less.
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;

namespace SiteGen.Theme.Words;

/// <summary>Makes the sentences of a moved target, without the KPI's name. Furigana are still marked.</summary>
public static class ShiftSentence
{
    /// <summary>Old and new, the difference, and what it means where that is certain.</summary>
    public static string Of(View v, TargetShift shift) => shift.Kind switch
    {
        ShiftKind.Set => v.Marked("shift.set", Whole(v, shift.New, shift)),
        ShiftKind.Same => v.Marked("shift.same", Plain(v, shift.New, shift)),
        ShiftKind.OtherWay => v.Marked("shift.other_way", Whole(v, shift.Old!, shift), Whole(v, shift.New, shift)),
        _ => v.Marked(shift.Kind == ShiftKind.Raised ? "shift.raised" : "shift.lowered", Plain(v, shift.Old!, shift), Plain(v, shift.New, shift), By(v, shift)) + Meaning(v, shift),
    };

    private static string Meaning(View v, TargetShift shift) => shift.Ease switch
    {
        Ease.Easier => v.Marked("shift.easier", v.Marked("direction", shift.Indicator.Direction)),
        Ease.Harder => v.Marked("shift.harder", v.Marked("direction", shift.Indicator.Direction)),
        _ => "",
    };

    /// <summary>The amount, and for units that are no percentages its share of the old target.</summary>
    public static string By(View v, TargetShift shift)
    {
        var unit = shift.Indicator.Unit;
        var amount = v.Figures.Difference(shift.By!.Value, unit);
        return shift.Old!.Value > 0 && unit.Ja != "%" ? amount + v.Marked("bar.share", Figures.Percent(Math.Abs(shift.By.Value / shift.Old.Value.Value))) : amount;
    }

    private static string Plain(View v, Target target, TargetShift shift) => target.Value is { } value
        ? TargetWords.Value(v, target, value, shift.Indicator.Unit)
        : v.Plain(target.Text);

    // With all that two versions can differ in: total or one year, and when it is due.
    private static string Whole(View v, Target target, TargetShift shift)
    {
        var words = Plain(v, target, shift) + (target.Cumulative ? v.Marked("shift.total") : "");
        return target.Due.FiscalYear is null ? words : v.Marked("shift.due", words, When.Due(v, target));
    }
}
