// What each message's remedy asks for, as an edit of its case folder. A remedy that names what to type is obeyed to the letter.
using System.Text;

namespace SiteGen.Tests.Cases;

/// <summary>The edit that a remedy asks for.</summary>
/// <param name="Says">Words of the English remedy that ask for it: whoever rewords the remedy looks at the edit again.</param>
/// <param name="Do">The edit, of the folder that has data and input.</param>
internal sealed record Remedy(string Says, Action<string> Do);

internal static class Remedies
{
    private const string Data = "data/sample/";
    private const string About = "input/about.ja.md";
    private const string Actuals = Data + "actuals/2016.csv";
    private const string Targets = Data + "targets.csv";
    private const string Baselines = Data + "baselines.csv";
    private const string Outline = Data + "outline.csv";
    private const string Updates = Data + "updates.csv";
    private const string Evaluations = Data + "evaluations.csv";
    private const string Units = "data/units.csv";
    private const string Site = "data/site.csv";
    private const string Base = "_base/";

    /// <summary>The edits by case; the name of a case begins with the code of its message.</summary>
    public static readonly IReadOnlyDictionary<string, Remedy> Edits = new Dictionary<string, Remedy>
    {
        ["actual-twice"] = new("Keep the one that stands for the year", Cut(Actuals, "safe-crossings,安全な横断歩道,16,,,,,,H28年\n")),
        ["actuals-file-name"] = new("Its name and place must be \"sample/actuals/2017.csv\"",
            Move(Data + "actuals/H29.csv", Data + "actuals/2017.csv")),
        ["actuals-file-name.copy"] = new("keep the one you need", Delete(Data + "actuals/2016 - コピー.csv")),
        ["address-refused"] = new("Begin with https://", Swap(Site, "javascript:alert(1)", "https://example.jp/")),
        ["address-refused.article"] = new("for a page of this site, begin with /", Article("[本文](/sample/)")),
        ["address-twice"] = new("another name",
            Each(Move("input/sample.ja.md", "input/guide.ja.md"), Move("input/sample.en.md", "input/guide.en.md"))),
        ["anchor-unknown"] = new("Take out what begins with #", Article("[1](/sample/kpi/traffic-accidents/) [3](/en/sample/)")),
        ["article-deep.lists"] = new("Use fewer levels", Article("- 項目")),
        ["article-empty"] = new("Write the text after the second \"---\"", Append(About, "\n本文です。\n")),
        ["article-japanese"] = new("Add \"input/news.ja.md\"", Write("input/news.ja.md", "---\ntitle: 知らせ\n---\n\n本文です。\n")),
        ["article-long"] = new("Divide it", Article("長い記事")),
        ["article-name"] = new("Name it like \"snow.ja.md\"", Move("input/guide.md", "input/guide.ja.md")),
        ["base-address"] = new("Write https:// and the host name only", Swap(Site, "www.example.jp/kpi", "https://www.example.jp")),
        ["base-address-blank"] = new("write it as in \"https://example.jp\"",
            Swap(Site, "base_address,,", "base_address,https://example.jp,")),
        ["cell-blank"] = new("Fill it in", Swap(Evaluations, "\n,2016,", "\ngoal-1,2016,")),
        ["cell-too-long"] = new("Shorten the text", Original(Updates)),
        ["choice-unknown"] = new("Did you mean \"at_least\"?", Swap(Targets, ",atleast,", ",at_least,")),
        ["choice-unknown.article-setting"] = new("Did you mean \"title\"?", Swap(About, "titel", "title")),
        ["cell-ignored"] = new("leave percent blank", Original(Targets)),
        ["cell-ignored.text"] = new("leave value blank", Original(Targets)),
        ["code-shape"] = new("Write it as \"012033\"", Swap(Data + "plan.csv", "code,12033,", "code,012033,")),
        ["code-shape.five-digits"] = new("Write it as \"151009\"", Swap(Data + "plan.csv", "code,15100,", "code,151009,")),
        ["column-missing"] = new("Add a column with this heading in row 1, and fill it in", Original(Data + "corrections.csv")),
        ["column-twice"] = new("Delete one of them", Original(Data + "departments.csv")),
        ["column-unknown"] = new("delete the column if it is not needed", Original(Data + "departments.csv")),
        ["column-unknown.language"] = new("Delete the column", Original(Data + "departments.csv")),
        ["column-unknown.language-back"] = new("add fr to languages in site.csv",
            Swap(Site, "languages,ja;en,", "languages,ja;en;fr,")),
        ["continues-later"] =
            new("a KPI of a plan that begins earlier", Swap("data/older/plan.csv", "period_start,2016", "period_start,2010")),
        ["continues-loop"] = new("only at the KPI of the later plan", Swap("data/older/indicators.csv", ",sample/nursery-children", ",")),
        ["continues-unit"] = new("give both the same unit", Swap("data/older/indicators.csv", ",cases,", ",people,")),
        ["continues-unknown"] = new("Did you mean \"older/children\"?", Swap(Data + "indicators.csv", "older/childern", "older/children")),
        ["correction-elsewhere"] = new("Write where as file/id/column", Swap(Data + "corrections.csv", "name_jp", "name_ja")),
        ["counted-from-late"] = new("Check counted_from", Original(Data + "indicators.csv")),
        ["counted-from-no-year"] = new("such as R3", Swap(Data + "indicators.csv", "summed,H27.10,", "summed,H27,")),
        ["counted-from-missing"] = new("Give the fiscal year in counted_from",
            Swap(Data + "indicators.csv", "summed,,", "summed,H27,")),
        ["date-shape"] = new("Write it as \"2026-11-20\"", Swap(Updates, "2026-11-31", "2026-11-20")),
        ["embed-unknown"] = new("Did you mean {kpi: sample/new-residents}?",
            Swap(About, "{kpi: sample/new-resident}", "{kpi: sample/new-residents}")),
        ["embed-unknown.part"] = new("Did you mean {chart: sample/new-residents}?",
            Swap(About, "{chrt: sample/new-residents}", "{chart: sample/new-residents}")),
        ["embed-unknown.table"] = new("Take the line out", Swap(About, "{table: sample/population/population}", "")),
        ["encoding"] = new("enter the broken characters", Original(Updates)),
        ["encoding.article"] = new("Enter the broken characters", Article("本文です。")),
        ["encoding-other"] = new("save it as UTF-8", SaveAgain(Data + "departments.csv", "euc-jp")),
        ["encoding-other.gb18030"] = new("save it as UTF-8", SaveAgain(Updates, "gb18030")),
        ["encoding-other.utf-16-be"] = new("save it as UTF-8", SaveAgain(Baselines, "utf-16BE")),
        ["excel-date"] = new("enter it again", Original(Actuals)),
        ["excel-exponent"] = new("enter the full number again", Original(Actuals)),
        ["excel-formula"] = new("paste only its result", Original(Actuals)),
        ["file-empty"] = new("Put the headings in row 1",
            Write(Data + "tables/population.csv", "table,table_ja,table_en,category_ja,category_en,series_ja,series_en,value,unit\n")),
        ["file-is-folder"] = new("Rename the folder and put the CSV file there", Each(DeleteFolder(Updates), Original(Updates))),
        ["file-missing"] = new("Put the file back", Original("data/topics.csv")),
        ["file-unknown"] = new("Rename the file",
            Each(Move(Data + "ouputs.csv", Data + "outputs.csv"), Delete(Data + "actuals/2017.xlsx"))),
        ["file-unknown.folder"] = new("Delete it if it is not needed", DeleteFolder("data/old")),
        ["folder-unreadable"] = new("Delete the folder or link", Delete("data/machi")),
        ["front-matter"] = new("Begin with the three lines", Article("本文です。")),
        ["front-matter-blank"] = new("Write the title after \"title: \"", Swap(About, "title:", "title: 題名")),
        ["front-matter-blank.description"] = new("or delete the line", Cut(About, "description:\n")),
        ["front-matter-line"] = new("as in: title: \"見出し: 副題\"", Swap(About, "title: 見出し: 副題", "title: \"見出し: 副題\"")),
        ["front-matter-open"] = new("Put a line with \"---\" alone after the title",
            Swap(About, "title: このサイトについて\n", "title: このサイトについて\n---\n")),
        ["front-matter-order"] = new("or delete the line", Cut(About, "order: 1.5\n")),
        ["front-matter-twice"] = new("Delete one of the lines", Cut(About, "title: 題名\n")),
        ["headings-missing"] = new("Put the headings", Original(Targets)),
        ["id-reserved.page"] = new("such as snow-requests", Swap(Outline, "search,", "snow-requests,")),
        ["id-shape"] = new("Use only small letters", Swap(Outline, "Goal_4", "goal-4")),
        ["id-shape.escape"] = new("wherever it is used",
            Each(Swap(Outline, "../road-safety", "road-safety"), Original(Data + "indicators.csv"))),
        ["image-address"] = new("take out the ! so that it becomes a link", Swap(About, "![", "[")),
        ["indicator-loop"] = new("Correct the columns part_of and replaced_by", Original(Data + "indicators.csv")),
        ["input-missing"] = new("make an empty folder of this name",
            root => Directory.CreateDirectory(Path.Combine(root, "input"))),
        ["input-unknown"] = new("Delete it if it is not needed", Delete("input/memo.txt")),
        ["input-unknown.folder"] = new("lies in input/ itself",
            Each(Move("input/news/about.ja.md", About), DeleteFolder("input/news"))),
        ["japanese-in-english"] = new("an original name may stand in 「」", Swap(Evaluations, "(順調)", "(「順調」)")),
        ["label-differs"] = new("belong to the same KPI", Swap(Actuals, "new-residents,交通事故", "new-residents,移住者")),
        ["language-shape"] = new("Write it as \"en\"", Swap(Site, "en:../escaped", "en")),
        ["language-twice"] = new("Delete one", Swap(Site, "ja;en;en", "ja;en")),
        ["link-reference"] = new("write [words](/about/)", Article("[使い方](/about/)")),
        ["link-unknown"] = new("Did you mean \"/sample/kpi/traffic-accidents/\"?",
            Swap(About, "traffic-accident/", "traffic-accidents/")),
        ["mark-left"] = new("without a space inside", Article("これは**太字**です。")),
        ["mark-left.embed"] = new("needs a line of its own", Swap(About, "- {", "{")),
        ["mark-left.tag"] = new("take it out", Article("一行目")),
        ["missing-number"] = new("move it to value", Swap(Actuals, "満足している市民,,0,", "満足している市民,0,,")),
        ["missing-unclear"] = new("write 0 in value", Each(Unpublished, Swap(Actuals, "横断歩道,なし", "横断歩道,0"))),
        ["municipality-kind"] = new("Add a row municipality_kind", Append(Data + "plan.csv", "municipality_kind,other,\n")),
        ["not-a-number"] = new("Write \"55\" only; 約 may go into note_ja and note_en",
            Swap(Actuals, "移住者,約55,,,,,", "移住者,55,,,,約,about")),
        ["not-a-number.baseline"] = new("give the reason (such as 未集計) in the column missing", Each(
            Swap(Baselines, "period,value\n", "period,value,missing\n"),
            Swap(Baselines, "H26,不明\n", "H26,,不明\n"), Widen(Baselines, 4))),
        ["not-a-number.target"] = new("set kind to text and write it in text_ja",
            Each(Unpublished, Swap(Targets, "at_least,増やす,,,,,", "text,,,,,増やす,More"))),
        ["not-a-number.at-least"] = new("Set kind to at_least and write \"20\" in value",
            Swap(Targets, ",number,20か所以上,", ",at_least,20,")),
        ["not-a-number.range"] = new("Set kind to between, and write \"20\" in value and \"25\" in value_to", Each(
            Unpublished,
            Swap(Targets, "text_en\n", "text_en,value_to\n"),
                Swap(Targets, ",number,20〜25,,,,,", ",between,20,,,,,,25"), Widen(Targets, 11))),
        ["not-a-number.ten-thousands"] = new("Write \"12000\" only", Each(Unpublished, Swap(Actuals, "1万2千人", "12000"))),
        ["not-filled-in"] = new("Enter the figure in value", Original(Actuals)),
        ["not-japanese"] = new("needs quotation marks around it",
            Swap(Updates, "Figures,published,and more", "\"Figures,published\",,")),
        ["number-decorated"] = new("55 alone is safer", Swap(Actuals, "55※1", "55")),
        ["outline-loop"] = new("Correct the column parent", Original(Outline)),
        ["parts-differ"] = new("Check the whole and its parts", Original(Actuals)),
        ["percent-over-100"] = new("Check the decimal point", Swap(Actuals, "620", "62.0")),
        ["period-differs"] = new("write the right one only", Swap(Baselines, "令和4年度(2021年度)", "H26")),
        ["period-impossible"] = new("Check the year of the era and the month", Swap(Baselines, "H26.13月", "H26.12月")),
        ["period-kind"] = new("write it in period, as in \"2017年\"", Each(
            Swap(Actuals, "note_en\n", "note_en,period\n"), Widen(Actuals, 9), Swap(Actuals, "128,,,,,,", "128,,,,,,2016年"))),
        ["period-lag"] = new("say so in note_ja and note_en", Each(
            Swap(Actuals, "period\n", "period,note_ja,note_en\n"), Widen(Actuals, 6),
            Swap(Actuals, "H27.10,,", "H27.10,前の年の値です。,A figure of the year before."))),
        ["period-not-in-file"] = new("correct the period", Swap(Actuals, "H39.4", "H28.4")),
        ["period-outside-plan"] = new("Check the year", Swap(Baselines, "S26", "H26")),
        ["period-unclear"] = new("a fiscal year as \"2016\"", Original(Baselines)),
        ["period-unclear.short-range"] = new("such as \"2015-2016\"", Swap(Baselines, "2015-16", "2015-2016")),
        ["period-unclear.no-era"] = new("such as \"H26年度\"", Swap(Baselines, "26年度", "H26年度")),
        ["plan-gone"] = new("delete this", Each(Delete("data/comparisons.csv"), Article("[ためし市](/sample/)"))),
        ["plan-gone.article"] = new("If \"sample\" is meant, correct it", Swap("input/population.ja.md", "smaple", "sample")),
        ["plan-gone.continues"] = new("delete this", Original(Data + "indicators.csv")),
        ["plan-gone.page"] = new("the whole file, in every language (history.*.md)",
            Each(Delete("input/history.ja.md"), Delete("input/history.en.md"))),
        ["plan-gone.redirect"] = new("delete this", Delete("data/redirects.csv")),
        ["plan-year"] = new("such as \"2014\"", Swap(Data + "plan.csv", "平成26年度末", "2014")),
        ["points-as-percent"] = new("Set kind to relative_points", Swap(Targets, "H31,relative,,5", "H31,relative_points,,5")),
        ["previous-differs"] = new("leave previous blank",
            Each(Swap(Actuals, "2014,30,", "2014,,"), Swap(Actuals, "2015,128,", "2015,,"))),
        ["previous-swapped"] = new("Put the new figure in value", Swap(Actuals, "128,140", "140,128")),
        ["published-differs"] = new("say why in explanation_ja and explanation_en",
            Swap(Data + "published.csv", "rate,58,,", "rate,58,文書には58とあります。,The document prints 58.")),
        ["quote-inside"] = new("write \" inside it as \"\"", Swap(Updates, "Data \"published\"", "\"Data \"\"published\"\"\"")),
        ["quote-open"] = new("Add a \" at the end of the cell", Swap(Updates, "on the site.", "on the site.\"")),
        ["published-differs.no-rate"] = new("say why in explanation_ja and explanation_en",
            Swap(Data + "published.csv", "rate,93.8,,", "rate,93.8,減らすKPIの率です。,A rate of a KPI that is to fall.")),
        ["range-empty"] = new("the smaller number in value", Each(Unpublished, Swap(Targets, ",20,15,", ",15,20,"))),
        ["redirect-not-gone"] = new("delete this row",
            Cut("data/redirects.csv", "/sample/kpi/safe-crossings/,/sample/kpi/traffic-accidents/,\n")),
        ["redirect-nowhere"] = new("Did you mean \"/sample/kpi/safe-crossings/\"?", Each(
            Swap("data/redirects.csv", "safe-crosings", "safe-crossings"), Swap("data/redirects.csv", "/ideas/", "/sample/"))),
        ["redirect-shape"] = new("Write it as \"/sample/kpi/crossings/\"", Each(
            Swap("data/redirects.csv", "/en/sample/kpi/crossings/", "/sample/kpi/crossings/"),
            Swap("data/redirects.csv", "sample/kpi/accidents,", "/sample/kpi/accidents/,"))),
        ["reference-unknown"] = new("Did you mean \"goal-1\"?", Swap(Evaluations, "gaol-1", "goal-1")),
        ["reference-unknown.unit"] = new("Did you mean \"percent\"?", Swap(Data + "indicators.csv", ",%,", ",percent,")),
        ["reference-unknown.name"] = new("Did you mean \"safe-crossings\"?",
            Swap(Actuals, "安全な横断歩道,安全な横断歩道", "safe-crossings,安全な横断歩道")),
        ["reference-unknown.words"] = new("Did you mean \"status.met\"?", Swap("data/words.csv", "status.mett", "status.met")),
        ["release-version"] = new("such as \"3f2a-91bc-07de\"", Swap("data/releases.csv", ",1.0,", ",3f2a-91bc-07de,")),
        ["retired-reported"] = new("set its status back to active", Original(Data + "indicators.csv")),
        ["row-twice"] = new("keep one", Original("data/units.csv")),
        ["row-twice.target"] = new("give the time of the revision in set_on, such as R7",
            Each(Unpublished, Swap(Targets, "safe-crossings,,令和元年度", "safe-crossings,R7,令和元年度"))),
        ["row-width"] = new("A text with a comma in it needs quotation marks around it",
            Swap(Updates, "データを公開,しました", "\"データを公開,しました\"")),
        ["rows-absent"] = new("bring the rows back", Append(Actuals, "safe-crossings,安全な横断歩道,2015,14,17,,,,,\n")),
        ["rows-in-cell.crlf"] = new("Delete the stray \"", Swap(Baselines, "\"", "")),
        ["grade-value"] = new("Leave value blank", Swap(Data + "published.csv", "grade,3,", "grade,,")),
        ["legend-twice"] = new("Keep one line for each grade", Cut(Data + "plan.csv", "legend,A 達成,A met\n")),
        ["unit-scaled"] = new("the plain unit", Swap(Units, "thousand cases,thousand cases", "case,cases")),
        ["unit-scaled.yen"] = new("the multiplier as scale", Swap(Units, "billion yen,billion yen", "yen,yen")),
        ["unit-unscaled"] = new("Write \"1000\" in scale", Swap(Units, "case,cases,1,", "case,cases,1000,")),
        ["sample-left"] = new("Replace it", Original(Data + "plan.csv")),
        ["scale-shape"] = new("blank means 1", Swap("data/units.csv", "case,cases,0,", "case,cases,,")),
        ["semicolons"] = new("Save it in Excel", Swap(Updates, ";", ",")),
        ["set-on-undated"] = new("such as \"R2.3\"", Each(Unpublished, Swap(Targets, "次の見直し", "R2.3"))),
        ["set-on-unordered"] = new("Give the month in both cells of set_on",
            Each(Unpublished, Swap(Targets, "crossings,R2,", "crossings,R2.4,"))),
        ["setting-missing"] = new("Add a row with this key", Append(Data + "plan.csv", "publisher,ためし市,City of Sample\n")),
        ["setting-missing.blank"] = new("Fill in this cell", Swap(Data + "plan.csv", "publisher,,", "publisher,ためし市,City of Sample")),
        ["setting-missing.code"] = new("give its kind (such as agency) in a row municipality_kind",
            Append(Data + "plan.csv", "municipality_kind,agency,\n")),
        ["strange-character"] = new("Delete it", SaveAgain(Updates, "shift_jis", "\uE000")),
        ["subject-unclear"] = new("in one of the two only", Swap(Data + "costs.csv", "nursery-children,nurseries", ",nurseries")),
        ["rank-shape"] = new("a whole number from 1 on", Swap(Baselines, "safety-rules,H26,0", "safety-rules,H26,1")),
        ["sum-not-of-year"] = new("in a row with a blank period",
            Append(Actuals, "new-residents,移住者,55,,,,,,\n")),
        ["sum-not-of-year.other-year"] = new("belongs in the file of that year",
            Swap(Actuals, "new-residents,移住者,55,,,,27年度の値,Figure for FY2015,H27", "new-residents,移住者,55,,,,,,")),
        ["target-base-missing"] = new("Give the value of that period in baselines.csv or in actuals", Original(Targets)),
        ["target-empty"] = new("Write what the document says in text_ja and text_en",
            Swap(Targets, "text,,,,,,", "text,,,,,条例を定める,A by-law")),
        ["target-empty.number"] = new("set kind to text and write it in text_ja and text_en",
            Swap(Targets, "at_least,,,,,条例を定める", "text,,,,,条例を定める")),
        ["target-empty.relative"] = new("in percent, and of which period in of_period",
            Swap(Targets, "relative,,,,", "relative,,-20,H26,")),
        ["target-moved"] = new("Give the reason in reason_ja and reason_en", Each(
            Swap(Targets, "text_en\n", "text_en,reason_ja,reason_en\n"), Widen(Targets, 12),
            Swap(Targets, "18 or more,,", "18 or more,見直し,Revised"))),
        ["target-base-twice"] = new("Copy the period of the value that is meant", Swap(Targets, ",H28,", ",H28年度下期,")),
        ["target-base-zero"] = new("write number in kind, the number in value",
            Swap(Targets, "relative,,-20,H26,", "number,120,,,")),
        ["target-twice.same-year"] = new("give each its year in period", Swap(Targets, "H32.3", "H30")),
        ["target-twice"] = new("give each its year in period", Swap(Targets, "計画期間中,number", "H30,at_least")),
        ["ten-times"] = new("with a word in note_ja and note_en", Swap(Actuals, "交通事故,12,,,,,", "交通事故,12,,,,減りました。,Fewer.")),
        ["term-untranslated"] = new("also_en in glossary.csv",
            Write("data/glossary.csv", "ja,en,also_en,note_ja,note_en\n事故,accident,,事故のこと,An accident\n")),
        ["total-below-part"] = new("explain it in note_ja and note_en",
            Swap(Actuals, "(累計),80,,,,,", "(累計),80,,,,文書のとおりです。,As printed.")),
        ["total-differs"] = new("Check the years and the total", Swap(Actuals, "55,96", "55,95")),
        ["total-incomplete"] = new("Enter the figure in that year's file", Original(Data + "actuals/2015.csv")),
        ["translation-missing"] = new("Translate it", Original(Evaluations)),
        ["unit-in-number"] = new("a number alone is safer", Swap(Actuals, "５５人", "55")),
        ["value-and-missing"] = new("Keep one of the two", Original(Actuals)),
        ["words-gap"] = new("Delete { and }",
            Each(Swap("data/words.csv", "達成{しました", "達成しました"),
                Swap("data/words.csv", "{0}。", "。"), Swap("data/words.csv", "{1}", "{0}"))),
        ["year-far"] = new("Check the year in the name of the file", Move(Data + "actuals/2071.csv", Data + "actuals/2017.csv")),
    };

    /// <summary>The messages whose remedy is no edit, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoEdit = new Dictionary<string, string>
    {
        ["file-too-large"] = "Which file is the right one, only its owner knows.",
        ["file-unreadable"] = "Another program lets go of the file, or its owner gives leave to read it.",
        ["no-plan"] = "The command is given again with another folder.",
        ["one-language-only"] = "Two texts are compared by somebody who reads both languages; they may stay.",
        ["outline-deep"] = "Which of twenty levels goes is the author's choice.",
        ["workbook"] = "Excel saves its own format as another one.",
    };

    // What the base publishes follows from its own figures.
    private static Action<string> Unpublished => Delete(Data + "published.csv");

    private static Action<string> Each(params Action<string>[] edits) => root => Array.ForEach(edits, edit => edit(root));

    private static Action<string> Swap(string file, string old, string with) => root =>
    {
        var text = File.ReadAllText(Path.Combine(root, file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(root, file), text.Replace(old, with, StringComparison.Ordinal));
    };

    private static Action<string> Cut(string file, string words) => Swap(file, words, "");

    private static Action<string> Append(string file, string words) => root => File.AppendAllText(Path.Combine(root, file), words);

    private static Action<string> Write(string file, string text) => root => File.WriteAllText(Path.Combine(root, file), text);

    private static Action<string> Article(string text) => Write(About, $"---\ntitle: このサイトについて\n---\n\n{text}\n");

    private static Action<string> Delete(string file) => root => File.Delete(Path.Combine(root, file));

    private static Action<string> DeleteFolder(string folder) => root => Directory.Delete(Path.Combine(root, folder), true);

    private static Action<string> Move(string from, string to) => root => File.Move(Path.Combine(root, from), Path.Combine(root, to));

    // What the base has there is what the document says.
    private static Action<string> Original(string file) => root =>
    {
        if (!File.Exists(Path.Combine(root, file))) File.Create(Path.Combine(root, file)).Dispose();
        File.WriteAllBytes(Path.Combine(root, file), File.ReadAllBytes(Path.Combine(CaseFolder.Source, Base + file)));
    };

    // A new column gives every row a cell, as in Excel.
    private static Action<string> Widen(string file, int cells) => root =>
    {
        var lines = File.ReadAllLines(Path.Combine(root, file));
        File.WriteAllLines(
            Path.Combine(root, file), lines.Select(l => l + new string(',', Math.Max(0, cells - 1 - l.Count(c => c == ',')))));
    };

    private static Action<string> SaveAgain(string file, string encoding, string without = "\0") => root =>
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Encoding.GetEncoding(encoding).GetString(File.ReadAllBytes(Path.Combine(root, file)));
        File.WriteAllText(Path.Combine(root, file), text.Replace(without, "", StringComparison.Ordinal));
    };
}
