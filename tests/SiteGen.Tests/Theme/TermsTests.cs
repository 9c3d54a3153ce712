// Terms of the glossary in texts: linked where they are words, not where they are pieces of longer ones.
using AngleSharp.Html.Parser;
using SiteGen.Plans.Extract;
using SiteGen.Tests.RealData;
using SiteGen.Theme.Text;

namespace SiteGen.Tests.Theme;

public sealed class TermsTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("ja", "この事業は続きます。", "事業")]
    [InlineData("ja", "バス事業者と、この事業", "事業")]
    [InlineData("ja", "バス事業者の数", "")]
    [InlineData("ja", "小樽市総合戦略", "")]
    [InlineData("ja", "市の総合戦略の目標値", "総合戦略,目標値")]
    [InlineData("en", "The baseline of the plan", "baseline")]
    public void A_term_is_linked_where_it_is_a_word_of_its_own(string language, string text, string linked)
    {
        var terms = new Terms(site.Source.Site.Glossary, site.Source.Site.Languages.Single(l => l.Code == language));

        var html = terms.Link(text, "/glossary/", new HashSet<string>());

        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal(linked, string.Join(',', page.QuerySelectorAll("a.term").Select(a => a.TextContent)));
        Assert.Equal(text, page.Body!.TextContent);
    }

    [Fact]
    public void Two_words_with_one_translation_have_an_explanation_each()
    {
        var project = site.Source.Site.Glossary.First(g => g.En == "project");
        GlossaryRow[] glossary = [project with { Ja = "事業" }, project with { Ja = "プロジェクト" }];

        var html = new Terms(glossary, Language.Japanese).Link("このプロジェクトは事業です。", "/g/", new HashSet<string>());

        Assert.Equal(
            "この<a class=\"term\" href=\"/g/#term-project-2\">プロジェクト</a>は"
                + "<a class=\"term\" href=\"/g/#term-project\">事業</a>です。", html);
    }
}
