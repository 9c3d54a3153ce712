// README.txt and LICENCE.txt of the open data, for whoever opens the zip without the site.
using System.Text;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Text;

namespace SiteGen.Write;

internal static class ReadMe
{
    public static byte[] Text(Site site, string version) => Bytes(
    [
        Ruby.Strip(site.Setting("title").Ja),
        Ruby.Strip(site.Setting("description").Ja),
        "",
        $"データ版: {version}(内容から計算した値です。内容が同じなら、いつ作っても同じです)",
        $"使用条件: {Citation.Licence(site, null).Ja}(LICENCE.txt)",
        $"引用の例: {Citation.Of(site, null, Citation.Everything, version, SiteMap.OpenData).Ja}",
        "",
        "all.xlsx              すべての表(Excel)。列の意味は「columns」のシートにあります",
        "<計画>.xlsx           1つの計画の表(Excel)",
        "<表>.csv, <表>.json   すべての計画の表。列の意味は datapackage.json にあります",
        "<計画>/<表>.csv       1つの計画の表",
        "<計画>/<KPI>.json     1つのKPIについて分かっていることすべて。計算した値には、計算に使った値が付いています",
        "<計画>/<KPI>.csv      1つのKPIの基準値、実績値、目標値",
        "<計画>/goals/, topics/ 1つの目標、1つのテーマについての同じもの",
        "*.csv-metadata.json   CSV on the Web のメタデータ。CSVのデータ版もここにあります",
        "",
        "値のないところは空欄です。0ではありません。CSVはUTF-8(BOM付き)、改行はCRLFです。",
        "CSVで、= + - @ などで始まる文字には、表計算ソフトが式として実行しないよう、先頭に ' を1つ付けています。数には付けません。",
        "",
        "",
        site.Setting("title")["en"],
        site.Setting("description")["en"],
        "",
        $"Data version: {version} (computed from the content: the same content has the same version, whenever it is built)",
        $"Licence: {Citation.Licence(site, null)["en"]} (LICENCE.txt)",
        $"How to cite: {Citation.Of(site, null, Citation.Everything, version, SiteMap.OpenData)["en"]}",
        "",
        "all.xlsx              all tables (Excel); the sheet \"columns\" says what each column means",
        "<plan>.xlsx           the tables of one plan (Excel)",
        "<table>.csv, .json    the tables of all plans; datapackage.json says what each column means",
        "<plan>/<table>.csv    the tables of one plan",
        "<plan>/<KPI>.json     everything that is known of one KPI; each computed figure carries the numbers it was computed from",
        "<plan>/<KPI>.csv      baselines, actuals and targets of one KPI",
        "<plan>/goals/, topics/ the same for one goal and one topic",
        "*.csv-metadata.json   metadata by CSV on the Web, with the data version of each CSV",
        "",
        "A missing value is blank. It is never 0. The CSV files are UTF-8 with BOM, with lines that end in CR and LF.",
        "In the CSV files a text that begins with a sign such as = + - @ has one ' before it, so that no spreadsheet runs it as a formula. Numbers are as they are.",
    ]);

    public static byte[] Licence(Site site) => Bytes(
    [
        $"{Citation.Licence(site, null).Ja} / {Citation.Licence(site, null)["en"]}",
        site.Setting("licence_address").Ja,
        site.Setting("licence_address")["en"],
        "",
        .. site.Plans.Select(p => $"{p.Municipality.Ja} / {p.Municipality["en"]}: {Citation.Licence(site, p).Ja}. {p.Setting("publisher").Ja}、{Citation.Source(p).Ja}"),
    ]);

    // Notepad of Windows shows Japanese right with a BOM.
    private static byte[] Bytes(IEnumerable<string> lines) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\r\n")))];
}
