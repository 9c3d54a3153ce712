// Rule: what new plan wrote as a sample does not reach readers unseen.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The marks of a plan that is still to be filled in.</summary>
public static class Samples
{
    /// <summary>The beginning of a Japanese text that is to be replaced.</summary>
    public const string Mark = "【記入】";

    /// <summary>The beginning of an English text that is to be replaced.</summary>
    public const string MarkEn = "[fill in]";

    /// <summary>A year that no plan has.</summary>
    public const string Year = "1901";

    /// <summary>A code that no municipality has.</summary>
    public const string Code = "000000";

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) => plan.Settings
        .SelectMany(s => site.Languages.Select(l => (s.Row, l.Code, Text: s.Value[l.Code])))
        .Where(c => IsSample(c.Text)).Select(c => ProblemCatalog.SampleLeft(c.Row.At(c.Code), c.Text));

    /// <summary>True for a text that is to be replaced.</summary>
    public static bool IsSample(string text) =>
        text is Year or Code || text.StartsWith(Mark, StringComparison.Ordinal) || text.StartsWith(MarkEn, StringComparison.Ordinal);
}
