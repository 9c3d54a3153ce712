// Reads the words and signs that stand where a number is missing.
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Why there is no number. None of these is ever zero.</summary>
public enum MissingKind
{
    /// <summary>There is a number.</summary>
    Present,

    /// <summary>A blank, a dash or a unit alone: not available, no reason printed.</summary>
    NotAvailable,

    /// <summary>未集計, 調査中, 算定中, 未公表: the figure will come.</summary>
    Pending,

    /// <summary>新規: the project had not started yet.</summary>
    NotStarted,

    /// <summary>Another reason, in words.</summary>
    Worded,

    /// <summary>隔年調査のため: nothing was to be measured that year.</summary>
    NotDue,

    /// <summary>見込: only what is expected is printed.</summary>
    Forecast,

    /// <summary>上期, 第1四半期: only a count of a part of the year is printed.</summary>
    Part,
}

/// <summary>Reads a cell that gives the reason for a missing number.</summary>
public static class MissingCell
{
    /// <summary>What we write where the document prints an empty cell.</summary>
    public const string Blank = "空欄";

    /// <summary>True for the word for an empty cell, in Japanese or English.</summary>
    public static bool IsBlank(string cell) => cell is Blank || cell.Equals("blank", StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Marks =
    [
        "", "-", "—", "―", "–", "−", "‐", "‑", "ー", "－", "─", "━", "・", "…", "・・・", "未定",
        "%", "件", "人", "円", "データなし", "データ無し", Blank,
    ];

    // Before the word who is at work may be named, behind it in brackets when the figure will come.
    private static readonly Regex Coming =
        Whole("(現在|現時点で?|まだ|最終|再|[国県道都府市町村区]|.{1,12}[でがはのを、])?(データ|数値|結果)?" +
        "(未集計|集計(中|待ち|前|作業中|未了|未済)|(調査|算定|算出|推計|精査|確認|取りまとめ|とりまとめ)中|"
            + "未確定|未公表|未発表|公表(前|待ち))" +
        "(のため|につき|です)?");

    // R5実績値はR7.1月頃に公表予定, 国から通知される予定, R9調査、R10判明.
    private static readonly Regex ComingLater = Whole(
        ".{0,40}((公表|発表|通知|確定|判明|集計)(する|される|の)?予定(です)?|[0-9]年?度?月?(末|頃|に)?判明)");

    private static readonly Regex New =
        Whole(
            "(年度?(から|より|に|の)?)?新規(事業|取組|取り組み|項目|指標|設定|採択|追加|開始|実施|掲載|分|"
            + "KPI)?(のため|につき|です|開始|実施|予定|(年度?)?(から|より))?");

    // Years, months and days, which are no figures: H29, R5年度, R6.9, 令和7年3月.
    private static readonly Regex Time =
        new("([MTSHR]|明治|大正|昭和|平成|令和)([0-9]{1,2}|元)([./][0-9]{1,2}){0,2}(年度?([0-9]{1,2}月([0-9]{1,2}日)?)?)?"
        + "|(19|20)[0-9]{2}年度?([0-9]{1,2}月([0-9]{1,2}日)?)?|[0-9]{1,2}月([0-9]{1,2}日)?|[0-9]{1,2}年(に(1回|一度)|ごと|毎|おき)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Bracket = new(@"\([^()]*\)$", RegexOptions.NonBacktracking);
    private static readonly Regex NothingNew = Whole("新規(事業|採択|受付|申請|登録|相談)?(なし|無し|無|0(件|人|名)?)");

    private static readonly string[] NotThatYear =
    [
        "隔年", "調査年でない", "調査年ではない", "調査なし", "調査を実施せず", "調査未実施", "調査対象外",
        "年ごとの調査", "年毎の調査",
    ];

    // 5年に1回の調査: of a survey only. What is published every three years may be measured every year.
    private static readonly Regex EveryYears = new("年に(1回|一度|1度).*調査|調査.*年に(1回|一度|1度)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    // 2年に1回公表。R6実績値はR7末に確定予定: whether this year's will come is not said.
    private static readonly Regex PublishedRarely = new(
        "年に(1回|一度|1度)の?公表", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    // English documents; the whole cell, in any case.
    private static readonly Dictionary<string, MissingKind> English = new(StringComparer.OrdinalIgnoreCase)
    {
        ["blank"] = MissingKind.NotAvailable,
        ["n/a"] = MissingKind.NotAvailable,
        ["n.a."] = MissingKind.NotAvailable,
        ["na"] = MissingKind.NotAvailable,
        ["not available"] = MissingKind.NotAvailable,
        ["no data"] = MissingKind.NotAvailable,
        ["no data available"] = MissingKind.NotAvailable,
        ["data not available"] = MissingKind.NotAvailable,
        ["data unavailable"] = MissingKind.NotAvailable,
        ["not applicable"] = MissingKind.NotAvailable,
        ["not reported"] = MissingKind.NotAvailable,
        ["pending"] = MissingKind.Pending,
        ["data pending"] = MissingKind.Pending,
        ["not yet available"] = MissingKind.Pending,
        ["data not yet available"] = MissingKind.Pending,
        ["not yet reported"] = MissingKind.Pending,
        ["not yet published"] = MissingKind.Pending,
        ["to be confirmed"] = MissingKind.Pending,
        ["tbc"] = MissingKind.Pending,
        ["not started"] = MissingKind.NotStarted,
        ["no survey"] = MissingKind.NotDue,
    };

    // Data not available yet; 2021-22 EOY data not available yet; results are not yet published.
    private static readonly Regex ComingInEnglish = new(
        @"^(((.{1,40} )?(data|figures?|results?))( (is|are))? )?(not available yet|not yet (available|reported|published|released|known)"
            + @"|to be (reported|published|released))\.?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);

    private static readonly HashSet<string> Nothing = ["なし", "無し", "無", "該当なし", "実績なし"];

    /// <summary>True for なし: it may be a real 0, or that there is no figure.</summary>
    public static bool IsUnclear(string cell) => Bare(cell) is var text && (Nothing.Contains(text) || NothingNew.IsMatch(text));

    /// <summary>True when the cell, standing in a number column, says that there is no number.</summary>
    public static bool Says(string cell) => Read(cell) is not MissingKind.Worded && !HasNumber(cell) && !IsOfANote(cell);

    // A mark of a note alone: the figure may stand in the note.
    private static bool IsOfANote(string cell) =>
        cell.IndexOfAny(['※', '*', '†']) >= 0 && !Bare(cell).Any(char.IsLetterOrDigit);

    /// <summary>True for a number that would be lost: 55(一部未集計), 集計中(135), 新規10名. Times alone are none, as in
    /// 3年に1回公表.</summary>
    public static bool HasNumber(string cell) => Time.Replace(Narrow.Text(cell), "").Any(char.IsNumber);

    /// <summary>The kind of reason; a blank cell is <see cref="MissingKind.NotAvailable"/>.</summary>
    public static MissingKind Read(string cell)
    {
        var text = Bare(cell);
        // A star, __%: no words. What Excel writes in a narrow column (#####) is none of the document.
        if (Marks.Contains(text) || !text.Any(c => char.IsLetterOrDigit(c) || c == '#')) return MissingKind.NotAvailable;
        if (English.TryGetValue(text, out var kind)) return kind;
        if (NotThatYear.Any(w => text.Contains(w, StringComparison.Ordinal)) || EveryYears.IsMatch(text)) return MissingKind.NotDue;
        if (PublishedRarely.IsMatch(text)) return MissingKind.Worded;
        var word = Bracket.Replace(text, "") is { Length: > 0 } rest ? rest.Trim() : text;
        if (Coming.IsMatch(word) || ComingLater.IsMatch(word) || ComingInEnglish.IsMatch(word)) return MissingKind.Pending;
        // Its year is no part of the word: H29新規事業.
        return New.IsMatch(Time.Replace(word, "年")) ? MissingKind.NotStarted : MissingKind.Worded;
    }

    // Without the brackets and the mark of a note around the whole: (集計中), ※集計中.
    private static string Bare(string cell)
    {
        var text = Narrow.Text(cell).Trim().TrimStart('※').TrimEnd('※', '。');
        if (text is ['【', .., '】'] or ['「', .., '」'] or ['[', .., ']']) text = text[1..^1];
        return (text is ['(', .., ')'] && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1 ? text[1..^1] : text).Trim();
    }

    private static Regex Whole(string pattern) => new($"^({pattern})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
}
