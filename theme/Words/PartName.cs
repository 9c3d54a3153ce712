// The name under which a KPI is listed: a part that says nothing by itself (男性) is named with its whole.
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>Names KPIs outside the row of their whole.</summary>
public static class PartName
{
    // A part's name of so few letters says nothing without its whole: 65歳以上の女性, Women aged 65 or over.
    private const int ShortInJapanese = 8;
    private const int ShortInOthers = 20;

    // What stands in brackets behind it makes it no clearer: 脳卒中(人口10万対).
    private const int ShortestInJapanese = 5;
    private const int ShortestInOthers = 13;

    private static readonly string[] Beginnings = ["(内訳)", "(内訳)", "内訳", "うち", "Breakdown", "Of which", "of which"];

    private static readonly ConditionalWeakTable<Indicator, LocalText> Known = [];

    /// <summary>The name, or the whole's and the part's: 検診を受けた人:男性; People screened: men.</summary>
    public static LocalText Of(Indicator kpi) => kpi.PartOf is null ? kpi.Name : Known.GetValue(kpi, static k => Whole(k));

    // A whole that is called no more than that says nothing for its parts.
    private static readonly Regex OnlyTotal = new("^(合計|総計|総数|全体|計|Total|All)([ (（].*)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    // A part of it is not the total.
    private static readonly Regex AsTotal = new(" ?[(（](合計|総計|総数|全体|計|total|all)[)）]$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);

    /// <summary>True for a part whose name alone does not tell what is counted.</summary>
    public static bool NeedsWhole(Indicator kpi) => kpi.PartOf is { } whole && !OnlyTotal.IsMatch(whole.Name.Lead)
        && (kpi.SharesName || IsShort(kpi.Name)
            || Beginnings.Any(b => kpi.Name.Lead.StartsWith(b, StringComparison.Ordinal)));

    private static bool IsShort(LocalText name)
    {
        var (most, mostBare) = Language.IsJapaneseCode(name.Leading)
            ? (ShortInJapanese, ShortestInJapanese) : (ShortInOthers, ShortestInOthers);
        var bare = name.Lead.IndexOfAny(['(', '\uFF08']) is > 0 and var at ? name.Lead[..at].TrimEnd() : name.Lead;
        return name.Lead.Length <= most || bare.Length <= mostBare;
    }

    private static LocalText Whole(Indicator kpi) => NeedsWhole(kpi)
        ? kpi.Name.Each((l, name) => $"{AsTotal.Replace(Of(kpi.PartOf!).In(l), "")}{(Language.IsJapaneseCode(l) ? ":" : ": ")}{name}")
        : kpi.Name;
}
