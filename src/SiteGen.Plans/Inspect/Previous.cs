// Rule: the figure of the year before that helps the eye in actuals is the one that was reported.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Catches new figures typed into the wrong column, and columns that slipped.</summary>
public static class Previous
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var reported = plan.Actuals.ToLookup(a => (a.Indicator, a.Year));
        var known = plan.Indicators.Select(i => i.Id).ToHashSet();
        return plan.Actuals.Where(a => a.Previous.Length > 0 && known.Contains(a.Indicator))
            .Select(a => (Row: a, Before: ReportOf(a, reported[(a.Indicator, a.PreviousYear ?? a.Year - 1)])))
            .Where(p => !Says(p.Row.Previous, p.Before))
            .Select(p => IsSwapped(p.Row, p.Before)
                ? ProblemCatalog.PreviousSwapped(p.Row.Row.At("previous"), p.Row.Previous, Shown(p.Before!))
                : ProblemCatalog.PreviousDiffers(p.Row.Row.At("previous"), p.Row.Previous, p.Before is null ? "" : Shown(p.Before)));
    }

    // Of several reports of a year, one that says what the cell says.
    private static ActualRow? ReportOf(ActualRow row, IEnumerable<ActualRow> reports) =>
        reports.OrderByDescending(r => Says(row.Previous, r)).FirstOrDefault();

    // The figure of the year before stands as the new one, or the new one stands in its place.
    private static bool IsSwapped(ActualRow row, ActualRow? before) =>
        before?.Value is not null && NumberCell.Read(row.Previous).Value is not null
        && (row.Value == before.Value || row.Value is null && row.Missing.Length == 0 && row.Text.IsEmpty);

    /// <summary>What the cell of a later year shows of a report: its number, or the words that stand in place of one.</summary>
    public static string Shown(ActualRow row) =>
        row.Value is not null ? row.Row.Raw("value").Trim() : row.Missing.Length > 0 ? row.Missing : row.Text.Lead;

    // Excel writes 18.0 as 18.
    private static bool Says(string cell, ActualRow? before) => before is not null
        && (cell == Shown(before) || before.Value is { } value && NumberCell.Read(cell).Value == value);
}
