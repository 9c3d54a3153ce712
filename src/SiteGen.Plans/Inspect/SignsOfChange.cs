// Rule: a relative target goes the way that its printed words go.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about a decrease without a minus, and about an increase with one.</summary>
public static class SignsOfChange
{
    private static readonly Regex Down = Words("減|低下|下降|引き?下げ|縮|ダウン",
        "fewer|less|lower|down|reduc|decreas|cut|fall|drop");

    private static readonly Regex Up = Words("増|上昇|向上|引き?上げ|拡大|アップ", "more|higher|up|rais|increas|ris|gr[eo]w");

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
        plan.Targets.Where(t => t.Percent is not (null or 0) && t.Percent > 0 == IsDown(t.Text.Lead))
            .Where(t => Down.IsMatch(t.Text.Lead) != Up.IsMatch(t.Text.Lead))
            .Select(t => ProblemCatalog.PercentSign(t.Row.At("percent"), t.Row.Raw("percent"), t.Text.Lead));

    private static bool IsDown(string words) => Down.IsMatch(words);

    // English words are whole, or begin so.
    private static Regex Words(string ja, string en) => new($@"{ja}|\b({en})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
}
