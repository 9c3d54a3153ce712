// What set_on says of a version that a revision made at a time that the document does not print.
namespace SiteGen.Plans.Extract;

/// <summary>A version that is later than the original plan, at a time that the document does not print.</summary>
public static class Revised
{
    /// <summary>The words that may stand in <c>set_on</c> in place of a time.</summary>
    public static readonly IReadOnlyList<string> Words = ["時期の記載なし", "時期記載なし", "no time given"];

    /// <summary>True where a period is such words and nothing else; false for a time and for none.</summary>
    public static bool IsSaidBy(Period? setOn) =>
        setOn is { Kind: PeriodKind.Undated } && Words.Contains(Narrow.Text(setOn.Printed).Trim().ToLowerInvariant());
}
