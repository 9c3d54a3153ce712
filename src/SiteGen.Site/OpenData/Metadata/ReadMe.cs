// README.txt and LICENCE.txt of the open data, for whoever opens the zip without the site.
using System.Text;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Text;

namespace SiteGen.OpenData;

internal static class ReadMe
{
    /// <summary>What the files are, in each language of files.</summary>
    public static byte[] Text(Site site, string version) =>
        Bytes(site.FileLanguages.SelectMany((l, i) => Lines(site, version, l).Prepend("").Prepend("").Skip(i == 0 ? 2 : 0)));

    private static IEnumerable<string> Lines(Site site, string version, Language language) =>
        language.IsJapanese ? InJapanese(site, version, language.Code) : InEnglish(site, version, language.Code);

    private static string[] InJapanese(Site site, string version, string language) =>
    [
        Ruby.Strip(site.Setting("title").In(language)),
        Ruby.Strip(site.Setting("description").In(language)),
        "",
        $"データ版: {version}(内容から計算した値です。内容が同じなら、いつ作っても同じです)",
        $"使用条件: {Citation.Licence(site, null).In(language)}(LICENCE.txt)",
        $"引用の例: {Citation.Of(site, null, Citation.Everything(site), version, SiteMap.OpenData).In(language)}",
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
        "CSVで、= + - @ などで始まる文字には、"
            + "表計算ソフトが式として実行しないよう、先頭に ' を1つ付けています。"
            + "数と「-」だけのセルには付けません。",
    ];

    private static string[] InEnglish(Site site, string version, string language) =>
    [
        site.Setting("title").In(language),
        site.Setting("description").In(language),
        "",
        $"Data version: {version} (computed from the content: the same content has the same version, whenever it is built)",
        $"Licence: {Citation.Licence(site, null).In(language)} (LICENCE.txt)",
        $"How to cite: {Citation.Of(site, null, Citation.Everything(site), version, SiteMap.OpenData).In(language)}",
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
        "In the CSV files a text that begins with a sign such as = + - @ has one ' before it, so that no "
            + "spreadsheet runs it as a formula. Numbers and a lone - are as they are.",
    ];

    /// <summary>The licences, in each language of files.</summary>
    public static byte[] Licence(Site site) => Bytes(
    [
        InEach(site, Citation.Licence(site, null)),
        .. site.FileLanguages.Select(l => site.Setting("licence_address")[l.Code]),
        "",
        .. site.FileLanguages.Select(l => l.IsJapanese
            ? "次は、このサイトが文書から作ったデータのライセンスです。"
                + "もとの文書にライセンスが書かれているという意味ではありません。"
            : "Below are the licences of the data that this site made from the documents. They do not mean that a document "
                + "states a licence."),
        .. site.Plans.Select(p =>
            $"{InEach(site, p.Municipality)}: {Citation.Licence(site, p).Lead}. "
            + $"{p.Setting("publisher").Lead}{Between(site)}{Citation.Source(p).Lead}"),
    ]);

    private static string InEach(Site site, LocalText text) => string.Join(" / ", site.FileLanguages.Select(l => text[l.Code]));

    private static string Between(Site site) => site.Languages[0].IsJapanese ? "、" : ", ";

    // Notepad of Windows shows Japanese right with a BOM.
    private static byte[] Bytes(IEnumerable<string> lines) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\r\n")))];
}
