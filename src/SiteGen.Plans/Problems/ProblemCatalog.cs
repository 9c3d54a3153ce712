// Every message to staff, worded once: what is wrong and how to put it right, in Japanese and English.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans;

/// <summary>The problems that the data can have; each has a stable code and a test case of the same name.</summary>
public static partial class ProblemCatalog
{
    /// <summary>The file in actuals/ is not named after a year; the file of that year may be there already.</summary>
    public static Problem ActualsFileName(Place at, string? meant, string? taken) => Error("actuals-file-name", at, "",
        "実績値のファイルの名前か場所が違うため、中の数字はサイトに出ません。",
            "A file with actuals has another name or place than it needs, so its figures do not appear on the site.",
        taken is not null ? $"「{taken}」という名前にできるのは一つだけです。上書きせずに中身を比べ、要るものだけを残してください。"
            : meant is null
                ? "「2017.csv」のように、年度の4けたを名前にしてください。同じ名前のファイルがあれば、上書きせずに中身を比べてください。"
            : $"「{meant}」という名前と場所にしてください。",
        taken is not null ? $"Only one file can be \"{taken}\". Do not overwrite any: compare them, and keep the one you need."
            : meant is null ?
                "Name it after the four digits of its fiscal year, such as \"2017.csv\". If there is such "
                + "a file, do not overwrite it: compare the two."
            : $"Its name and place must be \"{meant}\".");

    /// <summary>A year of plan.csv is missing or is no year.</summary>
    public static Problem PlanYear(Place at, string key, string cell)
    {
        var year = Extract.PeriodCell.Read(cell)?.FiscalYear ?? 2015;
        return Error("plan-year", at, cell,
            $"plan.csv の「{key}」に年度がありません。", $"plan.csv has no fiscal year for \"{key}\".",
            $"「{year}」のように、西暦の年度だけを書いてください。", $"Write the fiscal year only, such as \"{year}\".");
    }

    /// <summary>A cell that must be filled is blank.</summary>
    public static Problem CellBlank(Place at) => Error("cell-blank", at, "",
        "このセルが空です。", "This cell is blank.",
        "値を入れてください。Excelで結合したセルは、最初のセルにしか値が残りません。結合を解いて、どの行にも入れてください。",
            "Fill it in. Of cells merged in Excel only the first keeps the value: unmerge them and fill in every row.");

    /// <summary>A cell has more characters than Excel can hold.</summary>
    public static Problem CellTooLong(Place at) => Error("cell-too-long", at, "",
        "セルの文字が多すぎます(32,767文字まで)。", "The cell has too many characters (the limit is 32,767).",
        "文を短くしてください。引用符(\")が閉じているかも確かめてください。",
        "Shorten the text, and check that its quotation marks (\") are closed.");

    /// <summary>Letters stand in a number cell.</summary>
    public static Problem NotANumber(Place at, string cell, string? unit)
    {
        var (ja, en) = NumberRemedy.Of(at, cell, unit);
        return Error("not-a-number", at, cell, $"「{cell}」は数として読めません。", $"\"{cell}\" cannot be read as a number.", ja, en);
    }

    /// <summary>A formula, or the error of one.</summary>
    public static Problem ExcelFormula(Place at, string cell) => Error("excel-formula", at, cell,
        $"「{cell}」は、Excelの数式か、数式のエラーです。値ではありません。",
        $"\"{cell}\" is a formula of Excel, or the error of one. It is not a value.",
        "元の表で数式を直し、結果の数や文だけを「値の貼り付け」で入れてください。##### は、列の幅を広げて保存し直すと直ります。",
            "Put the formula right in your sheet and paste only its result (Paste values). For #####, widen the column and save again.");

    /// <summary>A number in scientific notation.</summary>
    public static Problem ExcelExponent(Place at, string cell) => Error("excel-exponent", at, cell,
        $"「{cell}」は、Excelが桁を省いた書き方です。もとの数が分かりません。",
            $"\"{cell}\" is a number of which Excel has dropped digits. The full number cannot be told.",
        "セルの書式を「数値」にして、もとの数を入れ直してください。",
        "Set the format of the cell to Number and enter the full number again.");

    /// <summary>A date in a number cell.</summary>
    public static Problem ExcelDate(Place at, string cell) => Error("excel-date", at, cell,
        $"「{cell}」は日付です。Excelが数や番号を日付に変えたのかもしれません。",
        $"\"{cell}\" is a date. Excel may have made it of a number.",
        "セルの書式を、数なら「数値」、「1-2」のような番号なら「文字列」にして、もとのとおりに入れ直してください。",
            "Set the format of the cell to Number, or to Text for a number such as \"1-2\", and enter it again.");

    /// <summary>A unit stands in a number cell.</summary>
    public static Problem UnitInNumber(Place at, string cell) => Notice("unit-in-number", at, cell,
        $"「{cell}」から単位を除いて読みました。", $"\"{cell}\" was read without its unit.",
        "このままでもかまいませんが、数だけを書くとより確かです。", "It may stay, but a number alone is safer.");

    /// <summary>A number with a sign, mark or word around it that can mean only one thing.</summary>
    public static Problem NumberDecorated(Place at, string cell, string number) => Notice("number-decorated", at, cell,
        $"「{cell}」を {number} と読みました。", $"\"{cell}\" was read as {number}.",
        $"このままでもかまいませんが、{number} とだけ書くとより確かです。", $"It may stay, but {number} alone is safer.");

    /// <summary>A date that cannot be.</summary>
    public static Problem PeriodImpossible(Place at, string cell) => Error("period-impossible", at, cell,
        $"「{cell}」という時期はありません。", $"There is no such time as \"{cell}\".",
        "元号の年や月を確かめてください。", "Check the year of the era and the month.");

    /// <summary>A period that Excel turned into a date, or that has several meanings, or words that are not known.</summary>
    public static Problem PeriodUnclear(Place at, string cell, IReadOnlyList<string> readings) => Error("period-unclear", at, cell,
        $"「{cell}」がいつのことか、一つに決められません。", $"It is not clear what time \"{cell}\" is.",
        readings.Count > 0
            ? $"{Quoted(readings)} のように、時期だけを書いてください。ほかの言葉は note_ja と note_en に書けます。"
            : "セルの書式を「文字列」にしてから、年度なら「2016」、月なら「2017-03」か「H29.3」、"
                    + "日なら「R5.9.30」、四半期なら計画の年度で「2016Q1」、"
                + "数年なら「2015-2016」か「R3-R5平均」のように、時期だけを書いてください。ほかの言葉は note_ja と note_en に書けます。",
        readings.Count > 0
            ? $"Write the time only, such as {string.Join(" or ", readings.Select(r => $"\"{r}\""))}. "
                + $"Other words may go into note_ja and note_en."
            : "Set the format of the cell to Text, then write the time only: a fiscal year as \"2016\", "
                + "a month as \"2017-03\", a day as \"2023-09-30\", a quarter of the plan's fiscal year as \"2016Q1\", "
                + "several years as \"2015-2016\" or \"average 2021–2023\". Other words may go into note_ja and note_en.");

    /// <summary>Two times stand beside each other that are not the same.</summary>
    public static Problem PeriodDiffers(Place at, string cell, IReadOnlyList<string> readings) => Error("period-differs", at, cell,
        $"「{cell}」には、合わない時期が並んでいます({string.Join("と", readings)})。",
            $"The times beside each other in \"{cell}\" do not agree: {string.Join(" and ", readings)}.",
        "文書を確かめて、正しいほうだけを書いてください。文書がそう印刷しているなら、note_ja と note_en にそう書いてください。",
            "Check the document and write the right one only. If the document prints both, say so in note_ja and note_en.");

    /// <summary>The problem of a period that is refused.</summary>
    internal static Problem PeriodRefused(Place at, string cell, PeriodRefusal refusal) => refusal.Fault switch
    {
        PeriodFault.Differs => PeriodDiffers(at, cell, refusal.Readings),
        PeriodFault.Unclear => PeriodUnclear(at, cell, refusal.Readings),
        _ => PeriodImpossible(at, cell),
    };

    private static string Quoted(IReadOnlyList<string> readings) => string.Join("か", readings.Select(r => $"「{r}」"));

    /// <summary>A word that is none of the allowed ones.</summary>
    public static Problem ChoiceUnknown(Place at, string cell, IReadOnlyList<string> allowed, string? near) =>
        Error("choice-unknown", at, cell,
        $"「{cell}」は使えません。使えるのは {string.Join("、", allowed)} です。",
            $"\"{cell}\" is not one of the allowed words: {string.Join(", ", allowed)}.",
        near is null ? "どれか一つに直してください。" : $"「{near}」ではありませんか。",
        near is null ? "Use one of them." : $"Did you mean \"{near}\"?");

    private static Problem Error(string code, Place at, string cell, string ja, string en, string remedyJa, string remedyEn) =>
        new(Severity.Error, code, at, cell, new(ja, en, remedyJa, remedyEn));

    private static Problem Warning(string code, Place at, string cell, string ja, string en, string remedyJa, string remedyEn) =>
        new(Severity.Warning, code, at, cell, new(ja, en, remedyJa, remedyEn));

    private static Problem Notice(string code, Place at, string cell, string ja, string en, string remedyJa, string remedyEn) =>
        new(Severity.Notice, code, at, cell, new(ja, en, remedyJa, remedyEn));
}
