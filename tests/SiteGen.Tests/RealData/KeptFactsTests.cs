// What the pages said before their new look is still there: the numbers of each kind of page, listed once
// from the build of a8e553a, and every word of the city.
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;

namespace SiteGen.Tests.RealData;

public sealed class KeptFactsTests(RealSite site) : IClassFixture<RealSite>
{
    public static TheoryData<string, string> Listed()
    {
        var file = Repository.PathOf("tests", "SiteGen.Tests", "RealData", "expected", "facts.txt");
        var facts = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(file).Select(l => l.Split(' ', 2))) facts.Add(line[0], line[1]);
        return facts;
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public void Every_number_that_a_page_had_is_still_on_it(string path, string numbers)
    {
        var words = WordsOf(path);

        Assert.All(numbers.Split(' '), n => Assert.Contains(n, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_word_of_the_city_is_on_the_page_of_its_goal()
    {
        var goals = site.Source.Site.Plans.SelectMany(p => p.Goals).ToList();

        Assert.True(goals.Count > 10);
        Assert.All(goals, goal =>
        {
            var words = Pressed(WordsOf(SiteMap.Node(goal)));
            Assert.All(goal.Subtree.SelectMany(Texts), t => Assert.Contains(Pressed(t), words, StringComparison.Ordinal));
        });
    }

    private static IEnumerable<string> Texts(OutlineNode node) =>
        node.Evaluations.SelectMany(e => new[] { e.Comment, e.Opinion, e.GradeText, e.Note })
        .Concat([node.Summary, node.Purpose, node.Note, .. node.Outputs.Select(o => o.Text)]).Where(t => !t.IsEmpty).Select(t => t.Lead);

    private string WordsOf(string path) =>
        new HtmlParser()
            .ParseDocument(File.ReadAllText(Path.Combine(site.Output, path.Trim('/'), "index.html")))
            .QuerySelector("main")!.TextContent;

    private static string Pressed(string text) => Regex.Replace(text, @"\s", "");
}
