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
        if (counts.Total == 0) return pen.Say(plans.Any(p => p.IsPart) ? "answer.none_shown" : "answer.none", []);
        // Where plans stand together, one that is over makes the whole past.
        var past = plans.Any(p => PlanTime.IsOver(v.Site, p)) && !IsOneWithoutFigure(counts);
        var clauses = counts.ByGroup.Where(g => g.Assessments.Count > 0)
            .Select(g => Clause(pen, g.Group, g.Assessments.Count, past ? "_past" : "")).ToList();
        var (key, gaps) = Lead(v, counts, plans, past);
        var lead = key.Length == 0 ? "" : pen.Say(key, [counts.Total, .. gaps]);
        var told = counts.Total == 1 ? Only(pen, counts, past ? "_past" : "") : Joined(pen, clauses);
        // Without a lead the words of the past begin the sentence.
        return (lead.Length > 0 ? lead + told : Capital(told)) + pen.Say("answer.end", []);
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static (string Key, string[] Gaps) Lead(View v, RollUp counts, IReadOnlyCollection<Plan> plans, bool past)
    {
        var only = counts.Total == 1 ? "_only" : "";
        if (!past) return (only.Length > 0 ? "" : "answer.lead", []);
        // The figure of the due year decides where newer ones are printed.
        if (only.Length == 0 && counts.ByGroup.SelectMany(g => g.Assessments).Any(a => BarWords.Later(a) is not null))
            return ("answer.lead_judged", []);
        if (plans.Count > 1) return ($"answer.lead_newest{only}", []);
        var times = counts.ByGroup.SelectMany(g => g.Assessments).Where(a => !a.HasNoActual && HasFigure(a)).Select(a => TimeOf(v, a))
            .GroupBy(t => t).OrderByDescending(g => g.Count()).ToList();
        if (times.Count == 0) return (only.Length > 0 ? "" : "answer.lead", []);
        // A year of which no KPI has a figure is no time of figures.
        var hasFigures = counts.ByGroup.SelectMany(g => g.Assessments).Any(a => TimeOf(v, a) == times[0].Key && HasNewest(a));
        // Words alone are no figures of the year; one that is awaited has it.
        if (only.Length > 0 && !hasFigures && counts.Count(Status.Awaited) == 0) return ("", []);
        if (times.Count == 1 && (hasFigures || only.Length > 0)) return ($"answer.lead_past{only}", [times[0].Key]);
        var isMost = hasFigures && times[0].Count() * 2 > times.Sum(g => g.Count());
        return (isMost ? "answer.lead_mostly" : "answer.lead_some", [times[0].Key]);
    }

    // Words in place of a number are no figure, and have no year to be counted; where one is awaited, its year is the newest. What
    // no figure will judge has a year only where it has a figure.
    private static bool HasFigure(Assessment a) => a.Status is Status.NotJudged or Status.Text
        ? a.Measured is not null || a.Indicator.ActualOf(a.Year)?.Forecast is not null
        : a.Indicator.ActualOf(a.Year)?.Missing != MissingKind.Worded || a.Measured is not null;

    private static bool HasNewest(Assessment a) =>
        a.MeasuredYear == a.Year || a.Indicator.ActualOf(a.Year) is { Forecast: not null } or { OnTheWay: not null };

    // The printed time of the figure that is judged, or of the one that is not there: a calendar year is no fiscal one.
    private static string TimeOf(View v, Assessment a)
    {
        var year = a.Group == StatusGroup.Unknown ? a.Year : a.MeasuredYear ?? a.Year;
        var own = v.For(a.Indicator.Plan);
        // The end of a fiscal year is in it.
        return a.Indicator.ActualOf(year) is { HasLag: false, MeasuredAt: { Kind: PeriodKind.FiscalYear, Edge: PeriodEdge.End } }
            ? own.Figures.ShortYear(year) : When.Actual(own, a.Indicator, year);
    }

    private static bool IsOneWithoutFigure(RollUp counts) =>
        counts.Total == 1 && counts.ByGroup.SelectMany(g => g.Assessments).First().HasNoActual;

    private static string Only(Pen pen, RollUp counts, string time) =>
        pen.Say($"answer.only_{Choices.Word(counts.ByGroup.First(g => g.Assessments.Count > 0).Group)}{time}", []);

    private static string Joined(Pen pen, IReadOnlyList<string> clauses) => clauses.Count < 2 ? string.Concat(clauses)
        : string.Join(pen.Say("answer.comma", []), clauses.SkipLast(1)) + pen.Say("answer.and", []) + clauses[^1];

    private static string Clause(Pen pen, StatusGroup group, int count, string time) => string.Format(CultureInfo.InvariantCulture,
        pen.Say($"answer.{Choices.Word(group)}{time}{(count == 1 ? "_one" : "")}", []), pen.Number(group, count));
}
