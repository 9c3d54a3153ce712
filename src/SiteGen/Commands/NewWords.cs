// What new says, in Japanese or English.
using SiteGen.Plans.Extract;

namespace SiteGen.Commands;

internal sealed class NewWords(bool ja)
{
    public string DataFirst =>
        ja ? "先に、上のエラーを直してください。ファイルは作っていません。" : "Put these errors right first; no file was written.";

    public string NoPlan(string id, string? near) =>
        (ja ? $"「{id}」という計画のフォルダーはありません。" : $"There is no plan \"{id}\".") + Meant(near);

    public string NoYear(string year) => ja
        ? $"「{year}」は年度ではありません。「2021」や「R3」のように書いてください。"
        : $"\"{year}\" is not a fiscal year. Write it as \"2021\" or \"R3\".";

    public string BeforePlan(int year, PlanSpan span) => ja
        ? $"{year}年度は、計画の始まる{span.Start}年度よりずっと前です。年度を確かめてください。"
        : $"FY{year} is long before the plan begins in FY{span.Start}. Check the year.";

    public string LongAfterPlan(int year, PlanSpan span) => ja
        ? $"{year}年度は、計画の終わる{span.End}年度からずっと後です。年度を確かめてください。"
        : $"FY{year} is long after the plan ends in FY{span.End}. Check the year.";

    public string YearThere(string file) => ja
        ? $"{file} はもうあります。上書きはしません。そのファイルに記入するか、要らなければ名前を変えてから、もう一度どうぞ。"
        : $"{file} is there already and was not touched. Fill in that file, or rename it and try again.";

    public string LeftOut(int kpis) => ja
        ? $"廃止されたKPIや取組が終わったKPI({kpis}個)の行はありません。"
            + "文書にこの年度の値があれば、行を足してください。"
        : $"It has no row for {(kpis == 1 ? "a KPI that is" : $"{kpis} KPIs that are")} retired or ended. "
            + "Where the document prints a figure for this year, add a row.";

    public string YearMade(string file, int kpis) => ja
        ? $"{file} を作りました({kpis}個のKPI)。Excelで開き、value に実績値を入れてください。"
                + $"まだ数がないものは missing に理由(未集計 など)を書きます。"
            + $"place、unit、previous は見るだけの列です(previous は前に報告した値)。空のままの行は、サイトに出ません。"
        : $"{file} was written with {kpis} {(kpis == 1 ? "KPI" : "KPIs")}. Open it in Excel and enter "
            + $"the actuals in value; where there is none yet, give the reason (such as pending) in missing. "
            + $"place, unit and previous (the figure reported before) are to look at only. Rows left blank "
            + $"do not appear on the site.";

    public string BadId(string id) => ja
        ? $"「{id}」はフォルダーの名前にできません。アドレスになるので、半角の英小文字、数字、ハイフンだけを使ってください(例: hakodate)。"
        : $"\"{id}\" cannot be a folder's name: it becomes an address, so use only small letters a-z, "
            + $"digits and hyphens, such as hakodate.";

    public string PlanThere(string id) => ja
        ? $"「{id}」というフォルダーはもうあります(大文字と小文字は区別しません)。上書きはしません。別の名前にしてください。"
        : $"There is a folder \"{id}\" already (in any letter case). It was not touched; choose another name.";

    public string AddressTaken(string id) => ja
        ? $"「{id}」は、サイトのほかのページが使うアドレスです。別の名前にしてください。"
        : $"\"{id}\" is the address of another page of the site; choose another name.";

    public string NoData(string folder) => ja
        ? $"データのフォルダー {folder} がありません。--data の指定を確かめてください。"
        : $"There is no data folder {folder}. Check --data.";

    public string CannotWrite(string folder, string reason) => ja
        ? $"{folder} に書けません({reason})。フォルダーの権限とディスクの空きを確かめてください。"
        : $"{folder} cannot be written ({reason}). Check the permissions of the folder and the room on the disk.";

    public string PlanMade(string id) => ja
        ? $"{id}/ を作りました。まず plan.csv の【記入】と見本の年度(1901)・コード(000000)を書きかえ、次に outline.csv、indicators.csv "
            + $"の順に記入してください。「# 」で始まる行は記入例で、読まれません。消してかまいません。"
        : $"{id}/ was written. First replace every [fill in], the sample year 1901 and the sample code "
            + $"000000 in plan.csv, then fill in outline.csv and indicators.csv. Rows that begin with \"# \" "
            + $"are examples; they are not read and may be deleted.";

    private string Meant(string? near) => near is null ? "" : ja ? $"「{near}」ではありませんか。" : $" Did you mean \"{near}\"?";
}
