// Words about a plan that several pages need.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Pages;

internal static class PlanWords
{
    public static LocalText ShortTitle(Plan plan) => plan.Setting("short_title") is { IsEmpty: false } title ? title : plan.Title;

    /// <summary>The way from the portal down to a place in the plan.</summary>
    public static IReadOnlyList<(LocalText, string?)> Trail(Plan plan, params (LocalText, string?)[] rest) => [(plan.Municipality, SiteMap.Plan(plan)), .. rest];
}
