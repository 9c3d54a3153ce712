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
    /// <summary>The sentence as HTML, its numbers in the colours of their groups.</summary>
    public static MarkupString Of(View v, RollUp counts, params IReadOnlyCollection<Plan> plans)
    {
        if (counts.Total == 0) return v.H("answer.none");
        var past = plans.All(p => PlanTime.IsOver(v.Site, p));
        var clauses = counts.ByGroup.Where(g => g.Assessments.Count > 0)
            .Select(g => Clause(v, g.Group, g.Assessments.Count, past ? "_past" : ""))
            .ToList();
        return new(Lead(v, counts, plans, past) + Joined(v, clauses) + v.H("answer.end").Value);
    }

    private static string Lead(View v, RollUp counts, IReadOnlyCollection<Plan> plans, bool past)
    {
        if (!past) return v.H("answer.lead", counts.Total).Value;
        if (plans.Count > 1) return v.H("answer.lead_newest", counts.Total).Value;
        var years = counts.ByGroup.SelectMany(g => g.Assessments).Where(a => !a.HasNoActual).GroupBy(YearOf)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).ToList();
        if (OneTime(v, years.SelectMany(g => g)) is { } time) return v.H("answer.lead_past", counts.Total, time).Value;
        return years.Count == 0 ? v.H("answer.lead", counts.Total).Value
            : v.H(years.Count == 1 && years[0].All(IsOfFiscalYear) ? "answer.lead_past" : "answer.lead_mostly",
                counts.Total, v.Figures.ShortYear(years[0].Key)).Value;
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

    private static string Joined(View v, IReadOnlyList<string> clauses) => clauses.Count < 2 ? string.Concat(clauses)
        : string.Join(v.H("answer.comma").Value, clauses.SkipLast(1)) + v.H("answer.and").Value + clauses[^1];

    private static string Clause(View v, StatusGroup group, int count, string time)
    {
        var key = $"answer.{Choices.Word(group)}{time}{(count == 1 ? "_one" : "")}";
        return string.Format(CultureInfo.InvariantCulture, v.H(key).Value, $"<b class=\"{MarkShape.Class(group)}\">{count}</b>");
    }
}
