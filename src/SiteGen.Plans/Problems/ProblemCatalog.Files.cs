// The messages about files as a whole: their place, bytes, separators, headings and rows.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>A file that must be there is not.</summary>
    public static Problem FileMissing(Place at) => Error("file-missing", at, "",
        "このファイルがありません。", "This file is missing.",
        "ファイルを戻すか、名前が正しいか確かめてください。"
            + "新しく始めるときは、data/README.md の表のとおりに作ってください。",
        "Put the file back, or check its name. For a new site, make it as the tables of data/README.en.md say.");

    /// <summary>A folder stands where a file should be.</summary>
    public static Problem FileIsFolder(Place at) => Error("file-is-folder", at, "",
        "ファイルがあるべき場所に、同じ名前のフォルダーがあります。", "There is a folder where a file should be.",
        "フォルダーの名前を変え、CSVファイルを置いてください。", "Rename the folder and put the CSV file there.");

    /// <summary>A file cannot be opened.</summary>
    public static Problem FileUnreadable(Place at) => Error("file-unreadable", at, "",
        "このファイルを開けません。", "This file cannot be opened.",
        "Excelなどで開いたままなら閉じ、読み取りの権限を確かめてください。",
        "Close it if Excel has it open, and check that you may read it.");

    /// <summary>A folder cannot be opened, or a link leads to nothing.</summary>
    public static Problem FolderUnreadable(Place at) => Error("folder-unreadable", at, "",
        "このフォルダーを開けません。中にあるものが分からないため、サイトを作れません。",
        "This folder cannot be opened. What is in it is not known, so the site cannot be made.",
        "読み取りの権限を確かめてください。"
            + "リンク(ショートカット)なら、その先にフォルダーがあるか確かめてください。"
            + "要らなければ、フォルダーやリンクを消してください。",
        "Check that you may read it; if it is a link, check that it leads to a folder. Delete the folder or link if it is not needed.");

    /// <summary>The folder of the articles is not there.</summary>
    public static Problem InputMissing(Place at) => Error("input-missing", at, "",
        "説明ページのフォルダーがありません。このまま作ると、説明ページがサイトからすべて消えます。",
            "The folder of the articles is not there. Without it, every article would disappear from the site.",
        "フォルダーの指定(--input)と、実行している場所を確かめてください。"
            + "説明ページのないサイトにするときは、この名前の空のフォルダーを作ってください。",
        "Check the folder given with --input, and where you run the command. For a site without articles, "
            + "make an empty folder of this name.");

    /// <summary>A file is larger than any CSV of a plan can be.</summary>
    public static Problem FileTooLarge(Place at) => Error("file-too-large", at, "",
        "ファイルが大きすぎます(10MBまで)。", "The file is too large (the limit is 10 MB).",
        "違うファイルを置いていないか確かめてください。", "Check whether it is the right file.");

    /// <summary>A file that nobody reads.</summary>
    public static Problem FileUnknown(Place at, string? near) => Warning("file-unknown", at, "",
        "このファイルは読まれません。中の数字はサイトに出ません。", "This file is not read; none of its figures appear on the site.",
        near is null
            ? "名前と置き場所を data/README で確かめ、Excelでは「CSV UTF-8(コンマ区切り)」で保存してください。要らなければ消してください。"
            : $"「{near}」ではありませんか。ファイルの名前を直してください。",
        near is null ?
            "Check name and folder in data/README, and in Excel save it as \"CSV UTF-8 (Comma "
            + "delimited)\". Delete it if it is not needed." : $"Did you mean \"{near}\"? Rename the file.");

    /// <summary>A file has no row at all.</summary>
    public static Problem FileEmpty(Place at) => Error("file-empty", at, "",
        "ファイルが空です。", "The file is empty.",
        "1行目に見出しを入れてください。見出しの一覧は data/README にあります。", "Put the headings in row 1; data/README lists them.");

    /// <summary>There is no plan folder.</summary>
    public static Problem NoPlan(Place at) => Error("no-plan", at, "",
        "計画のフォルダーが一つもありません。", "There is no plan folder.",
        "データのフォルダーの指定(--data)を確かめてください。計画ごとに、plan.csv の入ったフォルダーが必要です。",
            "Check the folder given with --data; each plan needs a folder with a plan.csv.");

    /// <summary>The bytes are neither UTF-8 nor CP932.</summary>
    public static Problem EncodingUnknown(Place at) => Error("encoding", at, "",
        "文字コードが分かりません。この場所から文字が壊れています。",
        "The characters cannot be read; from this place on the file is in no encoding that we know.",
        (IsArticle(at) ? "この場所から後の壊れた文字を入れ直し、文字コードをUTF-8にして保存してください。"
            : "Excelで開き、この場所から後の壊れた文字を入れ直し、「CSV UTF-8(コンマ区切り)」で保存してください。")
            + "多いときは、前の版のファイルに戻してください。",
        (IsArticle(at) ? "Enter the broken characters from this place on again, and save the file as UTF-8."
            : "Open it in Excel, enter the broken characters from this place on again, and save it as \"CSV UTF-8 (Comma delimited)\".")
            + " If there are many, go back to an earlier version of the file.");

    // No spreadsheet is for articles.
    private static bool IsArticle(Place at) => at.File.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The bytes are those of an encoding that is not read.</summary>
    public static Problem EncodingOther(Place at, string name) => Error("encoding-other", at, name,
        $"文字コードが {name} のようです。別の文字に化けるおそれがあるため、読みません。",
            $"The file seems to be in {name}, which is not read: it could turn into other characters.",
        $"もとのソフトかエディターで文字コードに {name} を選んで開き、文字が正しく見えることを確かめて、「UTF-8」で保存し直してください。",
        $"Open it in the program it came from, or in an editor as {name}; make sure that its characters look right, and save it as UTF-8.");

    /// <summary>A workbook under the name of a CSV.</summary>
    public static Problem Workbook(Place at) => Error("workbook", at, "",
        "名前はCSVですが、中身はExcelのブックです。", "Its name is that of a CSV, but it is a workbook.",
        "Excelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んで保存し直してください。"
            + "名前だけを .csv に変えても、CSVにはなりません。",
            "Open it in Excel and save it with Save As, \"CSV UTF-8 (Comma delimited)\". Renaming it to .csv does not make it a CSV.");

    /// <summary>The cells are separated by semicolons.</summary>
    public static Problem Semicolons(Place at) => Error("semicolons", at, "",
        "セルの区切りがセミコロン(;)です。小数点の書き方も違うおそれがあるため、読みません。",
            "The cells are separated by semicolons. Decimal points may be written in another way, too, so the file is not read.",
        "Excelで「CSV UTF-8(コンマ区切り)」で保存し直してください。Windowsの地域の設定で、区切り記号がコンマか確かめてください。",
            "Save it in Excel as \"CSV UTF-8 (Comma delimited)\", and check that the list separator in the "
            + "regional settings of Windows is a comma.");

    /// <summary>A control or private-use character.</summary>
    public static Problem StrangeCharacter(Place at, string character) => Error("strange-character", at, character,
        $"使えない文字({character})があります。外字か、制御文字か、目に見えない文字です。",
            $"There is a character that cannot be used ({character}): a private-use, control or invisible character.",
        "その文字を消すか、普通の文字に置き換えてください。見えないときは、そのセルを入力し直してください。",
            "Delete it, or replace it with an ordinary character. If you cannot see it, type the cell again.");

    /// <summary>A quote is not closed.</summary>
    public static Problem QuoteOpen(Place at) => Error("quote-open", at, "",
        "この行から始まる引用符(\")が閉じていません。", "A quotation mark (\") that begins in this row is not closed.",
        "セルの終わりに \" を足すか、余分な \" を消してください。", "Add a \" at the end of the cell, or delete the one too many.");

    /// <summary>A quote stands inside a cell that is not quoted.</summary>
    public static Problem QuoteInside(Place at, string cell) => Error("quote-inside", at, cell,
        "セルの途中に引用符(\")があります。", "There is a quotation mark (\") in the middle of a cell.",
        "セル全体を \" で囲み、中の \" は \"\" と書いてください。Excelで保存し直すと自動でそうなります。",
            "Put the whole cell in quotation marks and write \" inside it as \"\"; saving in Excel does this by itself.");

    /// <summary>A cell holds what looks like a row of its own table.</summary>
    public static Problem RowsInCell(Place at, string row, int line, int last) => Error("rows-in-cell", at, row,
        $"この表の行らしいもの({line}行目)が、一つのセルの中にあります。余分な引用符(\")二つが、間の行を一つのセルにしたようです。",
        $"What looks like a row of this table (line {line}) stands inside a cell: two stray quotation "
            + $"marks (\") seem to have made one cell of the lines between them.",
        $"{at.Line}行目と{last}行目の余分な \" を消してください。本当に一つの文章なら、その改行を空白に替えてください。",
        $"Delete the stray \" in line {at.Line} and the one in line {last}. If it is one text after all, "
            + $"write spaces in place of its line breaks.");

    /// <summary>The first row has none of the headings.</summary>
    public static Problem HeadingsMissing(Place at, IReadOnlyList<string> headings) => Error("headings-missing", at, "",
        "1行目が見出しではありません。このファイルは読めません。", "The first row is not the headings, so the file cannot be read.",
        $"1行目に見出し({string.Join("、", headings.Take(4))} など)を戻してください。上に題名などの行があれば消してください。",
            $"Put the headings ({string.Join(", ", headings.Take(4))} and so on) back into row 1, and delete any title above them.");

    /// <summary>A column is missing.</summary>
    public static Problem ColumnMissing(Place at, string column, string? near) => Error("column-missing", at, "",
        $"「{column}」の列がありません。", $"The column \"{column}\" is missing.",
        near is null
            ? "1行目にこの見出しの列を足し、どの行にも値を入れてください。"
            : $"見出し「{near}」は「{column}」の書き間違いではありませんか。直してください。",
        near is null
            ? "Add a column with this heading in row 1, and fill it in for every row."
            : $"Is the heading \"{near}\" meant to be \"{column}\"? Correct it.");

    /// <summary>A column has a name that we do not know, or is in a language that the site does not have.</summary>
    /// <param name="at">Where it is.</param>
    /// <param name="column">Its heading.</param>
    /// <param name="near">The heading that somebody probably meant; null when none is near.</param>
    /// <param name="language">The language of a text that we know; null when it is none.</param>
    public static Problem ColumnUnknown(Place at, string column, string? near, string? language) => Error("column-unknown", at, column,
        $"「{column}」という列は使えません。", $"There is no column \"{column}\".",
        near is not null ? $"「{near}」ではありませんか。見出しを「{near}」に直してください。"
            : language is not null
                ? $"サイトの言語に {language} がありません。列を消すか、site.csv の languages に {language} を足してください。"
            : "見出しを直してください。要らない列なら消してください。",
        near is not null ? $"Did you mean \"{near}\"? Change the heading to it."
            : language is not null ? $"The site has no language {language}. Delete the column, or add {language} to languages in site.csv."
            : "Correct its heading; delete the column if it is not needed.");

    /// <summary>Two columns have the same name.</summary>
    public static Problem ColumnTwice(Place at, string column) => Error("column-twice", at, column,
        $"「{column}」の列が二つあります。", $"The column \"{column}\" is there twice.",
        "どちらか一つを消してください。", "Delete one of them.");

    /// <summary>A row has more or fewer cells than there are headings.</summary>
    public static Problem RowWidth(Place at, int cells, int headings, string beyond) => Error("row-width", at, beyond,
        beyond.Length > 0
            ? $"見出しのない列に「{beyond}」があります(セル{cells}個、見出し{headings}個)。"
            : $"この行のセルは{cells}個ですが、見出しは{headings}個です。",
        beyond.Length > 0
            ? $"\"{beyond}\" stands in a column without a heading ({cells} cells, {headings} headings)."
            : $"This row has {cells} cells, but there are {headings} headings.",
        beyond.Length > 0
            ? "Excelでは、そのセルを消すか、ほかのセルに移してください。コンマを含む文は \" で囲みます。"
            : "コンマの数を確かめてください。コンマを含む文は \" で囲みます。行の終わりの空のセルにも、コンマが要ります。",
        beyond.Length > 0
            ? "In Excel, delete that cell or move it to where it belongs. A text with a comma in it needs quotation marks around it."
            : "Check the commas; a text with a comma in it needs quotation marks around it, and blank "
                + "cells at the end of the row need their commas, too.");
}
