// The messages of the rules: the files can be read, but what they say does not make sense.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>A reference to something that does not exist.</summary>
    public static Problem ReferenceUnknown(Place at, string cell, string file, string? near) => Error("reference-unknown", at, cell,
        $"「{cell}」は {file} にありません。", $"\"{cell}\" is not in {file}.",
        near is not null ? $"「{near}」ではありませんか。{Differs(cell, near, "見た目では分かりにくい文字")}" : IsReport(at) ? "KPIの行でなければ(注や合計など)、行を消してください。KPIの行なら、idを直してください。" : $"{file} に行を足すか、書き方を直してください。",
        near is null ? IsReport(at) ? "If it is no row of a KPI (a note, a total), delete it; otherwise correct the id." : $"Add a row to {file}, or correct the spelling." : $"Did you mean \"{near}\"?{Differs(cell, near, " Characters that are hard to tell apart")}");

    private static string Differs(string cell, string near, string words) => Extract.LookAlike.Difference(cell, near) is { Length: > 0 } characters ? $"{words}: {characters}" : "";

    private static bool IsReport(Place at) => at.File.Contains("/actuals/", StringComparison.Ordinal);

    /// <summary>Words of the site have gaps that their sentence does not have, or signs that only gaps have.</summary>
    public static Problem WordsGap(Place at, string cell, IReadOnlyList<string> gaps) => Error("words-gap", at, cell,
        "この文には入らない { } があります。", "It has { } that this sentence has no place for.",
        gaps.Count == 0 ? "{ と } を消してください。" : $"使えるのは {string.Join(" ", gaps)} だけです。ほかの {{ と }} を消してください。",
        gaps.Count == 0 ? "Delete { and }." : $"Only {string.Join(" ", gaps)} can be used. Delete any other {{ and }}.");

    /// <summary>A node is its own ancestor.</summary>
    public static Problem OutlineLoop(Place at, string id) => Error("outline-loop", at, id,
        $"「{id}」の親をたどると、自分自身に戻ります。", $"The parents of \"{id}\" lead back to itself.",
        "parent の列を直してください。", "Correct the column parent.");

    /// <summary>A unit's size that would make every figure nothing.</summary>
    public static Problem ScaleShape(Place at, string cell) => Error("scale-shape", at, cell,
        $"単位の大きさ「{cell}」は、0より大きい数ではありません。", $"The size \"{cell}\" of a unit is not a number above 0.",
        "1単位がいくつ分かを書いてください(万人なら10000)。1なら空欄でかまいません。", "Say how many single things one of the unit is (10000 for 万人); blank means 1.");

    /// <summary>A tree deeper than anybody could read.</summary>
    public static Problem OutlineDeep(Place at, string id, int levels) => Error("outline-deep", at, id,
        $"「{id}」は{levels}段より深いところにあります。", $"\"{id}\" lies deeper than {levels} levels.",
        "parent の列を直してください。", "Correct the column parent.");

    /// <summary>A KPI that is part or successor of itself.</summary>
    public static Problem IndicatorLoop(Place at, string id) => Error("indicator-loop", at, id,
        $"「{id}」の内訳や代わりのKPIをたどると、自分自身に戻ります。", $"The wholes or successors of \"{id}\" lead back to itself.",
        "part_of と replaced_by の列を直してください。", "Correct the columns part_of and replaced_by.");

    /// <summary>Rows of a year that nobody has filled in yet.</summary>
    public static Problem NotFilledIn(Place at, IReadOnlyList<int> rows) => Notice("not-filled-in", at, "",
        $"まだ記入されていない行が{rows.Count}行あります(Excelの{Some(rows, "、")}行目)。サイトには出ません。", $"{rows.Count} {(rows.Count == 1 ? "row is" : "rows are")} not filled in yet ({Some(rows, ", ")} in Excel); the site leaves them out.",
        "数が決まったら value に入れてください。数がないと決まったら missing に理由(未集計 など)を書いてください。", "Enter the figure in value once it is known. If there is none, give the reason (such as 未集計) in missing.");

    /// <summary>KPIs that have no row in the prepared file of a year.</summary>
    public static Problem RowsAbsent(Place at, IReadOnlyList<string> names) => Notice("rows-absent", at, "",
        $"このファイルに行のないKPIが{names.Count}個あります({Some(names, "、")})。", $"{names.Count} {(names.Count == 1 ? "KPI has" : "KPIs have")} no row in this file ({Some(names, ", ")}).",
        "行を消した覚えがなければ、用意されたファイルから行を戻してください。この年度に報告しないKPIなら、このままでかまいません。", "If you did not mean to delete them, bring the rows back from the prepared file. KPIs that are not reported for this year may stay away.");

    /// <summary>A figure for a KPI that was withdrawn.</summary>
    public static Problem RetiredReported(Place at, string cell) => Notice("retired-reported", at, cell,
        $"廃止されたKPIに、新しい値「{cell}」があります。", $"There is a new figure \"{cell}\" for a retired KPI.",
        "行がずれていないか確かめてください。まだ使うKPIなら、indicators.csv の status を active に戻してください。", "Check that no row has slipped. If the KPI is still in force, set its status back to active in indicators.csv.");

    /// <summary>A report for another kind of time than before.</summary>
    public static Problem PeriodKind(Place at, string cell, string before) => Notice("period-kind", at, cell,
        cell.Length == 0 ? $"前の報告の時期は「{before}」でしたが、この行には時期がなく、年度の値になります。" : $"前の報告の時期は「{before}」でしたが、この行は「{cell}」です。",
        cell.Length == 0 ? $"The report before was for \"{before}\"; this one has no period, so it counts as a fiscal year's." : $"The report before was for \"{before}\"; this one is for \"{cell}\".",
        "暦年や月の値なら、period に「2017年」「H29.6月」のように書いてください。年度の値に変わったのなら、note_ja と note_en にそう書いてください。", "For a calendar year or a month, write it in period, as in \"2017年\" or \"H29.6月\". If it is a fiscal year's figure now, say so in note_ja and note_en.");

    /// <summary>A total that cannot be made, as years are missing.</summary>
    public static Problem TotalIncomplete(Place at, string cell, IReadOnlyList<int> years) => Notice("total-incomplete", at, cell,
        $"足し合わせるKPIですが、{Some(years, "、")}年度の値がないため、合計できません。状況は「実績値待ち」になります。", $"The years of this KPI are added up, but FY{Some(years, ", FY")} has no figure: there is no total, and the KPI counts as without a figure.",
        "その年度のファイルに値を入れてください。分からなければ、このままでかまいません。", "Enter the figure in that year's file. If it is not known, it may stay so.");

    /// <summary>The file of a year that is far from the plan.</summary>
    public static Problem YearFar(Place at, int year, int start, int end) => Error("year-far", at, "",
        $"{year}年度は、計画の期間({start}年度から{end}年度)から大きく外れています。", $"FY{year} is far from the plan's years (FY{start} to FY{end}).",
        "ファイルの名前の年度を確かめてください。", "Check the year in the name of the file.");

    /// <summary>One of several targets set at one time, without a year of its own.</summary>
    public static Problem TargetTwice(Place at, string cell, string id) => Error("target-twice", at, cell,
        $"「{id}」には同じ set_on の目標値がいくつもあり、「{cell}」は何年度の目標か分かりません。",
        $"\"{id}\" has several targets with one set_on, and \"{cell}\" does not say for which year.",
        "年度ごとの目標や途中の目標なら、それぞれの period に年度を書いてください。"
            + "いちばん後の年度が最終の目標、前の年度が途中の目標になります。",
        "For targets on the way or for every year, give each its year in period: "
            + "the last is the final target, the earlier ones are milestones.");

    /// <summary>New and earlier figure are in each other's place.</summary>
    public static Problem PreviousSwapped(Place at, string cell, string reported) => Error("previous-swapped", at, cell,
        $"前に報告した値は「{reported}」ですが、previous に「{cell}」とあります。新しい値が previous に入っているようです。", $"\"{reported}\" was reported before, but previous has \"{cell}\": the new figure seems to be in previous.",
        "新しい値を value に、前に報告した値を previous に入れてください。", "Put the new figure in value and the earlier one in previous.");

    /// <summary>A number where a reason should be.</summary>
    public static Problem MissingNumber(Place at, string cell) => Error("missing-number", at, cell,
        $"missing は、値がない理由を書く列です。「{cell}」は数です。", $"missing gives the reason why there is no figure; \"{cell}\" is a number.",
        "値なら value に移してください。0も、ほんとうに0なら value に書きます。", "If it is the figure, move it to value; so does a real 0.");

    /// <summary>A word that may be 0 or no figure.</summary>
    public static Problem MissingUnclear(Place at, string cell) => Error("missing-unclear", at, cell,
        $"「{cell}」は、0だったのか、値がないのか分かりません。", $"\"{cell}\" may be a real 0, or no figure.",
        "0だったのなら value に0を、値がないのなら missing に「-」か理由(未集計 など)を書いてください。",
        "If it was 0, write 0 in value; if there is no figure, write - or the reason (such as 未集計) in missing.");

    /// <summary>Words in another language where Japanese ones should be.</summary>
    public static Problem NotJapanese(Place at, string cell) => Warning("not-japanese", at, cell,
        $"日本語の欄に「{cell}」とあります。", $"A column for Japanese has \"{cell}\".",
        "コンマを含む文は \" で囲んでください。囲まないと、後の文が次の列にずれます。", "A text with a comma needs quotation marks around it; else what follows moves to the next column.");

    /// <summary>A page of input/ links to an address that is not there.</summary>
    public static Problem LinkUnknown(Place at, string address, string? near) => Warning("link-unknown", at, address,
        $"「{address}」というページやファイルはありません。", $"There is no page or file at \"{address}\".",
        near is null ? "リンクのアドレスを直すか、リンクを外してください。" : $"「{near}」ではありませんか。アドレスを直してください。",
        near is null ? "Correct the address, or take out the link." : $"Did you mean \"{near}\"? Correct the address.");

    // A long list says how it begins.
    private static string Some<T>(IReadOnlyList<T> items, string between) => string.Join(between, items.Take(10)) + (items.Count > 10 ? "…" : "");

    /// <summary>The figure of the year before, which helps the eye, is another one.</summary>
    public static Problem PreviousDiffers(Place at, string cell, string reported) => Warning("previous-differs", at, cell,
        reported.Length == 0 ? $"前の年度の値として「{cell}」とありますが、その年度の値はありません。" : $"前の年度の値として「{cell}」とありますが、報告された値は「{reported}」です。",
        reported.Length == 0 ? $"\"{cell}\" stands as the figure of the year before, but that year has none." : $"\"{cell}\" stands as the figure of the year before, but \"{reported}\" was reported.",
        "行や列がずれていないか、新しい値を previous に入れていないか確かめてください。前の年度の値を直したときは、previous を空にしてください。", "Check that no row or column has slipped, and that the new figure is not in previous. If the year before was corrected, leave previous blank.");

    /// <summary>A target that changed and nobody says why.</summary>
    public static Problem TargetMoved(Place at, string old, string now) => Notice("target-moved", at, now,
        $"目標が「{old}」から「{now}」に変わりましたが、理由がありません。", $"The target moved from \"{old}\" to \"{now}\", and nothing says why.",
        "reason_ja と reason_en に理由を書くか、文書の新旧対照表を revisions.csv に写してください。", "Give the reason in reason_ja and reason_en, or copy the document's comparison of old and new into revisions.csv.");

    /// <summary>A total that is less than something it contains.</summary>
    public static Problem TotalBelowPart(Place at, string total, string part) => Warning("total-below-part", at, total,
        $"合計や累計の{total}が、それに含まれる{part}より小さくなっています。", $"The total {total} is less than {part}, which it contains.",
        "値を確かめてください。文書がそう印刷しているなら、note_ja と note_en に説明を書いてください。", "Check the figures. If the document prints it so, explain it in note_ja and note_en.");

    /// <summary>A text of the empty plan that nobody has replaced.</summary>
    public static Problem SampleLeft(Place at, string cell) => Warning("sample-left", at, cell,
        "見本のままになっています。", "This is still the sample.",
        "文書のとおりに書きかえてください。", "Replace it with what the document says.");

    /// <summary>The name beside an id is another one's.</summary>
    public static Problem LabelDiffers(Place at, string cell, string name) => Error("label-differs", at, cell,
        $"「{cell}」とありますが、このidのKPIでは「{name}」です。行がずれていませんか。", $"It says \"{cell}\", but for the KPI of this id it is \"{name}\". Have the rows slipped?",
        "idと名前と値が同じKPIのものか、確かめてください。", "Check that id, name and value belong to the same KPI.");

    /// <summary>There is a value and a reason for its being missing.</summary>
    public static Problem ValueAndMissing(Place at, string cell) => Error("value-and-missing", at, cell,
        "値があるのに、値がない理由も書いてあります。", "There is a value, and also a reason why there is none.",
        "どちらか一方だけにしてください。", "Keep one of the two.");

    /// <summary>A target has neither a number nor words.</summary>
    public static Problem TargetEmpty(Place at) => Error("target-empty", at, "",
        "目標値に数も文もありません。", "The target has neither a number nor words.",
        "value に数を、または text_ja に文を書いてください。", "Write a number in value, or words in text_ja.");

    /// <summary>A relative target whose base has no number.</summary>
    public static Problem TargetBaseMissing(Place at, string cell) => Error("target-base-missing", at, cell,
        $"「{cell}」の値がないので、何%増減かの目標を数にできません。", $"There is no value for \"{cell}\", so the target in per cent cannot become a number.",
        "of_period の時期の値を baselines.csv か actuals に入れてください。", "Give the value of that period in baselines.csv or in actuals.");

    /// <summary>A range whose upper end is missing or not above the lower one.</summary>
    public static Problem RangeEmpty(Place at, string cell) => Error("range-empty", at, cell,
        $"範囲の目標(between)の上の値「{cell}」が、下の値より大きくありません。", $"The upper end \"{cell}\" of the range is not above its lower end.",
        "value に小さいほうの数、value_to に大きいほうの数を書いてください。", "Give the smaller number in value and the greater one in value_to.");

    /// <summary>A target in points that stands as one in per cent.</summary>
    public static Problem PointsAsPercent(Place at, string cell) => Error("points-as-percent", at, cell,
        "「ポイント」の目標が、%の増減(relative)になっています。40%の5ポイント増は45%、5%増は42%です。",
        "A target in points stands as one in per cent: 40% and 5 points make 45%, 5 per cent up make 42%.",
        "kind を relative_points にしてください。percent には、そのままポイントの数を書きます。",
        "Set kind to relative_points; percent then has the number of points.");

    /// <summary>A summed KPI does not say from when it is counted.</summary>
    public static Problem CountedFromMissing(Place at) => Error("counted-from-missing", at, "",
        "数年の合計や平均で測るKPI(summed、averaged)なのに、数え始めの年度がありません。", "The KPI is summed or averaged over years, but the first year is missing.",
        "counted_from に年度を書いてください。", "Give the fiscal year in counted_from.");

    /// <summary>An actual's period does not lie in its file's year.</summary>
    public static Problem PeriodNotInFile(Place at, string cell, int year) => Error("period-not-in-file", at, cell,
        $"「{cell}」は{year}年度ではありません。", $"\"{cell}\" is not in fiscal year {year}.",
        "その年度のファイルに移すか、時期を直してください。", "Move the row to that year's file, or correct the period.");

    /// <summary>An actual was measured in another year than its file's, and nothing says that the document prints it so.</summary>
    public static Problem PeriodLag(Place at, string cell, int year) => Notice("period-lag", at, cell,
        $"「{cell}」の値が、{year}年度の実績として書かれています。", $"A figure of \"{cell}\" stands as the actual for FY{year}.",
        "文書が前の時期の値をその年度の欄に載せているなら、このままで、note_ja と note_en にひとこと書いてください。違うなら、その年度のファイルに移してください。", "If the document prints an earlier figure in the column of that year, leave it and say so in note_ja and note_en. If not, move the row to the file of its own year.");

    /// <summary>A period lies outside the plan.</summary>
    public static Problem PeriodOutsidePlan(Place at, string cell) => Warning("period-outside-plan", at, cell,
        $"「{cell}」は計画の期間から大きく外れています。", $"\"{cell}\" lies far outside the plan's years.",
        "年を確かめてください。正しければ、このままでかまいません。", "Check the year. If it is right, it may stay.");

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
        "各年の値と累計を確かめてください。文書がそう印刷しているなら、note_ja と note_en に説明を書いてください。", "Check the years and the total. If the document prints it so, explain it in note_ja and note_en.");

    /// <summary>Parts do not add up to their whole.</summary>
    public static Problem PartsDiffer(Place at, string whole, string parts) => Error("parts-differ", at, whole,
        $"全体は{whole}とありますが、内訳の合計は{parts}です。", $"The whole is {whole}, but its parts add up to {parts}.",
        "全体と内訳の値を確かめてください。文書がそう印刷しているなら、note_ja と note_en に説明を書いてください。", "Check the whole and its parts. If the document prints it so, explain it in note_ja and note_en.");

    /// <summary>A percentage over 100.</summary>
    public static Problem PercentOver100(Place at, string cell) => Notice("percent-over-100", at, cell,
        $"割合が100%を超えています({cell})。", $"The percentage is over 100 ({cell}).",
        "小数点の位置を確かめてください。正しければ、このままでかまいません。", "Check the decimal point. If it is right, it may stay.");

    /// <summary>A value is ten times another year's, or a tenth.</summary>
    public static Problem TenTimes(Place at, string cell, string other) => Notice("ten-times", at, cell,
        $"{cell}は、ほかの年の値({other})と10倍以上違います。", $"{cell} and another year's {other} are ten times apart or more.",
        "桁を確かめてください。正しければ、このままでかまいません(note_ja と note_en に一言書くと、次からは出ません)。", "Check the digits. If it is right, it may stay; with a word in note_ja and note_en it is not asked about again.");

    /// <summary>A printed judgement differs from the computed one and nobody says why.</summary>
    public static Problem PublishedDiffers(Place at, string printed, string computed) => Error("published-differs", at, printed,
        $"市の公表値は{printed}ですが、計算すると{computed}になり、説明がありません。", $"The city published {printed}, we compute {computed}, and nothing explains the difference.",
        "値を確かめてください。文書の通りなら、explanation_ja と explanation_en に理由を書いてください。", "Check the figures. If the document prints it so, say why in explanation_ja and explanation_en.");

    /// <summary>A text has no translation.</summary>
    public static Problem TranslationMissing(Place at, string language) => Warning("translation-missing", at, "",
        $"この文の訳({LanguageName(language, true)})がありません。", $"This text has no translation ({LanguageName(language, false)}).",
        "訳を入れてください。それまでは日本語のまま表示します。", "Translate it; until then the Japanese is shown.");

    /// <summary>A term of the glossary that the English words in another way.</summary>
    public static Problem TermUntranslated(Place at, string term, string en) => Notice("term-untranslated", at, term,
        $"用語「{term}」の訳({en})が英語の文に見当たりません。", $"The English lacks the glossary's translation of 「{term}」: {en}.",
        "訳をそろえるか、別の言い方でよければ glossary.csv の also_en に足してください。", "Use it, or add the other wording to also_en in glossary.csv.");

    /// <summary>A number, a negation, a name or a quotation that only one of the two languages has.</summary>
    public static Problem OneLanguageOnly(Place at, string part) => Notice("one-language-only", at, part,
        $"「{part}」にあたるものが、日本語と英語の片方にしか見当たりません。", $"\"{part}\" seems to stand in one of the two languages only.",
        "二つの文を見比べてください。同じことを言っていれば、このままでかまいません。", "Compare the two texts. If they say the same, it may stay.");

    /// <summary>Japanese characters in an English text.</summary>
    public static Problem JapaneseInEnglish(Place at, string cell) => Error("japanese-in-english", at, cell,
        "英語の文に日本語の文字が入っています。", "There are Japanese characters in an English text.",
        "英語に直してください。名称の原語は「」で囲むと表示できます。", "Put it into English; an original name may stand in 「」.");

    /// <summary>A correction names a cell that does not have the corrected text.</summary>
    public static Problem CorrectionElsewhere(Place at, string where) => Error("correction-elsewhere", at, where,
        $"「{where}」に、訂正後の文字が見つかりません。", $"The corrected text is not found at \"{where}\".",
        "where は「outline.csv/goal-2/name_ja」のように、ファイル/id/列で書きます。", "Write where as file/id/column, such as \"outline.csv/goal-2/name_ja\".");

    /// <summary>A date that is not written as year-month-day.</summary>
    public static Problem DateShape(Place at, string cell) => Error("date-shape", at, cell,
        $"「{cell}」は日付として読めません。", $"\"{cell}\" cannot be read as a date.",
        "「2026-11-20」のように、2000年から2100年までの日付を書いてください。", "Write it as \"2026-11-20\", from the year 2000 to 2100.");

    /// <summary>A version of a release that no build can have printed.</summary>
    public static Problem ReleaseVersion(Place at, string cell) => Error("release-version", at, cell,
        $"「{cell}」はデータ版の番号ではありません。", $"\"{cell}\" is not a data version.",
        "build が表示する「3f2a-91bc-07de」のような番号を、そのまま写してください。", "Copy the number that build prints, such as \"3f2a-91bc-07de\".");

    /// <summary>A setting that must be there is not.</summary>
    public static Problem SettingMissing(Place at, string key) => Error("setting-missing", at, key,
        $"「{key}」の設定がありません。", $"The setting \"{key}\" is missing.",
        "key の列に名前を、ja の列に値を書いた行を足してください。", "Add a row with this key and its value in the column ja.");

    /// <summary>An address of redirects.csv that is not written as an address.</summary>
    public static Problem RedirectShape(Place at, string cell) => Error("redirect-shape", at, cell,
        $"「{cell}」はページのアドレスとして読めません。", $"\"{cell}\" cannot be read as the address of a page.",
        "「/kushiro/kpi/new-farmers/」のように、日本語のページのアドレスの、サイトの名前より後ろを / から / まで書いてください。", "Write the Japanese page's address without the site's name, from / to /, such as \"/kushiro/kpi/new-farmers/\".");

    /// <summary>A page still has the address that was renamed.</summary>
    public static Problem RedirectNotGone(Place at, string cell) => Error("redirect-not-gone", at, cell,
        $"「{cell}」には、いまもページがあります。", $"There still is a page at \"{cell}\".",
        "from には、もうないページのアドレスを書いてください。名前を変えていないなら、この行を消してください。", "Give the address of a page that is gone in from. If nothing was renamed, delete this row.");

    /// <summary>A renamed address leads to no page.</summary>
    public static Problem RedirectNowhere(Place at, string cell, string? near) => Error("redirect-nowhere", at, cell,
        $"「{cell}」というページはありません。", $"There is no page at \"{cell}\".",
        near is null ? "to には、いまあるページのアドレスを書いてください。" : $"「{near}」ではありませんか。", near is null ? "Give the address of a page that exists in to." : $"Did you mean \"{near}\"?");

    /// <summary>A Markdown file without a title in front.</summary>
    public static Problem FrontMatter(Place at) => Error("front-matter", at, "",
        "ファイルの先頭に題名がありません。", "The file does not begin with a title.",
        "1行目から「---」「title: 題名」「---」の3行を入れてください。", "Begin with the three lines \"---\", \"title: the title\", \"---\".");

    /// <summary>A Markdown file embeds something that does not exist.</summary>
    public static Problem EmbedUnknown(Place at, string embed, string example) => Error("embed-unknown", at, embed,
        $"「{embed}」が指すものがありません。", $"There is nothing that \"{embed}\" could show.",
        $"{{kpi: {example}}} のように、計画のidとKPIのidを書いてください。", $"Write the ids of plan and KPI, as in {{kpi: {example}}}.");

    /// <summary>A municipality's code that has not six digits.</summary>
    public static Problem CodeShape(Place at, string cell) => Error("code-shape", at, cell,
        $"全国地方公共団体コードは6桁です(「{cell}」)。", $"A local-government code has six digits (\"{cell}\").",
        "Excelが先頭の0を消すことがあります。「012033」のように書いてください。", "Excel may drop a leading zero. Write it as \"012033\".");

    /// <summary>A base address that is not the address of a whole host.</summary>
    public static Problem BaseAddress(Place at, string cell) => Error("base-address", at, cell,
        $"「{cell}」はサイトのアドレスとして使えません。", $"\"{cell}\" cannot be the site's address.",
        "「https://example.jp」のように、https:// とホスト名だけを書いてください。決まっていなければ空欄にします。", "Write https:// and the host name only, as in \"https://example.jp\"; leave it blank as long as there is none.");

    /// <summary>The site does not know its own address yet.</summary>
    public static Problem BaseAddressBlank(Place at) => Notice("base-address-blank", at, "",
        "サイトのアドレスがまだ書かれていません。サイトマップと、検索サイト用のアドレスは作られません。", "The site's address is not filled in yet: no sitemap and no addresses for search engines are written.",
        "公開するアドレスが決まったら、「https://example.jp」のように書いてください。", "Once it is known where the site will be, write it as in \"https://example.jp\".");

    /// <summary>A row that is about nothing, or about two things.</summary>
    public static Problem SubjectUnclear(Place at) => Error("subject-unclear", at, "",
        "この行が何についてのものか決まりません。", "It is not clear what this row is about.",
        "indicator か outline の、どちらか一方だけにidを書いてください。", "Give an id in indicator or in outline: in one of the two only.");

    private static string LanguageName(string language, bool inJapanese) => language == "en" ? inJapanese ? "英語" : "English" : language;
}
