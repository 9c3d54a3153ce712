// A target in words: "at least 40,000 people", "keep 1,105 people".
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.FigureTable;

/// <summary>Words a target.</summary>
public static class TargetWords
{
    private const decimal Large = 100_000;

    /// <summary>A target that is a number, with what it asks for.</summary>
    public static string Value(View v, Target target, decimal value, Unit unit)
    {
        var figure = v.Figures.WithUnit(target.Kind == TargetKind.Relative ? Tidy(value) : value, unit);
        return target.Kind switch
        {
            TargetKind.AtLeast => v.Marked("target.at_least", figure),
            TargetKind.AtMost => v.Marked("target.at_most", figure),
            TargetKind.Below => v.Marked("target.below", figure),
            TargetKind.Maintain => v.Marked("target.maintain", figure),
            TargetKind.EachYear => v.Marked("target.each_year", figure),
            _ => figure,
        };
    }

    /// <summary>A target as HTML-free text: its number, or else its words.</summary>
    public static string Of(View v, Target? target, Unit unit) => target switch
    {
        null => v.Marked("bar.no_target"),
        { Value: { } value } => Value(v, target, value, unit),
        _ => v.Plain(target.Text),
    };

    // A resolved target (25 % up on 972,848) has decimals that nobody printed.
    private static decimal Tidy(decimal value) => Math.Round(value, value >= Large ? 0 : Math.Min((int)value.Scale, 2), MidpointRounding.AwayFromZero) / 1.000000000000m;
}
