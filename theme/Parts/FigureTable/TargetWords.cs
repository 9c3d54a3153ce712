// A target in words: "at least 40,000 people", "keep 1,105 people".
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.FigureTable;

/// <summary>Words a target.</summary>
public static class TargetWords
{
    /// <summary>A target that is a number, with what it asks for, as one reads it: 28.29 million yen.</summary>
    public static string Value(View v, Target target, decimal value, Unit unit) =>
        Asked(v, target, value, unit, figure => v.Figures.WithUnit(figure, unit));

    /// <summary>The same to the last digit, for tables and calculations: 28,294,000 yen.</summary>
    public static string Exact(View v, Target target, decimal value, Unit unit) =>
        Asked(v, target, value, unit, figure => v.Figures.Exact(figure, unit));

    /// <summary>The same, said to be a total where it is one.</summary>
    public static string Whole(View v, Target target, Unit unit)
    {
        var value = Exact(v, target, target.Value!.Value, unit);
        return target.Cumulative ? v.Marked("target.total", value) : value;
    }

    private static string Asked(View v, Target target, decimal value, Unit unit, Func<decimal, string> words)
    {
        var condition = Condition(v, target, value, unit, words);
        return target.IsNamed ? v.Marked("target.named", v.Plain(target.Text), condition) : condition;
    }

    private static string Condition(View v, Target target, decimal value, Unit unit, Func<decimal, string> words)
    {
        if (target.Kind == TargetKind.Relative && Rounded(target) is { } near && near != value)
            return v.Marked("target.about", words(near));
        var figure = words(target.Kind == TargetKind.Relative ? value / 1.000000000000m : value);
        return target.Kind switch
        {
            TargetKind.AtLeast when unit.IsRank && !target.Text.Lead.Contains("以内", StringComparison.Ordinal) =>
                v.Marked("target.rank_at_least", figure),
            TargetKind.AtLeast when unit.IsRank => v.Marked("target.rank_within", figure),
            TargetKind.AtMost when unit.IsRank => v.Marked("target.rank_within", figure),
            TargetKind.Below or TargetKind.Above when unit.IsRank => v.Marked("target.rank_better", figure),
            TargetKind.AtLeast => v.Marked("target.at_least", figure),
            TargetKind.AtMost => v.Marked("target.at_most", figure),
            TargetKind.Below => v.Marked("target.below", figure),
            TargetKind.Above => v.Marked("target.above", figure),
            TargetKind.Between => v.Marked("target.between", v.Figures.Bare(value, unit), words(target.ValueTo!.Value)),
            TargetKind.Maintain => v.Marked("target.maintain", figure),
            TargetKind.EachYear => v.Marked("target.each_year", figure),
            _ => figure,
        };
    }

    /// <summary>A target as HTML-free text: its number, said to be a total where it is one, or else its words.</summary>
    public static string Of(View v, Target? target, Unit unit) => target switch
    {
        null => v.Marked("bar.no_target"),
        { Value: { } value, Cumulative: true } => v.Marked("target.total", Value(v, target, value, unit)),
        { Value: { } value } => Value(v, target, value, unit),
        _ => v.Plain(target.Text),
    };

    /// <summary>The words of a target without the stop at their end, for the middle of a sentence.</summary>
    public static string Unended(View v, Target target) => v.Plain(target.Text).TrimEnd('.', '。');

    /// <summary>The number of a target; a resolved one (10 % up on 981 people) with the decimals of the figure it
    /// is worked out from.</summary>
    public static decimal? Rounded(Target target) =>
        target is { Kind: TargetKind.Relative, Value: { } value }
            ? Math.Round(value, Math.Max(Math.Abs(value) >= 10 ? 0 : 1, target.OfValue?.Scale ?? 0), MidpointRounding.AwayFromZero)
            : target.Value;
}
