// The messages about names, keys and order: what must be unique, what becomes an address, and which version is in force.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>A row says something about what another row of the file is about.</summary>
    public static Problem RowTwice(Place at, string cell, int first, IReadOnlyList<string> columns) => Error("row-twice", at, cell,
        $"{string.Join("、", columns)} の同じ行が、{first}行目(Excel)にもあります。",
        $"Row {first} (in Excel) has the same {string.Join(", ", columns)}.",
        $"同じものなら、一つにしてください。{(columns.Contains("set_on") ? RevisedJa : OtherJa)}"
            + "大文字と小文字、全角と半角、空白だけの違いは、同じとみなします。",
        $"If they are the same, keep one. {(columns.Contains("set_on") ? RevisedEn : "If not, correct what should differ.")}"
            + " Letter case, full or half width, and spaces make no difference.");

    private const string OtherJa = "違うものなら、その違いが分かるように直してください。";

    private const string RevisedJa = "見直した値なら、見直した時期(R7 など)を set_on に書いてください。";
    private const string RevisedEn = "For a revised figure, give the time of the revision in set_on, such as R7.";

    /// <summary>A name has characters that an address cannot have.</summary>
    public static Problem IdShape(Place at, string id) => Error("id-shape", at, id,
        $"「{id}」は、idや名前に使えません。アドレスの一部になるためです。",
        $"\"{id}\" cannot be an id or a name: it becomes part of an address.",
        "半角の英小文字、数字、ハイフンだけを、100文字までで使ってください(例: snow-requests)。" + EverywhereJa(at),
        "Use only small letters a-z, digits and hyphens, at most 100, such as snow-requests." + EverywhereEn(at));

    /// <summary>A name that the site or a system needs for something else.</summary>
    public static Problem IdReserved(Place at, string id) => Error("id-reserved", at, id,
        $"「{id}」は、サイトかパソコンがほかの用途に使う名前です。",
        $"\"{id}\" is a name that the site or a computer needs for something else.",
        "別の名前にしてください(例: snow-requests)。" + EverywhereJa(at), "Choose another name, such as snow-requests." + EverywhereEn(at));

    // Other rows name the id of a row.
    private static string EverywhereJa(Place at) => at.Line > 0 ? "このidを使っているほかの行も、同じに直します。" : "";

    private static string EverywhereEn(Place at) => at.Line > 0 ? " Change it wherever it is used." : "";

    /// <summary>Two pages would have the same address.</summary>
    public static Problem AddressTwice(Place at, string address) => Error("address-twice", at, address,
        $"「{address}」は、ほかのページが使うアドレスです。", $"\"{address}\" is the address of another page.",
        "フォルダーやファイルに、別の名前を付けてください。", "Give the folder or file another name.");

    /// <summary>An address that no link may have.</summary>
    public static Problem AddressRefused(Place at, string cell) => Error("address-refused", at, cell,
        $"「{cell}」は、リンクのアドレスに使えません。",
        $"\"{cell}\" cannot be the address of a link.",
        "「https://example.jp/」のように、https://、http://、mailto:、tel: のどれかで始めるか、"
            + "このサイトのページなら / から書いてください。空白や改行は入れません。",
        "Begin with https://, http://, mailto: or tel:, as in \"https://example.jp/\"; for a page of this site, begin with /. "
            + "Leave no space or line break in it.");

    /// <summary>It cannot be told when a version was set.</summary>
    public static Problem SetOnUndated(Place at, string cell) => Error("set-on-undated", at, cell,
        $"「{cell}」がいつのことか読めないため、どの値が今のものか決められません。",
        $"It cannot be told when \"{cell}\" was, so it is not clear which version is in force.",
        "「R2.3」や「2020-03」のように、見直した時期だけを書いてください。"
            + "ほかの言葉は note_ja と note_en に書きます。計画を作ったときの値なら、空欄にします。"
            + "見直した時期が文書にないときは、「時期の記載なし」と書きます。",
        "Give only the time of the revision, such as \"R2.3\" or \"2020-03\"; other words go into note_ja and note_en. "
            + "Leave it blank for the original plan, and write \"no time given\" where the document does not tell the time.");

    /// <summary>It cannot be told which of two versions is the later one.</summary>
    public static Problem SetOnUnordered(Place at, string cell, string other) => Error("set-on-unordered", at, cell,
        $"「{cell}」と「{other}」は、どちらが後か決められません。",
        $"It cannot be told which is later, \"{cell}\" or \"{other}\".",
        "両方の set_on に、「R2.4」「R2.10」のように月まで書いてください。"
            + "「時期の記載なし」は、ほかの行が当初の計画(空欄)だけのときに使えます。",
        "Give the month in both cells of set_on, as in \"R2.4\" and \"R2.10\". "
            + "\"no time given\" is only for one version beside the original plan (blank).");

    /// <summary>A language that cannot be part of an address, the name of a column or what browsers are told.</summary>
    public static Problem LanguageShape(Place at, string cell) => Error("language-shape", at, cell,
        $"「{cell}」は言語の書き方として読めません。", $"\"{cell}\" cannot be read as a language.",
        "「en」や「ja-easy:easy:ja」のように、列の名前、アドレスの最初の部分、ブラウザーに伝える言語を、"
            + "この順に : で区切って書いてください。"
            + "使えるのは半角の英数字とハイフンだけで、アドレスには data や search のようにサイトが使う名前は使えません。",
        "Write it as \"en\" or as \"ja-easy:easy:ja\": name of the column, first part of the address, language told to browsers. "
            + "Use only letters a-z, digits and hyphens; the address cannot be a name that the site needs, such as data or search.");

    /// <summary>Two languages share a column or an address.</summary>
    public static Problem LanguageTwice(Place at, string cell) => Error("language-twice", at, cell,
        $"「{cell}」と同じ列の名前かアドレスの言語が、前にもあります。",
        $"Another language before \"{cell}\" has the same column or the same address.",
        "一つを消すか、「ja-easy:easy:ja」のように別の列の名前とアドレスを書いてください。",
        "Delete one, or give it a column and an address of its own, as in \"ja-easy:easy:ja\".");
}
