// What every page component has: the view of its page.
using Microsoft.AspNetCore.Components;

namespace SiteGen.Theme.Layout;

/// <summary>The base of all page components.</summary>
public abstract class PageBase : ComponentBase
{
    /// <summary>The view of the page.</summary>
    [Parameter, EditorRequired]
    public View V { get; set; } = null!;
}
