// Rule: a grade in published.csv is a sign of the plan's legend.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The grades of KPIs.</summary>
public static class Grades
{
    private static readonly char[] Ends = [' ', '\u3000', ':', '：', '=', '＝', '、', '(', '（'];

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var legend = plan.Setting("legend").Lead;
        foreach (var grade in plan.Published.Where(p => p.Figure == PublishedFigure.Grade))
        {
            var column = $"text_{site.Languages[0].Code}";
            var sign = Sign(grade.Text.Lead);
            if (legend.Length > 0 && sign.Length > 0 && !legend.Contains(sign, StringComparison.Ordinal))
                yield return ProblemCatalog.ChoiceUnknown(
                    grade.Row.At(column), grade.Text.Lead, [.. legend.Split('\n').Select(Sign).Where(s => s.Length > 0)], null);
        }
    }

    // "A" of "A 順調に進んでいる".
    private static string Sign(string text) => text.Trim().Split(Ends, 2)[0];
}
