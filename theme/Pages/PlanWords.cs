// Words about a plan that several pages need.
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Pages;

internal static class PlanWords
{
    // The word in a number such as 戦略1, which other languages do without.
    private static readonly Regex InWords = new(@"[\u3040-\u30FF\u3400-\u9FFF]+", RegexOptions.NonBacktracking);

    private static readonly Regex Numbers = new("[0-9A-Za-z]+", RegexOptions.NonBacktracking);

    public static LocalText ShortTitle(Plan plan) => plan.Setting("short_title") is { IsEmpty: false } title ? title : plan.Title;

    /// <summary>What the document calls its goals (goals_called in plan.csv); basic goals where that is not given.</summary>
    public static MarkupString Goals(View v, Plan plan) =>
        plan.Setting("goals_called") is { IsEmpty: false } called ? v.T(called) : v.H("plan.goals");

    /// <summary>The key of the heading over KPIs: they are promises where each has a target, of its own or in its parts.</summary>
    public static string Question(Plan plan, int count) =>
        (count, AreAllPromised([plan])) switch
        {
            (1, true) => "plan.question_one",
            (1, false) => "plan.question_kpi",
            (_, true) => "plan.question",
            _ => "plan.question_kpis",
        };

    /// <summary>The same for all plans of the site.</summary>
    public static string Question(IEnumerable<Plan> plans, int count) =>
        (count, AreAllPromised(plans)) switch
        {
            (1, true) => "portal.question_one",
            (1, false) => "portal.question_kpis_one",
            (_, true) => "portal.question",
            _ => "portal.question_kpis",
        };

    private static bool AreAllPromised(IEnumerable<Plan> plans) =>
        plans.SelectMany(p => p.Counted).All(k => k.Target is not null || k.Parts.Any(p => p.Target is not null));

    /// <summary>The key of the mark of a headline figure: only one that stands at the goal itself is that of the whole goal.</summary>
    public static string Headline(Indicator kpi) => kpi.Spots[0].Node.Parent is null
        && kpi.Plan.Setting("goals_called").IsEmpty ? "kpi.headline" : "kpi.headline_part";

    /// <summary>What was spent: the amount, or the words that stand in its place.</summary>
    public static MarkupString Cost(View v, CostRow cost) => cost.AmountYen is { } yen ? v.Furigana(v.Figures.Yen(yen))
        : cost.Text.Lead.Any(char.IsLetterOrDigit) ? v.T(cost.Text) : v.H("missing.not_available");

    /// <summary>Says of an amount that is printed as a budget that it is one; empty for money spent.</summary>
    public static MarkupString Budget(View v, CostRow cost) =>
        cost.Text.Lead.Contains("予算", StringComparison.Ordinal)
        || cost.Text["en"].Contains("budget", StringComparison.OrdinalIgnoreCase)
            ? v.H("kpi.budget") : new("");

    /// <summary>The key of a goal's number of KPIs: of a part of a document it is the number shown.</summary>
    public static string Count(Plan plan) => plan.IsPart ? "portal.kpis_shown" : "portal.kpis";

    /// <summary>The key of the words for a project without a KPI: of a part of a document less can be said, and one above it may have
    /// KPIs for several projects.</summary>
    public static string NoKpis(OutlineNode project) => (project.Plan.IsPart, IsBelowKpis(project)) switch
    {
        (true, true) => "project.no_kpis_shown",
        (true, false) => "project.no_kpi_shown",
        (false, true) => "project.no_kpis",
        (false, false) => "project.no_kpi",
    };

    private static bool IsBelowKpis(OutlineNode node) => node.Parent is { } above && (above.Indicators.Count > 0 || IsBelowKpis(above));

    /// <summary>The number of a goal, without a word that the document does not have; a sign such as ① stands alone, and what has
    /// several numbers (第4章第3節) stays as it is printed.</summary>
    public static MarkupString Number(View v, OutlineNode goal) =>
        InWords.IsMatch(goal.Number) && Numbers.Count(Narrow.Text(goal.Number)) > 1 ? v.Ja(goal.Number)
        : InWords.Replace(goal.Number, "") is var bare && !v.Language.IsJapanese && bare.Length < goal.Number.Length
            ? new(Text.Html.Encode(bare.TrimStart('.', '．', '-', ' ')))
        : !goal.Number.All(char.IsAsciiLetterOrDigit) && (!goal.Plan.Setting("goals_called").IsEmpty || InWords.IsMatch(goal.Number))
            ? new(Text.Html.Encode(goal.Number))
        : v.H(goal.Plan.Setting("goals_called").IsEmpty ? "goal.number" : "goal.number_only", goal.Number);

    /// <summary>The plan's years where there is little room, as our reading where the document does not print them.</summary>
    public static MarkupString Years(View v, Plan plan)
    {
        var (usual, newest) = (Measuring.UsualYear(plan), Measuring.NewestYear(plan));
        var (all, most, none) = plan.IsPeriodPrinted
            ? ("portal.years", "portal.years_most", "portal.years_none")
            : ("portal.years_read", "portal.years_most_read", "portal.years_none_read");
        if (Measuring.BaselinesUpTo(plan) is { } baselines) return v.H(all, Range(v, plan), v.Figures.ShortYear(baselines));
        if (usual == newest && (HasForecasts(plan) || HasPartsAfter(plan)))
            all = plan.IsPeriodPrinted ? "portal.years_forecast" : "portal.years_forecast_read";
        if (usual == newest && (Measuring.IsLate(plan, newest) || Measuring.IsUndated(plan, newest)))
            all = plan.IsPeriodPrinted ? "portal.years_late" : "portal.years_late_read";
        var key = plan.ReportedYears.Count == 0 ? none : usual == newest ? all : most;
        return v.H(key, Range(v, plan), UsualYear(v, plan));
    }

    /// <summary>The year of most of a plan's figures: a calendar year where most of them are of that.</summary>
    public static string UsualYear(View v, Plan plan)
    {
        var usual = Measuring.UsualYear(plan);
        var figures = plan.Counted.Select(k => k.ActualOf(usual)).OfType<Actual>().Where(a => a.Value is not null).ToList();
        var calendar = figures.Count(a => a.MeasuredAt.Kind == PeriodKind.CalendarYear);
        return calendar * 2 > figures.Count ? v.Marked("period.year", usual) : v.Figures.ShortYear(usual);
    }

    /// <summary>True where the document prints what is expected for years after its actuals.</summary>
    public static bool HasForecasts(Plan plan) => Measuring.NewestYear(plan) is var newest
        && plan.Indicators.SelectMany(i => i.Actuals).Any(a => a.TellsForecast && a.MeasuredYear > newest);

    /// <summary>What revisions say of targets that have no two versions beside each other. A KPI that took the place of another one
    /// is listed with both targets.</summary>
    public static IReadOnlyList<Revision> TargetsInWords(Plan plan) => [.. plan.Revisions.Where(
        r => r.Row.Field is RevisionField.Target or RevisionField.Cumulative
            && (r.Indicator is not { } kpi
                || kpi.ReplacedBy is null && kpi.Replaces.Count == 0 && !TargetShift.OfRevisions(kpi).Any()))];

    /// <summary>True where it prints rates or grades for a year after that of its newest actual.</summary>
    public static bool IsRatedAfter(Plan plan) => plan.Published.Any(p => p.Figure != PublishedFigure.Stated && p.Year > plan.NewestYear);

    /// <summary>True where it prints figures of parts of those years, too.</summary>
    public static bool HasPartsAfter(Plan plan) => Measuring.NewestYear(plan) is var newest
        && plan.Indicators.SelectMany(i => i.Actuals).Any(a => a.OnTheWay is not null && a.MeasuredYear > newest);

    private static string Range(View v, Plan plan)
    {
        var (first, last) = (v.Figures.ShortYear(plan.Span.Start), v.Figures.ShortYear(plan.Span.End));
        return first == last ? first : v.Marked("portal.range", first, last);
    }

    /// <summary>The way from the portal down to a place in the plan.</summary>
    public static IReadOnlyList<(LocalText, string?)> Trail(Plan plan, params (LocalText, string?)[] rest) =>
        [(plan.Name, SiteMap.Plan(plan)), .. rest];
}
