// The messages about the settings of a plan and of the site, releases, redirects, and front matter.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>A date that is not written as year-month-day.</summary>
    public static Problem DateShape(Place at, string cell) => Error("date-shape", at, cell,
        $"「{cell}」は日付として読めません。", $"\"{cell}\" cannot be read as a date.",
        "「2026-11-20」のように、2000年から2100年までの日付を書いてください。", "Write it as \"2026-11-20\", from the year 2000 to 2100.");

    /// <summary>A version of a release that no build can have printed.</summary>
    public static Problem ReleaseVersion(Place at, string cell) => Error("release-version", at, cell,
        $"「{cell}」はデータ版の番号ではありません。", $"\"{cell}\" is not a data version.",
        "build が表示する「3f2a-91bc-07de」のような番号を、そのまま写してください。",
        "Copy the number that build prints, such as \"3f2a-91bc-07de\".");

    /// <summary>A setting that must be there is not.</summary>
    /// <param name="at">The blank cell where its row is there, otherwise the file.</param>
    /// <param name="key">Its name.</param>
    /// <param name="column">The column of the first language.</param>
    public static Problem SettingMissing(Place at, string key, string column) => Error("setting-missing", at, key,
        $"「{key}」の設定がありません。", $"The setting \"{key}\" is missing.",
        (at.Line > 0
            ? "この空欄に値を書いてください。"
            : $"key の列に名前を、{column} の列に値を書いた行を足してください。")
            + (key == "code"
                ? "日本の市町村・区・都道府県でない団体は、"
                    + "municipality_kind の行に種類(agency など)を書けば、なくてかまいません。"
                : ""),
        (at.Line > 0 ? "Fill in this cell." : $"Add a row with this key and its value in the column {column}.") + (key == "code"
            ? " A body that is no municipality or prefecture of Japan needs none: "
                + "give its kind (such as agency) in a row municipality_kind."
            : ""));

    /// <summary>An address of redirects.csv that is not written as an address.</summary>
    public static Problem RedirectShape(Place at, string cell, string? better) => Error("redirect-shape", at, cell,
        $"「{cell}」はページのアドレスとして読めません。", $"\"{cell}\" cannot be read as the address of a page.",
        better is not null ? $"「{better}」と書いてください。"
            : "日本語のページのアドレスの、サイトの名前より後ろを、半角の英小文字、数字、ハイフンで、/ から / まで書いてください。",
        better is not null ? $"Write it as \"{better}\"."
            : "Write the Japanese page's address without the site's name, from / to /, in small letters a-z, digits and hyphens.");

    /// <summary>A page still has the address that was renamed.</summary>
    public static Problem RedirectNotGone(Place at, string cell) => Error("redirect-not-gone", at, cell,
        $"「{cell}」には、いまもページがあります。", $"There still is a page at \"{cell}\".",
        "from には、もうないページのアドレスを書いてください。名前を変えていないなら、この行を消してください。",
            "Give the address of a page that is gone in from. If nothing was renamed, delete this row.");

    /// <summary>A renamed address leads to no page.</summary>
    public static Problem RedirectNowhere(Place at, string cell, string? near) => Error("redirect-nowhere", at, cell,
        $"「{cell}」というページはありません。", $"There is no page at \"{cell}\".",
        near is null ? "to には、いまあるページのアドレスを書いてください。" : $"「{near}」ではありませんか。",
            near is null ? "Give the address of a page that exists in to." : $"Did you mean \"{near}\"?");

    /// <summary>A Markdown file without a title in front.</summary>
    public static Problem FrontMatter(Place at) => Error("front-matter", at, "",
        "ファイルの先頭に題名がありません。", "The file does not begin with a title.",
        "1行目から「---」「title: 題名」「---」の3行を入れてください。",
        "Begin with the three lines \"---\", \"title: the title\", \"---\".");

    /// <summary>A Markdown file embeds something that does not exist.</summary>
    /// <param name="at">Where it is.</param>
    /// <param name="embed">The line.</param>
    /// <param name="near">A line that is near to it and shows something; null when there is none.</param>
    /// <param name="example">A line of the same kind that shows something; null when the site has nothing of this kind.</param>
    public static Problem EmbedUnknown(Place at, string embed, string? near, string? example) => Error("embed-unknown", at, embed,
        $"「{embed}」が指すものがありません。", $"There is nothing that \"{embed}\" could show.",
        near is not null ? $"{near} ではありませんか。"
            : example is not null ? $"{example} のように書くか、行を消してください。"
            : "この行を消してください。",
        near is not null ? $"Did you mean {near}?"
            : example is not null ? $"Write it as in {example}, or take the line out." : "Take the line out.");

    /// <summary>A municipality's code that has not six digits.</summary>
    public static Problem CodeShape(Place at, string cell, string? whole) => Error("code-shape", at, cell,
        $"全国地方公共団体コードは6桁です(「{cell}」)。", $"A local-government code has six digits (\"{cell}\").",
        whole is null
            ? "「011002」のような6桁の番号を、総務省の一覧で確かめて書いてください。"
                + "コードのない団体では、空欄にします。"
            : $"「{whole}」と書いてください。Excelが先頭の0を消したか、最後の検査数字がないようです。",
        whole is null ? "Write the six digits from the ministry's list, such as \"011002\"; leave it blank for a body that has none."
            : $"Write it as \"{whole}\": Excel seems to have dropped its leading zero, or its last digit is missing.");

    /// <summary>A name that does not say what kind of body it is, such as a council or an agency.</summary>
    public static Problem MunicipalityKind(Place at, string cell, IReadOnlyList<string> kinds) => Notice("municipality-kind", at, cell,
        $"「{cell}」がどのような団体か、名前からは分かりません。ページの言葉は「団体」になります。",
            $"The name \"{cell}\" does not say what kind of body it is. The pages will speak of an organisation.",
        $"municipality_kind の行を足して、{string.Join("、", kinds)} のどれかを書いてください。",
            $"Add a row municipality_kind with one of these: {string.Join(", ", kinds)}.");

    /// <summary>A base address that is not the address of a whole host.</summary>
    public static Problem BaseAddress(Place at, string cell) => Error("base-address", at, cell,
        $"「{cell}」はサイトのアドレスとして使えません。", $"\"{cell}\" cannot be the site's address.",
        "「https://example.jp」のように、https:// とホスト名だけを書いてください。決まっていなければ空欄にします。",
            "Write https:// and the host name only, as in \"https://example.jp\"; leave it blank as long as there is none.");

    /// <summary>The site does not know its own address yet.</summary>
    public static Problem BaseAddressBlank(Place at) => Notice("base-address-blank", at, "",
        "サイトのアドレスがまだ書かれていません。サイトマップと、検索サイト用のアドレスは作られません。",
            "The site's address is not filled in yet: no sitemap and no addresses for search engines are written.",
        "公開するアドレスが決まったら、「https://example.jp」のように書いてください。",
            "Once it is known where the site will be, write it as in \"https://example.jp\".");

    /// <summary>A row that is about nothing, or about two things.</summary>
    public static Problem SubjectUnclear(Place at) => Error("subject-unclear", at, "",
        "この行が何についてのものか決まりません。", "It is not clear what this row is about.",
        "indicator か outline の、どちらか一方だけにidを書いてください。",
        "Give an id in indicator or in outline: in one of the two only.");

    private static string LanguageName(string language, bool inJapanese) => language switch
    {
        "en" => inJapanese ? "英語" : "English",
        "ja" => inJapanese ? "日本語" : "Japanese",
        _ => language,
    };
}
