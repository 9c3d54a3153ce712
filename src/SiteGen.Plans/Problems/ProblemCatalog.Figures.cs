// The messages about the figures of a year: what staff commit every spring.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>Rows of a year that nobody has filled in yet.</summary>
    public static Problem NotFilledIn(Place at, IReadOnlyList<int> rows) => Notice("not-filled-in", at, "",
        $"まだ記入されていない行が{rows.Count}行あります(Excelの{Some(rows, "、")}行目)。サイトには出ません。",
            $"{rows.Count} {(rows.Count == 1 ? "row is" : "rows are")} not filled in yet ("
            + $"{Some(rows, ", ")} in Excel); the site leaves them out.",
        "数が決まったら value に入れてください。"
            + "数がないと決まったら missing に理由"
            + "(未集計、文書の欄が空欄なら 空欄 など)を書いてください。",
            "Enter the figure in value once it is known. If there is none, give the reason in missing "
            + "(such as pending, or 空欄 where the document prints a blank).");

    /// <summary>KPIs that have no row in the prepared file of a year.</summary>
    public static Problem RowsAbsent(Place at, IReadOnlyList<string> names) => Notice("rows-absent", at, "",
        $"このファイルに行のないKPIが{names.Count}個あります({Some(names, "、")})。",
            $"{names.Count} {(names.Count == 1 ? "KPI has" : "KPIs have")} no row in this file ({Some(names, ", ")}).",
        "行を消した覚えがなければ、用意されたファイルから行を戻してください。この年度に報告しないKPIなら、このままでかまいません。",
            "If you did not mean to delete them, bring the rows back from the prepared file. KPIs that are "
            + "not reported for this year may stay away.");

    /// <summary>A figure for a KPI that was withdrawn.</summary>
    public static Problem RetiredReported(Place at, string cell) => Notice("retired-reported", at, cell,
        $"廃止されたKPIに、新しい値「{cell}」があります。", $"There is a new figure \"{cell}\" for a retired KPI.",
        "行がずれていないか確かめてください。まだ使うKPIなら、indicators.csv の status を active に戻してください。",
            "Check that no row has slipped. If the KPI is still in force, set its status back to active in indicators.csv.");

    /// <summary>A report for another kind of time than before.</summary>
    public static Problem PeriodKind(Place at, string cell, string before) => Notice("period-kind", at, cell,
        cell.Length == 0
            ? $"前の報告の時期は「{before}」でしたが、この行には時期がなく、年度の値になります。"
            : $"前の報告の時期は「{before}」でしたが、この行は「{cell}」です。",
        cell.Length == 0
            ? $"The report before was for \"{before}\"; this one has no period, so it counts as a fiscal year's."
            : $"The report before was for \"{before}\"; this one is for \"{cell}\".",
        "暦年や月の値なら、period に「2017年」「H29.6月」のように書いてください。"
            + "年度の値に変わったのなら、note_ja と note_en にそう書いてください。",
            "For a calendar year or a month, write it in period, as in \"calendar year 2017\" or \"June 2017\". If it is a "
            + "fiscal year's figure now, say so in note_ja and note_en.");

    /// <summary>A total that cannot be made, as years are missing.</summary>
    public static Problem TotalIncomplete(Place at, string cell, IReadOnlyList<int> years) => Notice("total-incomplete", at, cell,
        $"足し合わせるKPIですが、{Some(years, "、")}年度の値がないため、合計できません。"
            + "状況は「値の記載なし」になります。",
            $"The years of this KPI are added up, but FY{Some(years, ", FY")} has no figure: there is no "
            + $"total, and the KPI counts as without a figure.",
        "その年度のファイルに値を入れてください。分からなければ、このままでかまいません。",
        "Enter the figure in that year's file. If it is not known, it may stay so.");

    /// <summary>The file of a year that is far from the plan.</summary>
    public static Problem YearFar(Place at, int year, int start, int end) => Error("year-far", at, "",
        $"{year}年度は、計画の期間({start}年度から{end}年度)から大きく外れています。",
        $"FY{year} is far from the plan's years (FY{start} to FY{end}).",
        "ファイルの名前の年度を確かめてください。"
            + "正しければ、その値の時期(文書のとおり)を period に書いてください。",
        "Check the year in the name of the file. If it is right, give the time of a figure, as printed, in its period.");

    /// <summary>An actual of a time that begins after the newest update.</summary>
    public static Problem ActualToCome(Place at, string cell, string ja, string en, string today) => Warning("actual-to-come", at, cell,
        $"「{ja}」は、updates.csv のいちばん新しい日({today})より後に始まります。"
            + "まだ来ていない時期の値が、実績値になります。",
        $"\"{en}\" begins after the newest date in updates.csv ({today}): a figure of a time to come would be an actual.",
        "文書の見込みや推計なら、period に「R9年度見込」「R9年度(推計)」のように書いてください。"
            + "実績値なら、その値を載せた日の行を updates.csv に足してください。",
        "If the document expects or estimates it, say so in period, as in \"FY2027 (forecast)\" or \"FY2027 (estimate)\". "
            + "If it is an actual, add a row to updates.csv with the day on which it was entered.");

    /// <summary>New and earlier figure are in each other's place.</summary>
    public static Problem PreviousSwapped(Place at, string cell, string reported) => Error("previous-swapped", at, cell,
        $"前に報告した値は「{reported}」ですが、previous に「{cell}」とあります。新しい値が previous に入っているようです。",
            $"\"{reported}\" was reported before, but previous has \"{cell}\": the new figure seems to be in previous.",
        "新しい値を value に、前に報告した値を previous に入れてください。",
        "Put the new figure in value and the earlier one in previous.");

    /// <summary>A number where a reason should be.</summary>
    public static Problem MissingNumber(Place at, string cell) => Error("missing-number", at, cell,
        $"missing は、値がない理由を書く列です。「{cell}」は数です。",
        $"missing gives the reason why there is no figure; \"{cell}\" is a number.",
        "値なら value に移してください。0も、ほんとうに0なら value に書きます。",
        "If it is the figure, move it to value; so does a real 0.");

    /// <summary>A word that may be 0 or no figure.</summary>
    public static Problem MissingUnclear(Place at, string cell) => at.Column.Split(' ')[0] is var column
        && (at.File.EndsWith("/baselines.csv", StringComparison.Ordinal) || at.File.Contains("/actuals/", StringComparison.Ordinal))
            ? UnclearFigure(at, cell)
            : UnclearNumber(at, cell, column, at.File.EndsWith("/targets.csv", StringComparison.Ordinal));

    // Where the file has no column for a reason.
    private static Problem UnclearNumber(Place at, string cell, string column, bool isTarget) => Error("missing-unclear", at, cell,
        $"「{cell}」は、0なのか、数がないのか分かりません。", $"\"{cell}\" may be a real 0, or no number.",
        $"0なら {column} に0を書いてください。" + (isTarget
            ? "目標が決まっていないのなら、この行を消してください。"
            : $"数がないのなら、またはどちらか分からなければ、{column} を空欄にし、"
                + "文書の言葉は text_ja(なければ note_ja)に書いてください。"),
        $"If it is 0, write 0 in {column}. " + (isTarget
            ? "If no target is set, delete this row."
            : $"If there is none, or you cannot tell, leave {column} blank and write the document's words in text_ja"
                + " (or note_ja)."));

    private static Problem UnclearFigure(Place at, string cell) => Error("missing-unclear", at, cell,
        $"「{cell}」は、0だったのか、値がないのか分かりません。", $"\"{cell}\" may be a real 0, or no figure.",
        $"0だったのなら value に0を、text_ja に「{cell}」を書いてください。"
            + "値がないのなら、またはどちらか分からなければ、"
            + $"value と missing を空欄にし、text_ja に「{cell}」と書いてください。",
        $"If it was 0, write 0 in value and 「{cell}」 in text_ja. If there is no figure, or you cannot tell, "
            + $"leave value and missing blank and write 「{cell}」 in text_ja.");

    /// <summary>The figure of the year before, which helps the eye, is another one.</summary>
    public static Problem PreviousDiffers(Place at, string cell, string reported) => Warning("previous-differs", at, cell,
        reported.Length == 0
            ? $"前の年度の値として「{cell}」とありますが、その年度の値はありません。"
            : $"前の年度の値として「{cell}」とありますが、報告された値は「{reported}」です。",
        reported.Length == 0
            ? $"\"{cell}\" stands as the figure of the year before, but that year has none."
            : $"\"{cell}\" stands as the figure of the year before, but \"{reported}\" was reported.",
        "行や列がずれていないか、新しい値を previous に入れていないか確かめてください。"
            + "前の年度の値を直したときは、previous を空にしてください。",
            "Check that no row or column has slipped, and that the new figure is not in previous. If the "
            + "year before was corrected, leave previous blank.");

    /// <summary>A total that is less than something it contains.</summary>
    public static Problem TotalBelowPart(Place at, string total, string part) => Warning("total-below-part", at, total,
        $"合計や累計の{total}が、それに含まれる{part}より小さくなっています。",
        $"The total {total} is less than {part}, which it contains.",
        "値を確かめてください。文書がそう印刷しているなら、note_ja と note_en に説明を書いてください。",
            "Check the figures. If the document prints it so, explain it in note_ja and note_en.");

    /// <summary>The name beside an id is another one's.</summary>
    public static Problem LabelDiffers(Place at, string cell, string name) => Error("label-differs", at, cell,
        $"「{cell}」とありますが、このidのKPIでは「{name}」です。行がずれていませんか。",
            $"It says \"{cell}\", but for the KPI of this id it is \"{name}\". Have the rows slipped?",
        "idと名前と値が同じKPIのものか、確かめてください。", "Check that id, name and value belong to the same KPI.");

    /// <summary>There is a value and a reason for its being missing, or the end of a number that its comma cut in two.</summary>
    public static Problem ValueAndMissing(Place at, string cell, string? whole) => Error("value-and-missing", at, cell,
        "値があるのに、値がない理由も書いてあります。", "There is a value, and also a reason why there is none.",
        whole is null ? "どちらか一方だけにしてください。"
            : $"桁区切りのカンマで分かれた「{whole}」なら、"
                + $"value に「{Joined(whole)}」と書き、missing を空にしてください。",
        whole is null ? "Keep one of the two."
            : $"If it is \"{whole}\", cut in two by its comma, write \"{Joined(whole)}\" in value and leave missing blank.");

    private static string Joined(string number) => number.Replace(",", "", StringComparison.Ordinal);

    /// <summary>An actual's period does not lie in its file's year.</summary>
    public static Problem PeriodNotInFile(Place at, string cell, int year) => Error("period-not-in-file", at, cell,
        $"「{cell}」は{year}年度ではありません。", $"\"{cell}\" is not in fiscal year {year}.",
        "その年度のファイルに移すか(published.csv では year に合わせて)、時期を直してください。",
        "Move the row to that year's file, or correct the period (in published.csv as in its year).");

    /// <summary>An actual was measured in another year than its file's, and nothing says that the document prints it so.</summary>
    public static Problem PeriodLag(Place at, string cell, int year) => Notice("period-lag", at, cell,
        $"「{cell}」の値が、{year}年度の実績として書かれています。", $"A figure of \"{cell}\" stands as the actual for FY{year}.",
        "文書がその年度の欄にこの時期の値を載せているなら、このままでかまいません。"
            + "ページには、測った時期と報告の年度の両方が出ます。"
            + "違うなら(欄の見出しに年度がないときも)、その年度のファイルに移してください。",
            "If the document prints this figure in the column of that year, leave it: the pages tell both times. "
            + "If not, or if the head of the column names no year, move the row to the file of its own year.");

    /// <summary>A figure of one year stands in the column of another, and targets are printed for both.</summary>
    public static Problem LagCompared(Place at, string cell, int year, int measured) => Warning("lag-compared", at, cell,
        $"「{cell}」の値が{year}年度のところにあり、目標は{measured}年度にも{year}年度にもあります。"
            + "どちらの目標と比べるかが分かりません。",
        $"A figure of \"{cell}\" stands in the column of FY{year}, and there are targets for FY{measured} and FY{year}: "
            + "it is not clear with which of them it is compared.",
        "文書が値を同じ欄の目標と比べているなら、plan.csv に compared_by,column と書いてください。"
            + "測った年度の目標と比べているなら、compared_by,time と書きます"
            + $"(書かないと、{measured}年度の目標と比べます)。"
            + "この計画の、ほかのKPIの値も同じように扱います。",
        "If the document compares figures with the target of their own column, write compared_by,column in plan.csv; if with the "
            + $"target of the year in which they were measured, compared_by,time (without either, that of FY{measured} is taken). "
            + "It holds for all KPIs of the plan.");

    /// <summary>The same indicator has several actuals for a year.</summary>
    public static Problem ActualTwice(Place at, string id) => Error("actual-twice", at, id,
        $"「{id}」の年度全体の値が、同じ年度に二つあります。どちらを使うか決められません。",
        $"\"{id}\" has two figures for the whole of one fiscal year; it is not clear which one counts.",
        "年度を表す値を一つだけ残し、ほかは note_ja と note_en に書いてください。"
            + "四半期や調査日ごとの値なら、period に時期を書いてください。",
        "Keep the one that stands for the year, and put the other into note_ja and note_en. "
            + "For figures of quarters or dates, give each its time in period.");

    /// <summary>A printed total is not the sum of the years.</summary>
    public static Problem TotalDiffers(Place at, string printed, string computed) => Error("total-differs", at, printed,
        $"累計は{printed}とありますが、各年の合計は{computed}です。", $"The total is {printed}, but the years add up to {computed}.",
        "各年の値と累計を確かめてください。文書がそう印刷しているなら、note_ja と note_en に説明を書いてください。",
            "Check the years and the total. If the document prints it so, explain it in note_ja and note_en.");

    /// <summary>Parts do not add up to their whole.</summary>
    public static Problem PartsDiffer(Place at, string whole, string parts) => Error("parts-differ", at, whole,
        $"全体は{whole}とありますが、内訳の合計は{parts}です。", $"The whole is {whole}, but its parts add up to {parts}.",
        "全体と内訳の値を確かめてください。文書がそう印刷しているなら、note_ja と note_en に説明を書いてください。",
            "Check the whole and its parts. If the document prints it so, explain it in note_ja and note_en.");

    /// <summary>A percentage over 100.</summary>
    public static Problem PercentOver100(Place at, string cell) => Notice("percent-over-100", at, cell,
        $"割合が100%を超えています({cell})。", $"The percentage is over 100 ({cell}).",
        "小数点の位置を確かめてください。正しければ、このままでかまいません。", "Check the decimal point. If it is right, it may stay.");

    /// <summary>Percentages that may be fractions of 1.</summary>
    public static Problem PercentFraction(Place at, string cell, string hundredfold) => Warning("percent-fraction", at, cell,
        $"このKPIの割合は、どれも1%以下です({cell})。", $"All percentages of this KPI are 1% or less ({cell}).",
        $"文書が割合を小数で印刷しているときは、100倍して書き({hundredfold})、"
            + "note_ja と note_en にその旨を書いてください。"
            + "本当に1%以下なら、このままでかまいません。",
        $"Where the document prints fractions, write them a hundredfold ({hundredfold}), and say so in note_ja and note_en. "
            + "If they really are 1% or less, they may stay.");

    /// <summary>A value is ten times another year's, or a tenth.</summary>
    public static Problem TenTimes(Place at, string cell, string other) => Notice("ten-times", at, cell,
        $"{cell}は、ほかの年の値({other})と10倍以上違います。", $"{cell} and another year's {other} are ten times apart or more.",
        "桁を確かめてください。正しければ、このままでかまいません(note_ja と note_en に一言書くと、次からは出ません)。",
            "Check the digits. If it is right, it may stay; with a word in note_ja and note_en it is not asked about again.");
}
