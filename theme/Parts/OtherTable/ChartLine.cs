// One line of a chart over years.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Theme.Parts.OtherTable;

/// <summary>A line: its name and its points, oldest first.</summary>
public sealed record ChartLine(LocalText Name, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>The years of which the document has no number, or words in its place.</summary>
    public IReadOnlyList<int> Gaps { get; private init; } = [];

    /// <summary>What the document prints in place of a number, by year.</summary>
    public IReadOnlyDictionary<int, LocalText> Words { get; private init; } = new Dictionary<int, LocalText>();

    /// <summary>True where such a year lies between two.</summary>
    public bool IsBroken(int from, int to) => Gaps.Any(year => from < year && year < to);

    /// <summary>The lines of some figures; a figure without a line belongs to all of them, as their common start. Where several
    /// groups of the table have a line of the same name, each has its own.</summary>
    public static IReadOnlyList<ChartLine> Of(IReadOnlyList<Figure> figures)
    {
        var rows = figures.Select(f => f.Row).Where(r => r.Year is not null).ToList();
        var twice = rows.Where(r => !r.Line.IsEmpty).GroupBy(r => (r.Line.Lead, r.Year)).Any(g => g.Count() > 1);
        return [.. rows.Where(r => !r.Line.IsEmpty).GroupBy(r => (twice ? r.Category.Lead : "", r.Line.Lead))
            .Select(line => Of(line.First(), twice, [.. rows.Where(r => r.Line.IsEmpty && IsOf(r, line.Key.Item1)), .. line]))];

        bool IsOf(TableRow start, string category) => !twice || start.Category.Lead == category;
    }

    private static ChartLine Of(TableRow first, bool withGroup, List<TableRow> rows) => new(
        withGroup ? first.Line.Each((language, words) => $"{first.Category[language]} {words}".Trim()) : first.Line,
        [.. rows.Where(r => r.Value is not null).Select(r => new ChartPoint(r.Year!.Value, r.Value!.Value)).OrderBy(p => p.Year)])
    {
        Gaps = [.. rows.Where(r => r.Value is null).Select(r => r.Year!.Value)],
        Words = rows.Where(r => r is { Value: null, Text.IsEmpty: false }).DistinctBy(r => r.Year)
            .ToDictionary(r => r.Year!.Value, r => r.Text),
    };
}
