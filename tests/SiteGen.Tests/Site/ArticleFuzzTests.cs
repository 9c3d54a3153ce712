// Articles made of pieces thrown together: whatever they say, they are read or refused in words, and let nothing in.
using AngleSharp.Html.Parser;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;
using SiteGen.Theme.Articles;

namespace SiteGen.Tests.Site;

public sealed class ArticleFuzzTests
{
    private const int Articles = 60;

    private static readonly string[] Pieces =
    [
        "**", "*", "__", "_", "~~", "`", "```\n", "[", "]", "(", ")", "![", "](", "][", "<", ">", "> ",
        "\n> ", "\n- ", "\n1. ", "\n\n", "\n", "\n    ",
        "|", "\n|-|:-:|\n", "\n---\n", "# ", "\\", "&", "&lt;", "&#106;", "&Tab;", "{", "}",
        "\n{kpi: sample/traffic-accidents}\n", "{status: sample}",
        "「強調」", "目標(2019年度)", "漢字《かんじ》", "言葉", "。", " ", "　", "a", "1",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">", "[x](javascript:alert(1))", "[x](/sample/)", "[x](/nope/)",
        "[x](#main)", "![x](//elsewhere.example/x.png)",
        "[x](https://example.org/ \"漢字《かんじ》\")", "\n[r]: /sample/\n", "[x][r]", "https://example.org/",
        "<https://example.org/>", "<a@example.org>",
        "data:text/html,x", "\" onclick=\"alert(1)", "' style='x", "<!-- -->", "<br>", "\t", "\r\n", "﻿", "\0", "😀", "\u202E",
    ];

    private static readonly string[] Elements =
    [
        "HTML", "HEAD", "BODY", "P", "STRONG", "EM", "DEL", "CODE", "PRE", "A", "IMG", "BLOCKQUOTE", "UL", "OL", "LI", "HR", "BR", "DIV",
        "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "H1", "H2", "H3", "H4", "H5", "H6", "RUBY", "RP", "RT",
    ];

    private static readonly string[] Attributes = ["href", "src", "alt", "title", "class", "scope", "tabindex", "start"];

    [Fact]
    public void Articles_thrown_together_let_nothing_in_and_no_link_unchecked()
    {
        var random = new Random(20261128);
        var read = Enumerable.Range(0, Articles).Select(_ => Read(random)).Count(t => t is not null);

        Assert.InRange(read, Articles / 10, Articles);
    }

    private static ArticleText? Read(Random random)
    {
        var markdown = string.Concat(random.GetItems(Pieces, random.Next(1, 12)));
        using var folder = new CaseFolder();
        File.WriteAllText(Path.Combine(folder.Input, "about.ja.md"), $"---\ntitle: 題\n---\n\n{markdown}\n");
        var text = SiteBuild.Read(new(folder.Data, folder.Input, ""), new())?.Articles.Single().Texts["ja"];
        if (text is not null) Check(text, markdown);
        return text;
    }

    private static void Check(ArticleText text, string markdown)
    {
        var page = new HtmlParser().ParseDocument(string.Concat(text.Pieces.Select(p => p.Html)));
        var links = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.All(page.All, e => Assert.True(Elements.Contains(e.TagName), $"{e.TagName} from {markdown}"));
        Assert.All(page.All.SelectMany(e => e.Attributes), a => Assert.True(Attributes.Contains(a.Name), $"{a.Name} from {markdown}"));
        Assert.All(links, l => Assert.True(LinkAddresses.IsAllowed(l), $"{l} from {markdown}"));
        Assert.Equal(links.Count(l => !l.StartsWith("mailto:", StringComparison.Ordinal)),
            text.Links.Count(l => !l.Address.StartsWith("mailto:", StringComparison.Ordinal)));
    }
}
