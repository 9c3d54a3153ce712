// What a fiscal year is, at the foot of every page: that of the page's plan, or of all plans where they have the same.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Words;

/// <summary>Says from which day to which a fiscal year runs.</summary>
public static class FiscalYearNote
{
    /// <summary>The paragraph; empty where years are calendar years, or where plans differ.</summary>
    public static MarkupString Of(View v)
    {
        IReadOnlyList<Plan> plans = StructuredData.PlanOf(v.Page) is { } own ? [own] : v.Site.Plans;
        var kinds = plans.Select(p => (p.Span.FirstMonth, p.Span.SplitYears)).Distinct().ToList();
        if (kinds.Count == 1 && plans.Any(p => !p.IsFiscalYearPrinted)) return Paragraph(Of(v, plans[0].Span, "footer.fiscal_year_read"));
        if (kinds.Count == 0 || kinds is [(FiscalCalendar.April, false)]) return Paragraph(v.H("footer.fiscal_year"));
        return kinds is [(not FiscalCalendar.January, _)] ? Paragraph(Of(v, plans[0].Span, "footer.fiscal_year_from")) : default;
    }

    private static MarkupString Paragraph(MarkupString note) => new($"<p>{note.Value}</p>");

    private static MarkupString Of(View v, PlanSpan span, string key)
    {
        var first = FiscalCalendar.FirstDay(span.Start, span.FirstMonth);
        var last = FiscalCalendar.FirstDay(span.Start + 1, span.FirstMonth).AddDays(-1);
        return v.H(key, v.Figures.ShortYear(span.Start), v.Figures.Day(first), v.Figures.Day(last));
    }
}
