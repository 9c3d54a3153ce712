// Who says so: the first screen tells the site's own counting from what the document judges.
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.RealData;

public sealed class WhoSaysTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("ja", "/nemuro/goals/goal-1/",
        "有識者会議の評価: 2015年度 B 概ね順調に進んでいる、2016年度は記載なし", "#judged")]
    [InlineData("en", "/nemuro/goals/goal-3/",
        "Expert council’s judgement: FY2015 C Slightly behind schedule; none printed for FY2016", "#judged")]
    [InlineData("ja", "/nemuro/",
        "内部検証の評価: A 1、B 5、C 3 (文書の2016年度の評価9件を、このサイトが数えました)",
        "/nemuro/verification/#grades")]
    [InlineData("ja", "/otaru/goals/goal-2/", "小樽市の評価: 2016年度 平均スコア 49.97", "/otaru/verification/")]
    [InlineData("en", "/otaru/", "Otaru’s judgement: FY2016 Average score 51.21", "/en/otaru/verification/")]
    public void What_the_document_judges_is_named_with_who_and_for_which_year(string language, string path, string words, string link)
    {
        var said = Said(language, path).Select(p => (p.TextContent, p.QuerySelector("a")!.GetAttribute("href")));

        Assert.Contains((words, link), said);
    }

    [Theory]
    [InlineData("ja", "/kushiro/goals/goal-1/", "印と件数は、このサイトの計算です。計算方法")]
    [InlineData("en", "/topics/childcare/", "The marks and counts are computed by this site. How we compute")]
    [InlineData("ja", "/ojiya/", "印と件数は、このサイトの計算です。計算方法")]
    public void Where_the_document_judges_nothing_the_marks_alone_say_whose_they_are(string language, string path, string words) =>
        Assert.Equal([words], Said(language, path).Select(p => p.TextContent));

    private List<IElement> Said(string language, string path)
    {
        var page = Path.Combine(site.Output, language == "ja" ? "" : language, path.Trim('/'), "index.html");
        return [.. new HtmlParser().ParseDocument(File.ReadAllText(page)).QuerySelectorAll("p.judged")];
    }
}
