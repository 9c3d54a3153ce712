// The messages of the rules: the files can be read, but what they say does not make sense.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>A reference to something that does not exist.</summary>
    public static Problem ReferenceUnknown(Place at, string cell, string file, string? near) => Error("reference-unknown", at, cell,
        $"「{cell}」は {file} にありません。", $"\"{cell}\" is not in {file}.",
        near is not null ? $"「{near}」ではありませんか。{Differs(cell, near, "見た目では分かりにくい文字")}"
            : IsReport(at) ? "KPIの行でなければ(注や合計など)、行を消してください。KPIの行なら、idを直してください。"
            : $"{file} に行を足すか、書き方を直してください。",
        near is null
            ? IsReport(at)
                ? "If it is no row of a KPI (a note, a total), delete it; otherwise correct the id."
                : $"Add a row to {file}, or correct the spelling."
            : $"Did you mean \"{near}\"?{Differs(cell, near, " Characters that are hard to tell apart")}");

    private static string Differs(string cell, string near, string words) =>
        Extract.LookAlike.Difference(cell, near) is { Length: > 0 } characters ? $"{words}: {characters}" : "";

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
        $"単位の大きさ「{cell}」は、0より大きい数ではないか、この単位(%)では使えません。",
        $"The size \"{cell}\" of a unit is not a number above 0, or cannot be used with this one (%).",
        "1単位がいくつ分かを書いてください(万人なら10000)。1なら空欄でかまいません。"
            + "%では空欄にし、値を%の数で書いてください。",
        "Say how many single things one of the unit is (10000 for 万人); blank means 1. With % leave it blank, and write the figures "
            + "in per cent.");

    /// <summary>A tree deeper than anybody could read.</summary>
    public static Problem OutlineDeep(Place at, string id, int levels) => Error("outline-deep", at, id,
        $"「{id}」は{levels}段より深いところにあります。", $"\"{id}\" lies deeper than {levels} levels.",
        "parent の列を直してください。", "Correct the column parent.");

    /// <summary>A KPI that is part or successor of itself.</summary>
    public static Problem IndicatorLoop(Place at, string id) => Error("indicator-loop", at, id,
        $"「{id}」の内訳や代わりのKPIをたどると、自分自身に戻ります。", $"The wholes or successors of \"{id}\" lead back to itself.",
        "part_of と replaced_by の列を直してください。", "Correct the columns part_of and replaced_by.");

    /// <summary>A forerunner that no plan has.</summary>
    public static Problem ContinuesUnknown(Place at, string cell, string? near) => Error("continues-unknown", at, cell,
        $"「{cell}」というKPIは、どの計画にもありません。", $"No plan has a KPI \"{cell}\".",
        near is null ?
            "continues には、前の計画のKPIを「計画のフォルダー/KPIのid」のように書いてください。"
            + "前の計画がこのサイトになければ、空欄にします。" : $"「{near}」ではありませんか。",
        near is null ?
            "Write the KPI of the earlier plan in continues as folder of the plan/id of the KPI. Leave it "
            + "blank if the earlier plan is not on this site." : $"Did you mean \"{near}\"?");

    /// <summary>A forerunner in the same plan or a later one.</summary>
    public static Problem ContinuesLater(Place at, string cell) => Error("continues-later", at, cell,
        $"「{cell}」は、前の計画のKPIではありません。", $"\"{cell}\" is no KPI of an earlier plan.",
        "continues には、先に始まった計画のKPIを書いてください。同じ計画の中で代わったKPIは、古いほうの replaced_by に書きます。",
            "Give a KPI of a plan that begins earlier in continues. Within one plan, name the new KPI in replaced_by of the old one.");

    /// <summary>Forerunners that lead back to the KPI itself.</summary>
    public static Problem ContinuesLoop(Place at, string cell) => Error("continues-loop", at, cell,
        $"「{cell}」から前の計画のKPIをたどると、元に戻ります。", $"The forerunners of \"{cell}\" lead round in a circle.",
        "continues は、あとの計画のKPIだけに書いてください。", "Fill in continues only at the KPI of the later plan.");

    /// <summary>A forerunner that counts in another unit.</summary>
    public static Problem ContinuesUnit(Place at, string cell, string before, string now) => Error("continues-unit", at, cell,
        $"「{cell}」の単位は {before}、このKPIの単位は {now} です。1つの線にはできません。",
            $"\"{cell}\" counts in {before}, this KPI in {now}: they are no single line.",
        "同じものを数えているなら、unit を同じにしてください。"
            + "違うものなら、continues を空欄にして、note_ja と note_en に説明を書いてください。",
            "If they count the same, give both the same unit. If not, leave continues blank and explain it in note_ja and note_en.");

    /// <summary>One of several targets set at one time, without a year of its own.</summary>
    public static Problem TargetTwice(Place at, string cell, string id) => Error("target-twice", at, cell,
        $"「{id}」には同じ set_on の目標値がいくつもあり、「{cell}」は、ほかの目標と年度で区別できません。",
        $"\"{id}\" has several targets with one set_on, and \"{cell}\" cannot be told from the others by its year.",
        "年度ごとの目標や途中の目標なら、それぞれの period に年度を書いてください。"
            + "いちばん後の年度が最終の目標、前の年度が途中の目標になります。"
            + "同じ年度の四半期などの目標は、終わる日が違えば並べられます。"
            + "同じ日に終わるものは一つだけ載せ、ほかは note_ja と note_en に書きます。"
            + "文書が年度を書いていない目標も、note_ja と note_en に書きます。",
        "For targets on the way or for every year, give each its year in period: "
            + "the last is the final target, the earlier ones are milestones. "
            + "Targets for quarters of one year may stand side by side; of those that end on one day give one, "
            + "and the others in note_ja and note_en. "
            + "A target whose year the document does not print goes into note_ja and note_en, too.");

    /// <summary>Words in another language where Japanese ones should be.</summary>
    public static Problem NotJapanese(Place at, string cell) => Warning("not-japanese", at, cell,
        $"日本語の欄に「{cell}」とあります。", $"A column for Japanese has \"{cell}\".",
        "コンマを含む文は \" で囲んでください。囲まないと、後の文が次の列にずれます。",
            "A text with a comma needs quotation marks around it; else what follows moves to the next column.");

    /// <summary>A page of input/ links to an address that is not there.</summary>
    public static Problem LinkUnknown(Place at, string address, string? near) => Warning("link-unknown", at, address,
        $"「{address}」というページやファイルはありません。", $"There is no page or file at \"{address}\".",
        near is null ? "リンクのアドレスを直すか、リンクを外してください。" : $"「{near}」ではありませんか。アドレスを直してください。",
        near is null ? "Correct the address, or take out the link." : $"Did you mean \"{near}\"? Correct the address.");

    // A long list says how it begins.
    private static string Some<T>(IReadOnlyList<T> items, string between) =>
        string.Join(between, items.Take(10)) + (items.Count > 10 ? "…" : "");

    /// <summary>A target that changed and nobody says why.</summary>
    public static Problem TargetMoved(Place at, string old, string now) => Notice("target-moved", at, now,
        $"目標が「{old}」から「{now}」に変わりましたが、理由がありません。",
        $"The target moved from \"{old}\" to \"{now}\", and nothing says why.",
        "reason_ja と reason_en に理由を書くか、文書の新旧対照表を revisions.csv に写してください。",
            "Give the reason in reason_ja and reason_en, or copy the document's comparison of old and new into revisions.csv.");

    /// <summary>A text of the empty plan that nobody has replaced.</summary>
    public static Problem SampleLeft(Place at, string cell) => Warning("sample-left", at, cell,
        "見本のままになっています。", "This is still the sample.",
        "文書のとおりに書きかえてください。", "Replace it with what the document says.");

    /// <summary>A target has neither a number nor words.</summary>
    public static Problem TargetEmpty(Place at, string kind) => Error("target-empty", at, "",
        "目標値に数も文もありません。", "The target has neither a number nor words.",
        kind switch
        {
            "text" => "文書の目標の文を text_ja と text_en に書いてください。",
            "relative" or "relative_points" => "増減の数を percent に、いつの値からの増減かを of_period に書いてください。",
            "maintain" => "基準値に数がないため、保つ水準が分かりません。value にその数を、"
                + "または text_ja と text_en に文書の目標の文を書いてください。",
            "not_comparable" => "value に数を、または text_ja と text_en に文書の目標の文を書いてください。",
            _ =>
                $"{kind} の目標の数を value に書いてください。言葉だけの目標なら、kind を text にして、"
                + $"text_ja と text_en に書いてください。",
        },
        kind switch
        {
            "text" => "Write what the document says in text_ja and text_en.",
            "relative" or "relative_points" => "Say how much in percent, and of which period in of_period.",
            "maintain" => "The baseline has no number, so it is not known which level is to be kept. Write that number in value, or "
                + "what the document says in text_ja and text_en.",
            "not_comparable" => "Write a number in value, or what the document says in text_ja and text_en.",
            _ => $"Write the number of the {kind} target in value. If the target is in words only, set kind to text"
                + " and write it in text_ja and text_en.",
        });

    /// <summary>Words that say that there is no target yet, or none.</summary>
    public static Problem TargetUndecided(Place at, string cell) => Error("target-undecided", at, cell,
        $"「{cell}」は、目標ではありません。このままだと、言葉で書かれた目標として載ります。",
        $"\"{cell}\" is no target. It would be shown as a target in words.",
        "決まった目標のないKPIでは、targets.csv のこの行を消してください"
            + "(途中の目標だけが決まっているときは、period に年度を書いて残します)。"
            + "文書の言葉は、indicators.csv の note_ja と note_en に書けます。",
        "Where no target is set, delete this row of targets.csv (where only one on the way is set, give this row its year in period). "
            + "What the document says instead can stand in note_ja and note_en of indicators.csv.");

    /// <summary>A number for a target that is compared with the year before, so that it moves with the figures.</summary>
    /// <param name="at">Where it is.</param>
    /// <param name="cell">The words.</param>
    /// <param name="value">The number beside them.</param>
    public static Problem TargetYearBefore(Place at, string cell, string value) => Warning("target-year-before", at, cell,
        $"「{cell}」は、くらべる相手が年ごとに変わる目標です。"
            + $"このままだと、どの年の値も「{value}」とくらべます。",
        $"\"{cell}\" is compared with another year each time. "
            + $"As it stands, the figures of all years are compared with \"{value}\".",
        "kind を text にし、value を空欄にしてください。言葉が目標として載り、"
            + "数ではくらべません。文書の評価は published.csv に書けます。",
        "Set kind to text and leave value blank: the words stand as the target, and no figure is compared with them. "
            + "What the document says of it can stand in published.csv.");

    /// <summary>A relative target whose base has no number.</summary>
    public static Problem TargetBaseMissing(Place at, string cell) => Error("target-base-missing", at, cell,
        $"「{cell}」の値がないので、何%増減かの目標を数にできません。",
        $"There is no value for \"{cell}\", so the target in per cent cannot become a number.",
        "of_period の時期の値を baselines.csv か actuals に入れてください。"
            + "文書にその値がなければ、kind を text とし、"
            + "percent と of_period を空欄にして、"
            + "text_ja に文書の言葉を書いてください。",
        "Give the value of that period in baselines.csv or in actuals. Where the document has none, set kind to text, leave "
            + "percent and of_period blank, and write the document's words in the text columns.");

    /// <summary>A range whose upper end is missing or not above the lower one.</summary>
    public static Problem RangeEmpty(Place at, string cell) => Error("range-empty", at, cell,
        $"範囲の目標(between)の上の値「{cell}」が、下の値より大きくありません。",
        $"The upper end \"{cell}\" of the range is not above its lower end.",
        "value に小さいほうの数、value_to に大きいほうの数を書いてください。",
        "Give the smaller number in value and the greater one in value_to.");

    /// <summary>A KPI that is to stay within a range, with one number as its target.</summary>
    public static Problem RangeMissing(Place at, string cell, string value) => Error("range-missing", at, cell,
        $"範囲の中に保つKPI(direction が within)の目標が、1つの数「{value}」になっています。",
        $"The KPI is to stay within a range (direction within), but its target is the one number \"{value}\".",
        "範囲が文書にあれば、kind を between にし、両端を value と value_to に書いてください。"
            + "下限や上限なら at_least か at_most に、範囲が分からなければ not_comparable にしてください。",
        "Where the document prints the range, set kind to between and give its ends in value and value_to. For a lower or upper limit "
            + "use at_least or at_most; where no range is printed, not_comparable.");

    /// <summary>A target in points that stands as one in per cent.</summary>
    public static Problem PointsAsPercent(Place at, string cell) => Error("points-as-percent", at, cell,
        "「ポイント」の目標が、%の増減(relative)になっています。40%の5ポイント増は45%、5%増は42%です。",
        "A target in points stands as one in per cent: 40% and 5 points make 45%, 5 per cent up make 42%.",
        "kind を relative_points にしてください。percent には、そのままポイントの数を書きます。",
        "Set kind to relative_points; percent then has the number of points.");

    /// <summary>A summed KPI does not say from when it is counted.</summary>
    public static Problem CountedFromMissing(Place at) => Error("counted-from-missing", at, "",
        "数年の合計や平均で測るKPI(summed、averaged)なのに、数え始めの年度がありません。",
        "The KPI is summed or averaged over years, but the first year is missing.",
        "counted_from に年度を書いてください。", "Give the fiscal year in counted_from.");

    /// <summary>A period lies outside the plan.</summary>
    public static Problem PeriodOutsidePlan(Place at, string cell) => Warning("period-outside-plan", at, cell,
        $"「{cell}」は計画の期間から大きく外れています。", $"\"{cell}\" lies far outside the plan's years.",
        "年を確かめてください。正しければ、このままでかまいません。", "Check the year. If it is right, it may stay.");

    /// <summary>An actual of a year before the plan, of a KPI without a baseline: probably the baseline.</summary>
    public static Problem ActualBeforePlan(Place at, string cell, string period, int start) => Notice("actual-before-plan", at, cell,
        $"計画が始まる{start}年度より前の実績値です。このKPIには基準値がありません。",
            $"This actual is of a year before the plan begins (FY{start}), and the KPI has no baseline.",
        "文書の基準値(現状値)なら、この行を消し、"
                + $"baselines.csv に period を「{period}」として書いてください。"
                + "文書が実績値と呼んでいるか、前の計画の値や参考の値なら、"
                + "このままでかまいません。",
            $"If it is the document's baseline, delete this row and write the figure in baselines.csv with the period \"{period}\". "
                + "If the document calls it an actual, or prints it for reference, it may stay.");

    /// <summary>A printed judgement differs from the computed one, or none can be computed (""), and nobody says why.</summary>
    public static Problem PublishedDiffers(Place at, string printed, string computed, string? fitting) => Error(
        "published-differs", at, printed,
        computed.Length > 0
            ? $"公表値は{printed}ですが、計算すると{computed}になり、説明がありません。"
            : $"公表値は{printed}ですが、サイトでは計算できず"
                + "(基準値の時期がない、減らすKPIの達成率の計算のしかたが分からないなど)、"
                + "説明がありません。",
        computed.Length > 0
            ? $"The published figure is {printed}, we compute {computed}, and nothing explains the difference."
            : $"The published figure is {printed}. It cannot be computed (no time of the baseline, or no known way to the "
                + "rate of a KPI that is to fall), and nothing says why.",
        fitting is null
            ? "値を確かめてください。"
                + "文書の通りなら、explanation_ja と explanation_en に理由を書いてください。"
            : $"figure の列に {fitting} と書くと、計算した値が公表値と合います。",
        fitting is null
            ? "Check the figures. If the document prints it so, say why in explanation_ja and explanation_en."
            : $"Write {fitting} in the column figure: then the computed value fits the published one.");

    /// <summary>A printed rate is that of the baseline, and nobody says so.</summary>
    public static Problem PublishedOfBaseline(Place at, string printed, string computed) => Error("published-of-baseline", at, printed,
        $"公表値は{printed}ですが、計算すると{computed}になり、説明がありません。"
            + $"実績値を基準値で割ると{printed}になります。",
        $"The published figure is {printed}, we compute {computed}, and nothing explains the difference. "
            + $"The actual divided by the baseline gives {printed}.",
        "値を確かめてください。文書の通りなら、explanation_ja と explanation_en に理由を書いてください。",
        "Check the figures. If the document prints it so, say why in explanation_ja and explanation_en.");

    /// <summary>A printed judgement of a year for which the data have no actual.</summary>
    public static Problem PublishedWithoutActual(Place at, string printed, int year) => Error("published-no-actual", at, printed,
        $"公表値は{printed}ですが、{year}年度の実績値がないため、"
            + "サイトでは計算できず、説明がありません。",
        $"The published figure is {printed}. It cannot be computed, for there is no actual of FY{year}, and nothing says why.",
        $"actuals/{year}.csv に実績値を入力してください。"
            + "文書にもないか、見込みだけなら、explanation_ja と explanation_en にその旨を書いてください。",
        $"Enter the actual in actuals/{year}.csv. If the document has none, or only what is expected, "
            + "say so in explanation_ja and explanation_en.");

    /// <summary>A text has no translation.</summary>
    public static Problem TranslationMissing(Place at, string language) => Warning("translation-missing", at, "",
        $"この文の訳({LanguageName(language, true)})がありません。", $"This text has no translation ({LanguageName(language, false)}).",
        "訳を入れてください。それまでは日本語のまま表示します。", "Translate it; until then the Japanese is shown.");

    /// <summary>A term of the glossary that the English words in another way.</summary>
    public static Problem TermUntranslated(Place at, string term, string en) => Notice("term-untranslated", at, term,
        $"用語「{term}」の訳({en})が英語の文に見当たりません。", $"The English lacks the glossary's translation of 「{term}」: {en}.",
        "訳をそろえるか、別の言い方でよければ glossary.csv の also_en に足してください。",
        "Use it, or add the other wording to also_en in glossary.csv.");

    /// <summary>A number, a negation, a name or a quotation that only one of the two languages has.</summary>
    public static Problem OneLanguageOnly(Place at, string part) => Notice("one-language-only", at, part,
        $"「{part}」にあたるものが、日本語と英語の片方にしか見当たりません。",
        $"\"{part}\" seems to stand in one of the two languages only.",
        "二つの文を見比べてください。同じことを言っていれば、このままでかまいません。",
        "Compare the two texts. If they say the same, it may stay.");

    /// <summary>Japanese characters in an English text.</summary>
    public static Problem JapaneseInEnglish(Place at, string cell) => Error("japanese-in-english", at, cell,
        "英語の文に日本語の文字が入っています。", "There are Japanese characters in an English text.",
        "英語に直してください。名称の原語は「」で囲むと表示できます。", "Put it into English; an original name may stand in 「」.");

    /// <summary>A correction names a cell that does not have the corrected text.</summary>
    public static Problem CorrectionElsewhere(Place at, string where) => Error("correction-elsewhere", at, where,
        $"「{where}」に、訂正後の文字が見つかりません。", $"The corrected text is not found at \"{where}\".",
        "where は「outline.csv/goal-2/name_ja」のように、ファイル/id/列で書きます。",
            "Write where as file/id/column, such as \"outline.csv/goal-2/name_ja\".");
}
