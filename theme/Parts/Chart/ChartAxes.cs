// What both renderings of a figure say at their axes.
using System.Globalization;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Axes and their words.</summary>
public static class ChartAxes
{
    // The width that four digits of a year need; narrower years are written with two.
    private const decimal FourDigits = 40;

    /// <summary>The scale of a figure, with room for the values of its axis.</summary>
    public static ChartScale Scale(View v, Indicator indicator, ChartFigure figure, ChartSize? size = null)
    {
        var values = figure.Values;
        var fromZero = figure.IsTotal || figure.Flows.Count > 0;
        var bare = new ChartScale(figure.Years, values, fromZero, size, indicator.Unit.IsRank);
        var widest = bare.Ticks.Max(t => Lettering.Width(v.Figures.Axis(t, indicator.Unit), 13));
        return new(figure.Years, values, fromZero, size, indicator.Unit.IsRank) { Left = 10 + widest };
    }

    /// <summary>The years at the axis. Where many share the width, two digits are enough for all but the first.</summary>
    public static IEnumerable<string> YearLabels(ChartScale scale) =>
        scale.Years.Select(
            (year, i) => i == 0 || scale.YearWidth >= FourDigits
                ? $"{year}"
                : string.Create(CultureInfo.InvariantCulture, $"’{year % 100:00}"));
}
