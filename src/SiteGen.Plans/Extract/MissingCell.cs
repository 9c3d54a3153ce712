// Reads the words and signs that stand where a number is missing.
namespace SiteGen.Plans.Extract;

/// <summary>Why there is no number. None of these is ever zero.</summary>
public enum MissingKind
{
    /// <summary>There is a number.</summary>
    Present,

    /// <summary>A blank or a dash: not available, no reason printed.</summary>
    NotAvailable,

    /// <summary>未集計, 調査中, 算定中, 未公表: the figure will come.</summary>
    Pending,

    /// <summary>新規: the project had not started yet.</summary>
    NotStarted,

    /// <summary>Another reason, in words.</summary>
    Worded,

    /// <summary>隔年調査のため: nothing was to be measured that year.</summary>
    NotDue,
}

/// <summary>Reads a cell that gives the reason for a missing number.</summary>
public static class MissingCell
{
    /// <summary>What we write where the document prints an empty cell.</summary>
    public const string Blank = "空欄";

    private static readonly HashSet<string> Marks =
    [
        "", "-", "—", "―", "–", "−", "‐", "‑", "ー", "－", "─", "━", "・", "…", "・・・", "未定", Blank,
    ];

    private static readonly string[] Coming =
    [
        "集計", "調査中", "算定中", "算出中", "推計中", "精査中", "確認中", "取りまとめ中", "とりまとめ中",
        "未確定", "未公表", "未発表", "公表前", "公表待ち",
    ];

    private static readonly string[] NotThatYear =
    [
        "隔年", "調査年でない", "調査年ではない", "調査なし", "調査を実施せず", "調査未実施", "調査対象外",
        "年に1回", "年に一度", "年ごとの調査", "年毎の調査",
    ];

    // English documents; the whole cell, in any case.
    private static readonly Dictionary<string, MissingKind> English = new(StringComparer.OrdinalIgnoreCase)
    {
        ["n/a"] = MissingKind.NotAvailable,
        ["not available"] = MissingKind.NotAvailable,
        ["pending"] = MissingKind.Pending,
        ["not yet available"] = MissingKind.Pending,
        ["not yet published"] = MissingKind.Pending,
        ["not started"] = MissingKind.NotStarted,
        ["no survey"] = MissingKind.NotDue,
    };

    private static readonly HashSet<string> Nothing = ["なし", "無し", "無", "該当なし", "実績なし"];

    /// <summary>True for なし: it may be a real 0, or that there is no figure.</summary>
    public static bool IsUnclear(string cell) => Nothing.Contains(Narrow.Text(cell).Trim());

    /// <summary>True when the cell, standing in a number column, says that there is no number.</summary>
    public static bool Says(string cell) => Read(cell) is not MissingKind.Worded && !StartsLikeNumber(cell);

    // "55(一部未集計)" and "約55(集計中)" have a number that would be lost.
    private static bool StartsLikeNumber(string cell) => Narrow.Text(cell).Trim().TrimStart('約', '▲', '△', '-', '+', '\'', '(', ' ') is [>= '0' and <= '9', ..];

    /// <summary>The kind of reason; a blank cell is <see cref="MissingKind.NotAvailable"/>.</summary>
    public static MissingKind Read(string cell)
    {
        var text = Narrow.Text(cell).Trim();
        if (Marks.Contains(text)) return MissingKind.NotAvailable;
        if (English.TryGetValue(text, out var kind)) return kind;
        if (Has(text, NotThatYear)) return MissingKind.NotDue;
        if (Has(text, Coming) && !text.Contains("中止", StringComparison.Ordinal)) return MissingKind.Pending;
        return text.Contains("新規", StringComparison.Ordinal) ? MissingKind.NotStarted : MissingKind.Worded;
    }

    private static bool Has(string text, string[] words) => words.Any(w => text.Contains(w, StringComparison.Ordinal));
}
