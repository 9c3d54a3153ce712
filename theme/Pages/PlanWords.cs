// Words about a plan that several pages need.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Pages;

internal static class PlanWords
{
    public static LocalText ShortTitle(Plan plan) => plan.Setting("short_title") is { IsEmpty: false } title ? title : plan.Title;

    /// <summary>The plan's years where there is little room, as our reading where the document does not print them.</summary>
    public static MarkupString Years(View v, Plan plan)
    {
        var usual = Measuring.UsualYear(plan);
        var (all, most) = plan.IsPeriodPrinted ? ("portal.years", "portal.years_most") : ("portal.years_read", "portal.years_most_read");
        var key = usual == plan.NewestYear ? all : most;
        return v.H(key, v.Figures.ShortYear(plan.Span.Start), v.Figures.ShortYear(plan.Span.End), v.Figures.ShortYear(usual));
    }

    /// <summary>The way from the portal down to a place in the plan.</summary>
    public static IReadOnlyList<(LocalText, string?)> Trail(Plan plan, params (LocalText, string?)[] rest) => [(plan.Municipality, SiteMap.Plan(plan)), .. rest];
}
