// A municipality's name where figures of several plans stand together: a draft plan is called by the document's own word.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>Names the municipality of a plan.</summary>
public static class CityName
{
    /// <summary>The name for a page, with the mark of a draft.</summary>
    public static MarkupString Of(View v, Plan plan) => plan.IsDraft
        ? new($"{v.T(plan.Name)} <span class=\"mark\">{v.T(plan.Draft)}</span>")
        : v.T(plan.Name);

    /// <summary>The same without HTML: 苫小牧市(見直し案).</summary>
    public static string Plain(View v, Plan plan) =>
        plan.IsDraft ? v.W("draft.city", v.Plain(plan.Name), v.Plain(plan.Draft)) : v.Plain(plan.Name);
}
