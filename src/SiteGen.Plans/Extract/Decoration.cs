// What people write around a number: △ 5, .5, ¥1,200, 50※, 第1位, and 100%以上 where the target's kind says so, too.
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Takes off a number what can mean only one thing.</summary>
public static class Decoration
{
    // Whatever is longer is a text.
    private const int Longest = 40;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private static readonly Regex SpacedSign = new(@"^(?<sign>[-−▲△])\s+(?<next>[0-9.])", Options);
    private static readonly Regex PointFirst = new(@"^(?<sign>[-+▲△])?\.(?<next>[0-9])", Options);
    private static readonly Regex YenFirst = new(@"^[¥￥\\]\s*(?<next>[0-9])", Options);
    private static readonly Regex Footnote = new(@"^(?<rest>.*\S)\s*(※[0-9]{0,2}|\*|†|\((※|注)[0-9]{0,2}\))$", Options);

    /// <summary>The bare number of a cell; null when nothing was taken off.</summary>
    /// <param name="cell">The cell as it stands.</param>
    /// <param name="unit">The KPI's own unit: ¥ is taken off yen only. Null where there is none.</param>
    /// <param name="kind">The kind of a target: its own word (以上 of at_least) is taken off. Null for other numbers.</param>
    public static string? Off(string cell, string? unit, TargetKind? kind = null)
    {
        if (cell.Length > Longest) return null;
        var text = Narrow.Text(cell).Trim();
        var bare = Footnote.Replace(text, "${rest}");
        if (Word(kind).FirstOrDefault(w => bare.EndsWith(w, StringComparison.Ordinal)) is { } word) bare = bare[..^word.Length].TrimEnd();
        bare = PointFirst.Replace(SpacedSign.Replace(bare, "${sign}${next}"), "${sign}0.${next}");
        if (unit == "位" && bare is ['第', >= '0' and <= '9', ..]) bare = bare[1..];
        if (unit == "円") bare = YenFirst.Replace(bare, "${next}");
        return bare == text ? null : bare;
    }

    private static string[] Word(TargetKind? kind) => kind switch
    {
        TargetKind.AtLeast => ["以上"],
        TargetKind.AtMost => ["以下", "以内"],
        TargetKind.Below => ["未満"],
        TargetKind.Above => ["超", "を超える"],
        _ => [],
    };
}
