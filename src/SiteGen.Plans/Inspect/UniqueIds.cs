// Rule: every id is there once and fits into an address.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Ids of KPIs and of the outline, and the plan's own.</summary>
public static class UniqueIds
{
    // An id is the name of a folder, so it has an end.
    private static readonly Regex Shape = new(@"^(?=.{1,100}\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site)
    {
        var indicators = plan.Indicators.Select(i => (i.Row.At("id"), i.Id)).ToList();
        var outline = plan.Outline.Select(o => (o.Row.At("id"), o.Id)).ToList();
        var folder = (new Place($"{plan.Id}/"), plan.Id);
        return [.. Wrong(indicators), .. Wrong(outline), .. Wrong([folder])];
    }

    /// <summary>True for an id that can be an address.</summary>
    public static bool IsId(string id) => Shape.IsMatch(id);

    /// <summary>The ids that are there twice, and those that cannot be an address.</summary>
    public static IEnumerable<Problem> Wrong(IReadOnlyCollection<(Place At, string Id)> ids) =>
        [.. Twice(ids), .. ids.DistinctBy(i => i.Id, StringComparer.OrdinalIgnoreCase).Where(i => i.Id.Length > 0 && !IsId(i.Id)).Select(i => ProblemCatalog.IdShape(i.At, i.Id))];

    /// <summary>The ids that are there twice, in any letter case.</summary>
    public static IEnumerable<Problem> Twice(IEnumerable<(Place At, string Id)> ids) => ids
        .Where(i => i.Id.Length > 0).GroupBy(i => i.Id, StringComparer.OrdinalIgnoreCase)
        .SelectMany(g => g.Skip(1)).Select(i => ProblemCatalog.IdTwice(i.At, i.Id));
}
