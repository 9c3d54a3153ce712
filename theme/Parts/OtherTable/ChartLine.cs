// One line of a chart over years.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Theme.Parts.OtherTable;

/// <summary>A line: its name and its points, oldest first.</summary>
public sealed record ChartLine(LocalText Name, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>The lines of some figures; a figure without a line belongs to all of them, as their common start.</summary>
    public static IReadOnlyList<ChartLine> Of(IReadOnlyList<Figure> figures) =>
        [.. figures.Where(f => !f.Row.Line.IsEmpty)
            .DistinctBy(f => f.Row.Line.Lead)
            .Select(line => new ChartLine(line.Row.Line, PointsOf(figures, line.Row.Line.Lead)))];

    private static List<ChartPoint> PointsOf(IReadOnlyList<Figure> figures, string line) =>
        [.. figures.Where(f => (f.Row.Line.IsEmpty || f.Row.Line.Lead == line) && f.Row is { Value: not null, Year: not null })
            .Select(f => new ChartPoint(f.Row.Year!.Value, f.Row.Value!.Value))
            .OrderBy(p => p.Year)];
}
