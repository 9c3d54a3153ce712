// Rule: how many single things a unit counts is said once, and alike in its words and in its size.
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The multipliers in the words of units.</summary>
public static class UnitSizes
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private static readonly Regex English =
        new(@"\b(hundred|thousand|million|billion|trillion)s?\b|\b(bn|mn|mln)\b|^[^A-Za-z]*00\b", Linear);

    // What stands after "per" is another number: cases per 100,000 people.
    private static readonly Regex Per = new(@"\bper\b|/", Linear);

    // A multiplier before the word of a plain unit: 万 of 万人, 10億 of 10億ドル.
    private static readonly Regex Japanese = new("^(?<number>[0-9]{0,6})(?<size>[十百千]?[万億兆]|[百千])(?<unit>.+)$", Linear);

    private static readonly string[] Counted =
    [
        "円", "ドル", "ユーロ", "人", "名", "件", "世帯", "戸", "台", "回", "本", "枚",
        "個", "箱", "冊", "頭", "羽", "食", "泊", "人泊", "t", "トン", "kg", "L", "kL", "m³", "㎥", "m²", "㎡", "ha", "kWh", "kW",
    ];

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(SiteFiles site) => site.Units.SelectMany(unit => Of(unit, site));

    private static IEnumerable<Problem> Of(UnitRow unit, SiteFiles site)
    {
        var said = SaidInEnglish(unit.EnMany) ? "en_many" : SaidInEnglish(unit.EnOne) ? "en_one" : null;
        var isOnce = said is not null && unit.Scale == 1 && unit.Quantity != "yen";
        if (said is not null && !isOnce) yield return ProblemCatalog.UnitScaled(unit.Row.At(said), unit.Row.Raw(said));
        if (!isOnce && unit.Scale > 0 && SizeOf(unit, site) is { } size && size != unit.Scale)
            yield return ProblemCatalog.UnitUnscaled(
                unit.Row.At("scale"), unit.Row.Raw("scale"), unit.Ja, size.ToString(CultureInfo.InvariantCulture));
    }

    private static bool SaidInEnglish(string words) => English.IsMatch(Per.Split(words, 2)[0]);

    private static decimal? SizeOf(UnitRow unit, SiteFiles site)
    {
        var parts = Japanese.Match(Narrow.Text(unit.Ja));
        var plain = parts.Groups["unit"].Value;
        if (!parts.Success || !Counted.Contains(plain) && site.Units.All(u => Narrow.Text(u.Ja) != plain)) return null;
        var number = parts.Groups["number"].Value;
        var times = number.Length == 0 ? 1 : decimal.Parse(number, CultureInfo.InvariantCulture);
        return times == 0 ? null : parts.Groups["size"].Value.Aggregate(times, (size, sign) => size * Times(sign));
    }

    private static decimal Times(char sign) => sign switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '億' => 100_000_000,
        _ => 1_000_000_000_000,
    };
}
