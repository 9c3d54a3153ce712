// The messages about the pages of input/: their names, their heads, their Markdown and their links.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>Something is about a plan that is not there, or no longer.</summary>
    /// <param name="at">Where it is.</param>
    /// <param name="plan">The plan's id.</param>
    /// <param name="near">The plan that may have been meant; null when none is near.</param>
    /// <param name="page">The name of the page that is about the plan as a whole; null for a place in a page or table.</param>
    public static Problem PlanGone(Place at, string plan, string? near, string? page = null) => Warning("plan-gone", at, plan,
        $"「{plan}」という計画はありません。これについてのところは、サイトに載せません。",
        $"There is no plan \"{plan}\". What is about it is left out of the site.",
        (page is null ? "計画を外したのなら、ここを消してください。"
            : $"計画を外したのなら、この行だけでなく、ファイル全体を、"
                + $"すべての言語で({page}.*.md)消してください。")
            + (near is null ? "" : $"「{near}」の書き間違いなら、直してください。"),
        (page is null ? "If the plan was removed, delete this."
            : $"If the plan was removed, delete not this line but the whole file, in every language ({page}.*.md).")
            + (near is null ? "" : $" If \"{near}\" is meant, correct it."));

    /// <summary>The head of an article has no end.</summary>
    public static Problem FrontMatterOpen(Place at) => Error("front-matter-open", at, "",
        "先頭の「---」に、終わりの「---」がありません。", "The head that begins with \"---\" has no \"---\" at its end.",
        "題名などの行のすぐ後に、「---」だけの行を入れてください。",
        "Put a line with \"---\" alone after the title and the other lines of the head.");

    /// <summary>A line at the head of an article that is no name with a text.</summary>
    /// <param name="at">Where it is.</param>
    /// <param name="line">The line.</param>
    /// <param name="better">The line as it should be written.</param>
    public static Problem FrontMatterLine(Place at, string line, string better) => Error("front-matter-line", at, line,
        "この行を「名前: 値」として読めません。値の中の「: 」「 #」、引用符やかっこなどは、記号として働きます。",
        "This line cannot be read as \"name: value\". In a value, signs such as \": \", \" #\", quotation "
            + "marks and brackets have a meaning.",
        $"値を \" で囲み、1行で「{better}」のように書いてください。行頭に空白やタブは入れません。",
        $"Put the value in quotation marks, on one line and without a space or tab before it, as in: {better}");

    /// <summary>A setting at the head of an article that says nothing.</summary>
    public static Problem FrontMatterBlank(Place at, string name) => Error("front-matter-blank", at, "",
        $"「{name}」が空です。", $"\"{name}\" is blank.",
        name == "title" ? "「title: 」の後に題名を書いてください。" : $"「{name}: 」の後に書くか、この行を消してください。",
        name == "title" ? "Write the title after \"title: \"." : $"Write it after \"{name}: \", or delete the line.");

    /// <summary>A setting that stands twice.</summary>
    public static Problem FrontMatterTwice(Place at, string name) => Error("front-matter-twice", at, "",
        $"「{name}」が二度出てきます。", $"\"{name}\" is there twice.",
        "どちらか一つの行を消してください。", "Delete one of the lines.");

    /// <summary>An order that is no number.</summary>
    public static Problem FrontMatterOrder(Place at, string cell) => Error("front-matter-order", at, cell,
        $"order は並び順の番号です。「{cell}」は整数ではありません。", $"order is the place in the menu; \"{cell}\" is no whole number.",
        "半角の整数を書くか、この行を消してください。", "Write a whole number, or delete the line.");

    /// <summary>A file of input/ that looks like an article and is not named like one.</summary>
    /// <param name="at">Where it is.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="other">The language in its name that the site does not have; null when none stands there.</param>
    public static Problem ArticleName(Place at, IReadOnlyList<string> languages, string? other) => Error("article-name", at, "",
        $"どの記事の、このサイトのどの言語({string.Join("、", languages)})か、"
            + "名前から分からないため、このファイルは読まれません。",
        $"The name does not tell which article in which language of this site ({string.Join(", ", languages)}) this is, "
            + "so the file is not read.",
        other is not null
            ? $"サイトの言語に {other} がありません。"
                + $"ファイルを消すか、site.csv の languages に {other} を足してください。"
            : $"「snow.{languages[0]}.md」のように、名前、言語({string.Join("、", languages)})、md "
            + $"を点でつないでください。要らなければ消してください。",
        other is not null ? $"The site has no language {other}. Delete the file, or add {other} to languages in site.csv."
            : $"Name it like \"snow.{languages[0]}.md\": name, language ({string.Join(", ", languages)}) and md "
            + $"with dots between them. Delete it if it is not needed.");

    /// <summary>An article that is not there in Japanese.</summary>
    public static Problem ArticleJapanese(Place at, string file, string language) => Error("article-japanese", at, "",
        $"{LanguageName(language, true)}の記事がないため、このファイルは読まれません。",
            $"There is no such article in {LanguageName(language, false)}, so this file is not read.",
        $"「{file}」を作ってください。名前の書き間違いなら直し、要らなければ消してください。",
            $"Add \"{file}\". If the name is misspelt, correct it; delete the file if it is not needed.");

    /// <summary>Something in input/ that is no article.</summary>
    public static Problem InputUnknown(Place at) => Warning("input-unknown", at, "",
        "記事ではないため、読まれません。サイトには出ません。", "This is no article: it is not read and does not appear on the site.",
        "記事なら「snow.ja.md」のような名前にして、input/ のすぐ下に置いてください。要らなければ消してください。",
            "An article needs a name such as \"snow.ja.md\" and lies in input/ itself. Delete it if it is not needed.");

    /// <summary>An article without any text.</summary>
    public static Problem ArticleEmpty(Place at) => Warning("article-empty", at, "",
        "題名だけで、本文がありません。", "There is a title but no text.",
        "2つ目の「---」の後に本文を書くか、ファイルを消してください。", "Write the text after the second \"---\", or delete the file.");

    /// <summary>A heading with nothing below it.</summary>
    public static Problem HeadingEmpty(Place at) => Warning("heading-empty", at, "",
        "見出しの下に、何もありません。", "There is nothing below this heading.",
        "文を足すか、見出しを消してください。その前の文も、読み直してください。",
        "Add text or delete the heading. Read what stands before it once more.");

    /// <summary>A table without rows.</summary>
    public static Problem TableEmpty(Place at) => Warning("table-empty", at, "",
        "表に、見出しの行しかありません。", "This table has only its row of headings.",
        "行を足すか、表を消してください。その前の文も、読み直してください。",
        "Add a row or delete the table. Read what stands before it once more.");

    /// <summary>An article that is too long to be one.</summary>
    public static Problem ArticleLong(Place at, int characters) => Error("article-long", at, "",
        $"記事が長すぎます({characters}文字まで)。", $"The article is too long (the limit is {characters} characters).",
        "いくつかの記事に分けてください。", "Divide it into several articles.");

    /// <summary>An article whose parts lie too deep in each other.</summary>
    public static Problem ArticleDeep(Place at) => Error("article-deep", at, "",
        "引用や箇条書き、かっこや強調の記号が、深く重なりすぎているか、多すぎます。",
            "Quotations, lists, brackets or signs of emphasis lie too deep in each other, or are too many.",
        "重なりを減らすか、段落を分けてください。記号をそのまま書くときは、\\* \\[ \\> のように前に \\ を付けてください。",
            "Use fewer levels, or divide the paragraph. For a sign that means itself, write \\ before it: \\*, \\[, \\>.");

    /// <summary>A reference that stands nowhere.</summary>
    public static Problem LinkReference(Place at, string mark) => Warning("link-reference", at, mark,
        $"「{mark}」が指すリンク先が書かれていないため、リンクにならず、かっこのまま出ます。",
            $"Nothing says where {mark} leads, so there is no link, and readers see the brackets.",
        "「[名前]: /about/」のような行を足すか、[言葉](/about/) のように書いてください。かっこをそのまま出すなら、\\[ と書きます。",
            "Add a line such as \"[name]: /about/\", or write [words](/about/). For brackets that mean themselves, write \\[.");

    /// <summary>A picture that the site cannot show.</summary>
    public static Problem ImageAddress(Place at, string address) => Error("image-address", at, address,
        $"「{address}」の画像は載せられません。ページに出せるのは、このサイトのグラフだけです。",
        $"The picture \"{address}\" cannot be shown: pages show charts of this site only.",
        "このサイトのグラフ(/計画/kpi/名前/chart.svg)を使うか、! を取って [言葉](https://…) のリンクにしてください。",
            "Use a chart of this site (/plan/kpi/name/chart.svg), or take out the ! so that it becomes a link: [words](https://...).");

    /// <summary>A place on a page that is not there.</summary>
    public static Problem AnchorUnknown(Place at, string address, string anchor) => Warning("anchor-unknown", at, address,
        $"ページはありますが、「#{anchor}」という場所がありません。", $"The page is there, but it has no place \"#{anchor}\".",
        "# から後を消すか、正しい場所に直してください。", "Take out what begins with #, or correct it.");

    /// <summary>A page that speaks of a city on a site without one.</summary>
    public static Problem OtherBody(Place at, string word, string better, IReadOnlyList<int> lines) => Notice("other-body", at, word,
        $"「{word}」とありますが、このサイトには市でないところがあります({Some(lines, "、")}行目)。",
        $"It says \"{word}\", but not every body on this site is a city (lines {Some(lines, ", ")}).",
        $"「{better}」などに書きかえてください。市だけのことなら、このままでかまいません。",
        $"Write \"{better}\" or the like. If only cities are meant, it may stay.");

    /// <summary>A sign of Markdown that readers will see.</summary>
    public static Problem MarkLeft(Place at, string mark) => Warning("mark-left", at, mark,
        $"「{mark}」が、記号のままページに出ます。", $"Readers will see \"{mark}\" as it is.",
        mark[0] switch
        {
            '#' or '＃' => "見出しなら、半角の # の後に半角の空白を入れてください。そのまま出すなら \\# と書きます。",
            '<' => "HTMLは使えません。消すか、そのまま出すなら \\< と書いてください。",
            '{' => "表やグラフは、行の初めから、それだけで1行に書いてください。",
            _ => "強調なら、半角の記号で言葉を囲み、内側に空白を入れないでください。そのまま出すなら \\* のように前に \\ を付けます。",
        },
        mark[0] switch
        {
            '#' or '＃' => "For a heading, put a space after the #. For the sign itself, write \\#.",
            '<' => "HTML cannot be used: take it out. For the sign itself, write \\<.",
            '{' => "A table or chart needs a line of its own, from the line's beginning.",
            _ =>
                "For emphasis, put the signs right beside the words, without a space inside. For the sign "
                + "itself, write \\ before it, as in \\*.",
        });
}
