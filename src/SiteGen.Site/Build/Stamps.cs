// What a file of the site is made from, as a hash: where it is the same as the last time, so is the file. Careful rather than fine:
// a page of a plan may show everything of the plan, of the plans that its KPIs continue, and what is shared by all.
using SiteGen.Plans.Model;
using SiteGen.Theme;

namespace SiteGen.Build;

internal sealed class Stamps(Source source, Frame frame)
{
    private readonly Dictionary<Plan, string> ofPlans = source.Site.Plans.ToDictionary(p => p, p => Of(p, source.Inputs, frame.HasNews));

    /// <summary>The stamp of what shows a plan, or the whole site when it is null; empty when it is not known.</summary>
    public string Of(Plan? plan) => plan is null ? source.Inputs.All : ofPlans[plan];

    // Whether there is any news, every page tells in its head.
    private static string Of(Plan plan, Inputs inputs, bool hasNews)
    {
        var seen = plan.Indicators.SelectMany(k => k.Line).Select(k => k.Plan.Id).Append(plan.Id).Distinct().Order(StringComparer.Ordinal);
        var hashes = seen.Select(id => inputs.OfPlans.GetValueOrDefault(id, "")).ToList();
        return hashes.Contains("") ? inputs.All : Inputs.Hash([inputs.Shared, hasNews ? "news" : "", plan.Id, .. hashes]);
    }
}
