// "How is my city doing?" in one sentence made from the counts; of plans that are over it is told as past, with the year of their figures.
using System.Globalization;
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Marks;

/// <summary>Makes the sentence that opens a plan, a goal and a topic.</summary>
public static class AnswerSentence
{
    // An interface string with its gaps filled, and the number of a group.
    private sealed record Pen(Func<string, object[], string> Say, Func<StatusGroup, int, string> Number);

    /// <summary>The sentence as HTML, its numbers in the colours of their groups.</summary>
    public static MarkupString Of(View v, RollUp counts, params IReadOnlyCollection<Plan> plans) => new(Told(v, counts, plans,
        new((key, gaps) => v.H(key, gaps).Value, (group, count) => $"<b class=\"{MarkShape.Class(group)}\">{count}</b>")));

    /// <summary>The sentence without HTML and furigana.</summary>
    public static string Plain(View v, RollUp counts, params IReadOnlyCollection<Plan> plans) =>
        Told(v, counts, plans, new(v.W, (_, count) => count.ToString(CultureInfo.InvariantCulture)));

    private static string Told(View v, RollUp counts, IReadOnlyCollection<Plan> plans, Pen pen)
    {
        if (counts.Total == 0) return pen.Say("answer.none", []);
        var past = plans.All(p => PlanTime.IsOver(v.Site, p));
        var clauses = counts.ByGroup.Where(g => g.Assessments.Count > 0)
            .Select(g => Clause(pen, g.Group, g.Assessments.Count, past ? "_past" : "")).ToList();
        var (key, gaps) = Lead(v, counts, plans, past);
        return pen.Say(key, [counts.Total, .. gaps]) + Joined(pen, clauses) + pen.Say("answer.end", []);
    }

    private static (string Key, string[] Gaps) Lead(View v, RollUp counts, IReadOnlyCollection<Plan> plans, bool past)
    {
        if (!past) return ("answer.lead", []);
        if (plans.Count > 1) return ("answer.lead_newest", []);
        var years = counts.ByGroup.SelectMany(g => g.Assessments).Where(a => !a.HasNoActual).GroupBy(YearOf)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).ToList();
        if (OneTime(v, years.SelectMany(g => g)) is { } time) return ("answer.lead_past", [time]);
        return years.Count == 0 ? ("answer.lead", [])
            : (years.Count == 1 && years[0].All(IsOfFiscalYear) ? "answer.lead_past" : "answer.lead_mostly",
                [v.Figures.ShortYear(years[0].Key)]);
    }

    // The time of all figures, where it is the same for each of them.
    private static string? OneTime(View v, IEnumerable<Assessment> assessments)
    {
        var times = assessments.Select(a => When.Actual(v, a.Indicator, a.MeasuredYear ?? a.Year)).Distinct().ToList();
        return times.Count == 1 ? times[0] : null;
    }

    // The year of the figure that is judged; the newest reported one where that has none.
    private static int YearOf(Assessment a) => a.MeasuredYear == a.Year ? a.MeasuredIn : a.Year;

    private static bool IsOfFiscalYear(Assessment a) =>
        a.Indicator.ActualOf(a.MeasuredYear ?? a.Year)?.MeasuredAt.Kind is null or PeriodKind.FiscalYear;

    private static string Joined(Pen pen, IReadOnlyList<string> clauses) => clauses.Count < 2 ? string.Concat(clauses)
        : string.Join(pen.Say("answer.comma", []), clauses.SkipLast(1)) + pen.Say("answer.and", []) + clauses[^1];

    private static string Clause(Pen pen, StatusGroup group, int count, string time) => string.Format(CultureInfo.InvariantCulture,
        pen.Say($"answer.{Choices.Word(group)}{time}{(count == 1 ? "_one" : "")}", []), pen.Number(group, count));
}
