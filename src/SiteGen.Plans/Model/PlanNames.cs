// Plans of one municipality have equal names: each is told apart by its title and years.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Model;

internal static class PlanNames
{
    /// <summary>Gives the plans of a municipality with several plans names of their own.</summary>
    public static void TellApart(IReadOnlyList<Plan> plans)
    {
        foreach (var plan in plans.GroupBy(p => p.Municipality.Lead).Where(g => g.Count() > 1).SelectMany(g => g)) plan.OwnName = Own(plan);
    }

    private static LocalText Own(Plan plan)
    {
        var title = plan.Setting("short_title") is { IsEmpty: false } printed ? printed : plan.Title;
        var names = plan.Municipality.Languages.Where(title.Has).ToDictionary(l => l, l => Own(plan, title, l));
        return new(names, plan.Municipality.Leading);
    }

    private static string Own(Plan plan, LocalText title, string language) => Language.IsJapaneseCode(language)
        ? $"{plan.Municipality[language]} {title[language]}({plan.Span.Start}〜{plan.Span.End}{YearWord(plan)})"
        : $"{plan.Municipality[language]}: {title[language]} ({plan.Span.Start}–{plan.Span.End})";

    private static string YearWord(Plan plan) => plan.Span.FirstMonth == 1 ? "年" : "年度";
}
