// A municipality's name where figures of several plans stand together: a draft plan is called by the document's own word,
// and of a document of which only a part is here that is said.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Model;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Words;

/// <summary>Names the municipality of a plan.</summary>
public static class CityName
{
    /// <summary>The name for a page, with the mark of a draft and that of a part.</summary>
    public static MarkupString Of(View v, Plan plan) =>
        new(v.T(plan.Name) + (plan.IsDraft ? Mark(DraftWords.Mark(v, plan)) : "") + (plan.IsPart ? Mark(v.H("plan.part_name")) : ""));

    /// <summary>The same without HTML: 苫小牧市(見直し案).</summary>
    public static string Plain(View v, Plan plan)
    {
        var name = plan.IsDraft ? v.W("draft.city", v.Plain(plan.Name), Ruby.Strip(DraftWords.Marked(v, plan))) : v.Plain(plan.Name);
        return plan.IsPart ? name + Ruby.Strip(v.Marked("plan.part_mark")) : name;
    }

    // The space for those who hear it stands inside, where no line runs under it.
    private static string Mark(MarkupString words) => $"<span class=\"mark after\"> {words}</span>";
}
