// How often the document gives each of its own grades: its words, counted and not interpreted.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>The grades that one body gives to KPIs, or to places of one level of the plan, in the newest year that has any.</summary>
/// <param name="Body">Who gives them; <see cref="LocalText.None"/> where one body judges all.</param>
/// <param name="Year">The fiscal year for which they are given.</param>
/// <param name="OfKpis">True for grades of KPIs.</param>
/// <param name="Grades">Each grade as printed, and how often it is given, at least once; in the order of the legend or, where it lacks
/// one of them, the most frequent first.</param>
public sealed record GradeCount(LocalText Body, int Year, bool OfKpis, IReadOnlyList<(LocalText Grade, int Count)> Grades)
{
    // A scale has no more steps.
    private const int MostGrades = 7;

    /// <summary>How many are graded.</summary>
    public int Total => Grades.Sum(g => g.Count);

    /// <summary>The counts of a plan, or of what stands below one of its goals. None where something has two grades for the year (of
    /// its quarters, or of two documents), for nobody knows which one counts; and none where no grade is given twice.</summary>
    public static IReadOnlyList<GradeCount> Of(Plan plan, OutlineNode? goal = null)
    {
        var kpis = (goal?.AllIndicators ?? plan.Indicators).ToHashSet();
        var ofKpis = plan.Published.Where(p => p.Figure == PublishedFigure.Grade && kpis.Contains(p.Indicator!))
            .Select(p => new Given(p.Indicator!, null, p.Body, p.Year, p.Period is { IsDated: true }, p.Text));
        var ofPlaces = plan.Outline.Where(node => goal is null || IsBelow(node, goal)).SelectMany(node => node.Evaluations
            .Select(e => new Given(node, node.Kind, e.Body, e.Year!.Value, false, SignOf(e))));
        return [.. ofKpis.Concat(ofPlaces).Where(g => MissingCell.Read(g.Grade.Lead) == MissingKind.Worded)
            .GroupBy(g => (g.Level, g.Body.Lead)).Select(g => Newest(plan, [.. g])).OfType<GradeCount>()];
    }

    // One grade: of a KPI, or of a place on a level of the plan.
    private sealed record Given(object Subject, OutlineKind? Level, LocalText Body, int Year, bool IsOfPartOfYear, LocalText Grade);

    private static LocalText SignOf(EvaluationRow e) => e.Grade.Length > 0 ? new(e.Grade, e.Grade) : e.GradeText;

    private static bool IsBelow(OutlineNode node, OutlineNode goal) =>
        node.Parent is { } parent && (parent == goal || IsBelow(parent, goal));

    private static GradeCount? Newest(Plan plan, List<Given> ofBody)
    {
        var newest = ofBody.Where(g => g.Year == ofBody.Max(other => other.Year)).ToList();
        var isClear = !newest.Exists(g => g.IsOfPartOfYear) && newest.DistinctBy(g => g.Subject).Count() == newest.Count;
        var counts = newest.GroupBy(g => g.Grade.Lead).Select(g => (g.First().Grade, Count: g.Count())).ToList();
        // Words that are all different are verdicts, or have the figure in them.
        return isClear && counts.Count < newest.Count && counts.Count <= MostGrades
            ? new(newest[0].Body, newest[0].Year, newest[0].Level is null, InOrder(plan.Setting(SettingRow.Legend).Lead, counts))
            : null;
    }

    private static IReadOnlyList<(LocalText Grade, int Count)> InOrder(string legend, List<(LocalText Grade, int Count)> counts)
    {
        var lines = legend.Split('\n').ToList();
        // "A" is not the line of "A+", nor 達成 that of 達成見込み.
        int Line(LocalText grade) => lines.FindIndex(line => line.StartsWith(grade.Lead, StringComparison.Ordinal)
            && !counts.Exists(c => c.Grade.Lead.Length > grade.Lead.Length && line.StartsWith(c.Grade.Lead, StringComparison.Ordinal)));
        return counts.TrueForAll(c => Line(c.Grade) >= 0)
            ? [.. counts.OrderBy(c => Line(c.Grade))]
            : [.. counts.OrderByDescending(c => c.Count)];
    }
}
