// What both renderings of a figure say at their axes.
using System.Globalization;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Axes and their words.</summary>
public static class ChartAxes
{
    // The widths that four digits of a year need, and two behind their mark.
    private const decimal FourDigits = 40, TwoDigits = 22;

    private static readonly int[] Steps = [2, 5, 10, 20, 50, 100];

    /// <summary>The scale of a figure, with room for the values of its axis.</summary>
    public static ChartScale Scale(View v, Indicator indicator, ChartFigure figure, ChartSize? size = null)
    {
        var values = figure.Values;
        var fromZero = figure.IsTotal || figure.Flows.Count > 0;
        var bare = new ChartScale(figure.Years, values, fromZero, size, indicator.Unit.IsRank);
        var widest = bare.Ticks.Max(t => Lettering.Width(v.Figures.Axis(t, indicator.Unit), 13));
        return new(figure.Years, values, fromZero, size, indicator.Unit.IsRank) { Left = 10 + widest };
    }

    /// <summary>The years at the axis, a text for each. Where many share the width, two digits are enough for all but the first;
    /// where even they would touch, only every fifth year or so has a text.</summary>
    public static IEnumerable<string> YearLabels(ChartScale scale) => scale.YearWidth >= TwoDigits
        ? scale.Years.Select((year, i) => i == 0 || scale.YearWidth >= FourDigits ? Whole(year)
            : string.Create(CultureInfo.InvariantCulture, $"’{year % 100:00}"))
        : scale.Years.Select(year => year % Step(scale) == 0 ? Whole(year) : "");

    private static int Step(ChartScale scale) => Steps.First(step => step * scale.YearWidth >= FourDigits || step == Steps[^1]);

    private static string Whole(int year) => year.ToString(CultureInfo.InvariantCulture);
}
