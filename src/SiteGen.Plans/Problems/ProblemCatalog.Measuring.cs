// The messages about figures from which no true judgement can be made.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>A figure of a sum or mean that is not that of the file's whole year.</summary>
    public static Problem SumNotOfYear(Place at, string cell, int year) => Error("sum-not-of-year", at, cell,
        $"数年の合計や平均で測るKPI(summed、averaged)なのに、「{cell}」は{year}年度の1年分の値ではありません。",
        $"The KPI is summed or averaged over years, but \"{cell}\" is not the whole of fiscal year {year}.",
        "1年分の値を、その年度のファイルの、period が空欄の行に書いてください。"
            + "半年や四半期の行は、1年分の行があれば残せます。ほかの年度の値の行は、その年度のファイルに移してください。",
        "Give the figure of the whole year in the file of that year, in a row with a blank period. "
            + "Rows for halves and quarters may stay beside it; a row of another year belongs in the file of that year.");

    /// <summary>A figure of a running total for a time before its counting begins.</summary>
    public static Problem TotalBeforeCounting(Place at, string cell, int first) => Warning("total-before-counting", at, cell,
        $"{first}年度から数える累計のKPIに、それより前の年度の値「{cell}」があります。",
        $"The KPI is a running total counted from fiscal year {first}, and \"{cell}\" is of a year before it.",
        "この値も累計なら、indicators.csv の counted_from を数え始めの年度に直してください。"
            + "1年分の値なら、この行を消し、値を note に書いてください。",
        "If it is a total, too, correct counted_from in indicators.csv. If it is the figure of a single year, delete this row "
            + "and tell the figure in a note.");

    /// <summary>A restated figure that is the same as the one in force.</summary>
    public static Problem RestatedSame(Place at, string cell) => Error("restated-same", at, cell,
        $"前の値「{cell}」は、いまの値と同じです。", $"\"{cell}\", the figure before, is the same as the one now.",
        "前に印刷された値を書いてください。"
            + "値でなく時期や名前だけが変わったときは、この行を消し、"
            + "indicators.csv の note に書いてください。",
        "Give the figure that was printed before. Where only its time or name has changed, delete this row "
            + "and say so in a note in indicators.csv.");

    /// <summary>Several figures of the time to which a relative target refers.</summary>
    public static Problem TargetBaseTwice(Place at, string cell, IReadOnlyList<string> values) => Error("target-base-twice", at, cell,
        $"「{cell}」の値がいくつもあり({string.Join("、", values)})、どれをもとに増減を数えるか決まりません。",
        $"There are several values for \"{cell}\" ({string.Join(", ", values)}), so it is not clear which one the target starts from.",
        "もとになる値の period を、そのまま of_period に書いてください。", "Copy the period of the value that is meant into of_period.");

    /// <summary>A per cent of nothing, or of a negative number.</summary>
    public static Problem TargetBaseZero(Place at, string cell, string value) => Error("target-base-zero", at, cell,
        $"「{cell}」の値は{value}なので、その何%増減かの目標を数にできません。",
        $"The value for \"{cell}\" is {value}: a change of it in per cent does not make a target.",
        "文書に目標の数があれば、kind を number にして value に書き、percent と of_period を空けてください。"
            + "なければ kind を text にしてください。",
        "If the document prints the target as a number, write number in kind, the number in value, and leave percent and "
            + "of_period blank. If not, write text in kind.");

    /// <summary>A cell that the kind of the target does not use.</summary>
    public static Problem CellIgnored(Place at, string cell, string column, string kind) => Error("cell-ignored", at, cell,
        $"kind が {kind} の目標では、{column} の「{cell}」は使われません。",
        $"A target of the kind {kind} does not use \"{cell}\" in {column}.",
        $"kind を確かめてください。{kind} が正しければ、{column} を空けてください。",
        $"Check kind. If {kind} is right, leave {column} blank.");

    /// <summary>Counting begins when the target is over.</summary>
    public static Problem CountedFromLate(Place at, string cell) => Error("counted-from-late", at, cell,
        $"「{cell}」から数え始めると、目標の期限を過ぎています。", $"Counting from \"{cell}\" begins after the target is due.",
        "counted_from と、targets.csv の period を確かめてください。", "Check counted_from, and period in targets.csv.");

    /// <summary>A rank that is no place in an order.</summary>
    public static Problem RankShape(Place at, string cell) => Error("rank-shape", at, cell,
        $"「{cell}」は順位になりません。", $"\"{cell}\" is no place in an order.",
        "順位は、1以上の整数で書いてください。順位でなければ、indicators.csv の unit を直してください。",
        "Write a rank as a whole number from 1 on. If it is none, correct unit in indicators.csv.");

    /// <summary>The time of a target is a length, from which no year can be read: 5か年.</summary>
    public static Problem DueUndated(Place at, string cell) => Notice("due-undated", at, cell,
        $"「{cell}」からは期限の年が分からないので、期限の分からない目標として示します。",
        $"No year can be read from \"{cell}\", so the target is shown without a due year.",
        "文書から年が分かるときは、その年を書いてください(計画の最初の年度から5年なら「5年で」)。"
            + "分からなければ、このままでかまいません。",
        "If the document tells the year, write that (5年で for five years from the plan's first one). If it does not, it may stay.");

    /// <summary>The number of a target of a KPI whose unit a revision changed would get the unit from before.</summary>
    public static Problem TargetUnit(Place at, string cell, string old, string now) => Error("target-unit", at, cell,
        $"revisions.csv に、単位が「{now}」に変わるとあります。"
            + $"この数は、変わる前の「{old}」の数として示されてしまいます。",
        $"revisions.csv says that the unit changes to \"{now}\"; this number would be shown in the one before, \"{old}\".",
        $"kind を text にし、value を空にして、text_ja と text_en に文書のとおり「{cell}」と書いてください。"
            + "何の数かは note_ja に書けます。",
        $"Set kind to text, leave value blank, and write \"{cell}\" in text_ja and text_en; "
            + "what it counts may go into note_en.");

    /// <summary>A relative target goes the other way than its words.</summary>
    public static Problem PercentSign(Place at, string cell, string words) => Warning("percent-sign", at, cell,
        $"percent は「{cell}」ですが、目標の言葉は「{words}」です。"
            + "増やすのか減らすのか、どちらかが逆ではありませんか。",
        $"percent is \"{cell}\", but the words of the target are \"{words}\": up and down do not agree.",
        "減らす目標の percent は「-20」のような負の数、"
            + "増やす目標は「20」のような正の数で書いてください。",
        "Write the percent of a decrease as a negative number, such as \"-20\", and that of an increase as a positive one,"
            + " such as \"20\".");

    /// <summary>A plan is there twice.</summary>
    public static Problem PlanTwice(Place at, string folder, string other) => Warning("plan-twice", at, folder,
        $"「{folder}」と「{other}」は、自治体も、計画の名前も、期間も同じです。"
            + "サイトでは、KPIが2回数えられます。",
        $"\"{folder}\" and \"{other}\" have the same municipality, title and years: the site counts their KPIs twice.",
        "写しなら、フォルダーを data の外に移してください。"
            + "別の計画なら、plan.csv の title で区別できるようにしてください。",
        "If it is a copy, move the folder out of data. If it is another plan, tell it apart by title in plan.csv.");
}
