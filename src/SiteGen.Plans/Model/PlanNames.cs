// Plans of one municipality have equal names: each is told apart by its title and years.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Model;

internal static class PlanNames
{
    /// <summary>Gives the plans of a municipality with several plans names of their own.</summary>
    public static void TellApart(IReadOnlyList<Plan> plans)
    {
        foreach (var several in plans.GroupBy(p => p.Municipality.Lead).Where(g => g.Count() > 1))
        {
            foreach (var plan in several)
                plan.OwnName = Own(plan, plan.IsPeriodPrinted || several.Count(p => Title(p).Lead == Title(plan).Lead) > 1);
        }
    }

    private static LocalText Title(Plan plan) => plan.Setting("short_title") is { IsEmpty: false } printed ? printed : plan.Title;

    // Years that the document does not print are no part of the name, unless only they tell two plans apart.
    private static LocalText Own(Plan plan, bool withYears)
    {
        var title = Title(plan);
        var names = plan.Municipality.Languages.Where(title.Has)
            .ToDictionary(l => l, l => Named(plan, title, l) + (withYears ? Years(plan, l) : ""));
        return new(names, plan.Municipality.Leading);
    }

    private static string Named(Plan plan, LocalText title, string language) =>
        $"{plan.Municipality[language]}{(Language.IsJapaneseCode(language) ? " " : ": ")}{title[language]}";

    private static string Years(Plan plan, string language) => Language.IsJapaneseCode(language)
        ? $"({plan.Span.Start}〜{plan.Span.End}{YearWord(plan)})"
        : $" ({plan.Span.Start}–{plan.Span.End})";

    private static string YearWord(Plan plan) => plan.Span.FirstMonth == 1 ? "年" : "年度";
}
