// The words by which a page is found besides its title: other languages, sections, topics, the way down the
// plan, years as people write them.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme;

namespace SiteGen.Search;

internal static class SearchWords
{
    private const string Verification = "verification";

    public static IEnumerable<string> Of(View v, Indicator kpi) =>
    [
        .. All(kpi.Name), .. kpi.InCharge.SelectMany(All), .. kpi.Topics.SelectMany(t => All(t.Name)),
        .. kpi.Spots.SelectMany(s => Way(s.Node)).Select(n => n.Name[v.Language.Code]),
        kpi.Status == IndicatorStatus.Retired ? "" : v.W("status", Measuring.Newest(kpi).Status),
        .. kpi.Actuals.SelectMany(a => Year(v, a.Year)), .. Published(v, kpi.Published),
    ];

    public static IEnumerable<string> Of(View v, OutlineNode node) =>
    [
        .. All(node.Name), .. node.Departments.SelectMany(All), v.Plain(node.Purpose),
        .. Way(node).Select(n => n.Name[v.Language.Code]), .. Inside(node).Select(n => n.Name[v.Language.Code]),
    ];

    public static IEnumerable<string> Of(View v, Plan plan, string part) =>
        [.. All(v.All($"{part}.title")), .. All(plan.Municipality), .. part == Verification ? Published(v, plan.Published) : []];

    public static IEnumerable<string> All(LocalText text) => text.Languages.Select(l => text[l]);

    // "H28 scores": what the city published, and for which years.
    private static IEnumerable<string> Published(View v, IEnumerable<Published> figures) =>
        figures.SelectMany(p => Year(v, p.Year).Append(v.W("published", p.Figure)));

    // As tables of the documents shorten it, in full, and in western years.
    public static IEnumerable<string> Year(View v, int year) => !v.Site.HasJapanese ? [v.Figures.ShortYear(year), $"FY{year}"] :
    [Era.InShort(year), Era.InJapanese(year), $"FY{year}", $"{year}年度"];

    private static IEnumerable<OutlineNode> Way(OutlineNode? node)
    {
        for (; node is not null; node = node.Parent) yield return node;
    }

    // Policies and measures have no page of their own: they are found on the page of their goal.
    private static IEnumerable<OutlineNode> Inside(OutlineNode node) => node.Subtree.Where(n => n.Kind != OutlineKind.Project);
}
