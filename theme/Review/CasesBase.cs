// What the cases of every part have: the view of the review page, and the sample city's KPIs and tree.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Review;

/// <summary>The base of the components that list a part's cases.</summary>
public abstract class CasesBase : ComponentBase
{
    /// <summary>The view of the review page.</summary>
    [Parameter, EditorRequired]
    public View V { get; set; } = null!;

    /// <summary>The sample plan.</summary>
    protected Plan Plan => V.Site.Plans[0];

    /// <summary>A KPI of the sample plan.</summary>
    protected Indicator Kpi(string id) => Plan.Indicators.First(i => i.Id == id);

    /// <summary>Some KPIs of the sample plan.</summary>
    protected IEnumerable<Indicator> Kpis(params string[] ids) => ids.Select(Kpi);
}
