// How articles are read: emphasis beside Japanese, tables, furigana, links that are right, and leftovers that nobody means.
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class ArticleTests
{
    [Theory]
    [InlineData("これは**「強調」**の例です。", "これは<strong>「強調」</strong>の例です。")]
    [InlineData("これは**目標(2019年度)**です。", "これは<strong>目標(2019年度)</strong>です。")]
    [InlineData("**注意。**次に進む。", "<strong>注意。</strong>次に進む。")]
    [InlineData("**目標（達成）**は", "<strong>目標（達成）</strong>は")]
    [InlineData("税込**¥10,000**で、正解は**④**です。", "税込<strong>¥10,000</strong>で、正解は<strong>④</strong>です。")]
    [InlineData("**C#**や**F#**は**「.NET」**です。", "<strong>C#</strong>や<strong>F#</strong>は<strong>「.NET」</strong>です。")]
    [InlineData("値は**100%**です。", "値は<strong>100%</strong>です。")]
    [InlineData("**[市](/sample/)**と**`表`**を", "<strong><a href=\"/sample/\">市</a></strong>と<strong><code>表</code></strong>を")]
    [InlineData("これは*「強調」*の、*注意。*次", "これは<em>「強調」</em>の、<em>注意。</em>次")]
    [InlineData("これは__「強調」__の、__重要__です", "これは<strong>「強調」</strong>の、<strong>重要</strong>です")]
    [InlineData("__目標(2019年度)__です", "<strong>目標(2019年度)</strong>です")]
    [InlineData("これは_「強調」_の", "これは<em>「強調」</em>の")]
    [InlineData("前は~~「古い」~~の、~~150(人)~~です", "前は<del>「古い」</del>の、<del>150(人)</del>です")]
    [InlineData("**漢字《かんじ》**です", "<strong><ruby>漢字<rt>かんじ</rt></ruby></strong>です")]
    [InlineData("**ﾊﾝｶｸ｡**次、**👍**です", "<strong>ﾊﾝｶｸ｡</strong>次、<strong>👍</strong>です")]
    [InlineData("**『A・B』**と**【C】**と**〈D〉**", "<strong>『A・B』</strong>と<strong>【C】</strong>と<strong>〈D〉</strong>")]
    [InlineData("**이 별표(괄호)**이 문장", "<strong>이 별표(괄호)</strong>이 문장")]
    public void Emphasis_works_beside_Japanese_punctuation(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", Html(markdown));

    [Theory]
    [InlineData("snake_case_name と 目標_2019_実績 と a__b__c です")]
    [InlineData("小樽市_KPI_2016.csv")]
    public void Underscores_inside_names_stay(string markdown) => Assert.Equal($"<p>{markdown}</p>\n", Html(markdown));

    [Fact]
    public void A_table_has_scopes_and_its_numbers_to_the_right_without_any_inline_style()
    {
        var html = Html("| 市 | 数 |\n|:-:|--:|\n| 小樽 | 1 |");

        Assert.Contains("<th scope=\"col\">市</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">1</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Furigana_breaks_neither_titles_nor_descriptions_nor_code()
    {
        var html = Html("[市](/sample/ \"漢字《かんじ》\") `漢字《かんじ》` ![漢字《かんじ》](/sample/kpi/traffic-accidents/chart.svg)");

        Assert.Contains("title=\"漢字\"", html, StringComparison.Ordinal);
        Assert.Contains("alt=\"漢字\"", html, StringComparison.Ordinal);
        Assert.Contains("<code>漢字《かんじ》</code>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](/sample/) [b](/en/sample/kpi/traffic-accidents/) [c](../sample/) [d](../../sample/) [e](/sample/#main) [f](#main)")]
    [InlineData(
        "[a](/sample/index.html) [b](/data/observations.csv) [c](/data/all.zip) [d](/updates/feed.xml) "
        + "[e](/data/sample/traffic-accidents.json)")]
    [InlineData(
        "[a](https://example.org/x?y=1#z) [b](mailto:a@example.org) [c](tel:0134-32-4111) "
        + "<https://example.org/> https://example.org/日本 <a@example.org>")]
    [InlineData(
        "[a][r] [r][] [r] ![b](/sample/kpi/traffic-accidents/chart.svg) "
        + "![c](../sample/kpi/traffic-accidents/chart.svg)\n\n[r]: /sample/ \"題\"")]
    [InlineData("注[1]、配列\\[1\\]\\[2\\]、\\*\\*そのまま\\*\\*、\\<br>、`**` と `<br>` と `[a][b]`、\\#見出し")]
    [InlineData("{kpi: sample/traffic-accidents}\n\n[a][r]\n\n{status: sample}\n\n[r]: /sample/")]
    public void What_is_right_has_no_message(string markdown) => Assert.Empty(Problems(markdown));

    [Fact]
    public void A_link_to_the_sites_own_address_is_checked_like_any_other()
    {
        using var folder = new CaseFolder();
        folder.Write("site.csv", File.ReadAllText(Path.Combine(folder.Data, "site.csv")) + "base_address,https://example.jp,\n");
        Article(folder, "[a](https://example.jp/sample/) [b](https://example.jp/nope/) [c](http://EXAMPLE.jp/nope2/)");

        Assert.Equal(["https://example.jp/nope/", "http://EXAMPLE.jp/nope2/"],
            Found(folder).Where(p => p.Code == "link-unknown").Select(p => p.Cell));
    }

    [Fact]
    public void A_broken_article_does_not_make_the_links_to_it_wrong()
    {
        using var folder = new CaseFolder();
        Article(folder, "[a](/news/) [b](/news/#place)");
        File.WriteAllText(Path.Combine(folder.Input, "news.ja.md"), "---\ntitle: a: b\n---\n");

        Assert.Equal("front-matter-line", Assert.Single(Found(folder)).Code);
    }

    [Theory]
    [InlineData("title: 見出し\r\ndescription: 一文\r\n---\r\n\r\n本文", "見出し")]
    [InlineData("title: 2016-04-01\n---\n本文", "2016-04-01")]
    [InlineData("title: 2016\norder: -1\n---\n本文", "2016")]
    [InlineData("title: \"見出し: 副題\"\n---\n本文", "見出し: 副題")]
    [InlineData("title: '見出し #1'\n\n# 覚え書き\n---   \n本文", "見出し #1")]
    [InlineData("title: yes\r---\r本文", "yes")]
    public void Titles_are_read_as_they_are_written(string rest, string title)
    {
        using var folder = new CaseFolder();
        File.WriteAllText(Path.Combine(folder.Input, "about.ja.md"), "\uFEFF---" + (rest.Contains('\n') ? "\n" : "\r") + rest);

        var source = SiteBuild.Read(new(folder.Data, folder.Input, ""), new());

        Assert.Equal(title, Assert.Single(source!.Articles).Texts["ja"].Title);
    }

    [Fact]
    public void What_editors_and_systems_leave_behind_is_passed_over()
    {
        using var folder = new CaseFolder();
        Article(folder, "本文");
        foreach (var name in new[] { "._about.ja.md", ".DS_Store", "Thumbs.db", "~$about.docx",
            ".about.ja.md.swp", "about.ja.md~", "#about.ja.md#", ".#about.ja.md", "desktop.ini", ".gitkeep" })
            File.WriteAllText(Path.Combine(folder.Input, name), "x");

        Assert.Empty(Found(folder));
    }

    private static string Html(string markdown)
    {
        using var folder = new CaseFolder();
        Article(folder, markdown);
        var source = SiteBuild.Read(new(folder.Data, folder.Input, ""), new());
        return Assert.Single(Assert.Single(source!.Articles).Texts["ja"].Pieces).Html;
    }

    private static IReadOnlyList<Problem> Problems(string markdown)
    {
        using var folder = new CaseFolder();
        Article(folder, markdown);
        return Found(folder);
    }

    private static IReadOnlyList<Problem> Found(CaseFolder folder)
    {
        var problems = new ProblemList();
        SiteBuild.Read(new(folder.Data, folder.Input, ""), problems);
        return [.. problems.Sorted().Where(p => p.At.File.StartsWith("input/", StringComparison.Ordinal))];
    }

    private static void Article(CaseFolder folder, string markdown) =>
        File.WriteAllText(Path.Combine(folder.Input, "about.ja.md"), $"---\ntitle: 題\n---\n\n{markdown}\n");
}
