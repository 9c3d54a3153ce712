// The words that may stand in a cell for a period. Whoever adds one adds a row to the table of periods, too.
namespace SiteGen.Plans.Extract.Times;

/// <summary>The words and what they are.</summary>
internal static class Vocabulary
{
    private static readonly (Sign Sign, string Words)[] Japanese =
    [
        (Sign.Fiscal, "年度 会計年度"), (Sign.Calendar, "年 暦年 年産"), (Sign.School, "学年度 学校年度"),
        (Sign.Month, "月 月分 月期 月度 月卒 月卒業 月卒業者"), (Sign.Day, "日"),
        (Sign.Quarter, "四半期"), (Sign.FirstHalf, "上期 上半期 前期 前半"), (Sign.SecondHalf, "下期 下半期 後期 後半"),
        (Sign.Ordinal, "第"), (Sign.Counter, "期 次 回 段階"),
        (Sign.Length,
            "か年 カ年 ヵ年 ヶ年 ケ年 ケ年間 か年間 カ年間 ヵ年間 ヶ年間 箇年 箇年間 年間 年目 年連続 "
            + "年おき 年ごと 年毎 年生 年以内 年計画"),
        (Sign.Within, "年で 年間で か年で"),
        (Sign.To, "から より"), (Sign.And, "・ 、 及び および と 並びに"),
        (Sign.End, "末 末日 期末 終了時 終了時点 最終日"), (Sign.Beginning, "当初 初 初め はじめ 始め 初頭 初日 期首"),
        (Sign.AsOf, "現在 時点 時"), (Sign.Until, "まで 迄"),
        (Sign.Actual, "実績 実績値 実数 決算 決算額 決算値 実施"),
        (Sign.Estimate, "推計 推計値 推定 推定値 試算 試算値"),
        (Sign.Forecast, "見込 見込み 見込値 見込み値 見込額 予測 予測値 予定 予定値 決算見込 決算見込み"),
        (Sign.Target, "目標 目標値 数値目標 中間目標 中間目標値 最終目標 最終目標値 目標年 目標年度 計画 計画値 目安 目安値"),
        (Sign.Provisional, "速報 速報値 暫定 暫定値 概数 概数値 概算 概算値"), (Sign.Final, "確定 確定値 確報 確報値"),
        (Sign.Baseline, "基準 基準値 基準年 基準年度 現状 現状値 現況 現況値 当初値 初期値"),
        (Sign.Drawn, "策定時 計画策定時 策定時点 計画策定時点 策定当時 計画策定当時"),
        (Sign.Revision,
            "改訂 改定 改正 改訂版 改定版 改訂時 改定時 改訂後 改定後 見直し 見直 見直し時 見直し後 "
            + "中間見直し 一部改訂 一部改定 一部改正 一部変更 " +
            "変更 変更時 変更後 策定 設定 追加 修正 修正版 決定 議決 更新 更新時 更新版 策定版"),
        (Sign.Published, "公表 公表値 公表分 公表時 公表時点 発表 発表値 発表分 発行 刊行 版 号"),
        (Sign.Counting, "過去 今後 向こう 直近 最近"),
        (Sign.Average, "平均 平均値"), (Sign.Sum, "累計 累計値 累積 合計 合計値 計 総計 総数 通算 延べ のべ"),
        (Sign.Each, "各年 各年度 毎年 毎年度 各"),
        (Sign.Source,
            "国調 調査 調査時 調査時点 調査値 調査結果 調べ 統計 センサス アンケート 報告 報告書 年報 台帳 白書 集計 結果 データ 資料"),
        (Sign.Filler,
            "の に は で を における において 分 値 数値 中 内 単年度 単年 最終年 最終年度 中間年 中間年度 "
                + "入学 入学者 入学生 卒 卒業 卒業者 卒業生 "
                + "初年度 直近値 最新 最新値 西暦 通年 期間 計画期間 期限 期日 達成 達成年度 計画最終年度 "
                + "計画最終年 終期 始期"),
        (Sign.Fuzzy, "年代 代 頃 ごろ 前後 以降 以後 以前 半ば 中頃 中ごろ 中盤 世紀"),
        (Sign.Other, "前年 前年度 翌年 翌年度 次年度 対比 比 除く 除き 以外 未満 前 後 減 増"),
    ];

    private static readonly (Sign Sign, string Words)[] English =
    [
        (Sign.Fiscal, "fy fiscal financial"), (Sign.Calendar, "cy calendar"), (Sign.School, "ay sy academic school"),
        (Sign.Half, "half"), (Sign.Quarter, "q quarter"),
        (Sign.To, "to through"), (Sign.And, "and"), (Sign.Ending, "ending ended"),
        (Sign.End, "end"), (Sign.Beginning, "start beginning"), (Sign.AsOf, "as at on"), (Sign.Until, "by until"),
        (Sign.Actual, "actual actuals outturn result results"),
        (Sign.Estimate, "est estimate estimated"), (Sign.Forecast, "forecast projected projection expected"),
        (Sign.Target, "target targets goal"), (Sign.Provisional, "provisional preliminary"),
        (Sign.Final, "final"), (Sign.Baseline, "baseline"),
        (Sign.Revision, "revised revision amended amendment update updated adopted"),
        (Sign.Average, "average mean avg"), (Sign.Sum, "total cumulative sum"), (Sign.Each, "each every annually"),
        (Sign.Source, "survey census report statistics data figure figures"),
        (Sign.Filler, "the in from of for year years period during plan st nd rd th"),
        (Sign.Fuzzy, "s around about circa mid early late after before since onwards"),
    ];

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    private static readonly Dictionary<string, Sign> JapaneseWords = Index(Japanese);
    private static readonly Dictionary<string, Sign> EnglishWords = Index(English);
    private static readonly int Longest = JapaneseWords.Keys.Max(w => w.Length);

    /// <summary>The longest Japanese word that begins here; null when none does.</summary>
    public static Token? JapaneseAt(string text, int at)
    {
        foreach (var (name, before) in Era.Names)
            if (Starts(text, at, name) && (name.Length == 2 || IsYearAfter(text, at + 1) || !IsKanji(name[0])))
                return new(Sign.Era, before, 0, name);
        for (var length = Math.Min(Longest, text.Length - at); length > 0; length--)
            if (JapaneseWords.TryGetValue(text.Substring(at, length), out var sign)) return new(sign, 0, 0, text.Substring(at, length));
        return null;
    }

    /// <summary>A word in Latin letters.</summary>
    public static Token Latin(string word)
    {
        var small = word.ToLowerInvariant();
        var month = Array.FindIndex(
            Months, m => m == small || small.Length >= 3 && small.Length <= 4 && m.StartsWith(small, StringComparison.Ordinal));
        if (month >= 0) return new(Sign.MonthName, month + 1, 0, word);
        if (Array.IndexOf(Ordinals, small) is >= 0 and var n) return new(Sign.Number, n + 1, 0, word);
        return new(EnglishWords.GetValueOrDefault(small, Sign.Unknown), 0, 0, word);
    }

    private static bool Starts(string text, int at, string name) => string.CompareOrdinal(text, at, name, 0, name.Length) == 0;

    // 平26 is a year, 平均 is not; the one sign ㍻ always is.
    private static bool IsYearAfter(string text, int at) => at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '元');

    private static bool IsKanji(char letter) => letter is >= '\u4e00' and <= '\u9fff';

    private static Dictionary<string, Sign> Index((Sign Sign, string Words)[] groups) =>
        groups.SelectMany(g => g.Words.Split(' ').Select(w => (w, g.Sign))).ToDictionary(p => p.w, p => p.Sign, StringComparer.Ordinal);
}
