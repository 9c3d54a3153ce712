// The pages of a document, or of the text to which its rows refer.
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>Names pages.</summary>
public static class SourcePages
{
    /// <summary>
    /// p. 9; where the document's column of pages means another text (pages_of in plan.csv), the row for p. 9
    /// of that text.
    /// </summary>
    public static string Of(View v, Plan plan, string printed) => plan.Setting("pages_of") is { IsEmpty: false } other
        ? v.W("kpi.pages_of", v.Plain(other), v.Figures.Pages(printed))
        : v.Figures.Pages(printed);
}
