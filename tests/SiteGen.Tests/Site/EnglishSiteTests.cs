// A site in English only: a British council, an American agency and a county, built once and looked at many times.
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using SiteGen.Build;
using SiteGen.Commands;
using SiteGen.Plans;

namespace SiteGen.Tests.Site;

/// <summary>The site of tests/SiteGen.Tests/Site/english, built.</summary>
public sealed class EnglishSite : IDisposable
{
    private static readonly string Source = Repository.PathOf("tests", "SiteGen.Tests", "Site", "english");

    public EnglishSite() => IsBuilt = SiteBuild.Run(
        new(Path.Combine(Source, "data"), Path.Combine(Source, "input"), Output), Problems) is not null;

    public string Output { get; } = Directory.CreateTempSubdirectory("sitegen-english-").FullName;

    public ProblemList Problems { get; } = new();

    public bool IsBuilt { get; }

    public string Text(string file) => File.ReadAllText(Path.Combine(Output, file));

    public IHtmlDocument Page(string folder) => new HtmlParser().ParseDocument(Text(Path.Combine(folder, "index.html")));

    /// <summary>All pages and files of data, but not the theme's own assets.</summary>
    public IEnumerable<string> Files(string ending) => Directory.EnumerateFiles(Output, "*" + ending, SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Output, f))
            .Where(f => !f.StartsWith("assets", StringComparison.Ordinal) || f.Contains("search.", StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(Output, recursive: true);
}

public sealed class EnglishSiteTests(EnglishSite site) : IClassFixture<EnglishSite>
{
    private static readonly Regex Japanese = new("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]");
    private static readonly string[] Endings = [".html", ".csv", ".json", ".jsonld", ".xml", ".txt", ".svg"];

    [Fact]
    public void Nothing_is_missing_and_the_one_question_is_what_the_county_is()
    {
        Assert.True(site.IsBuilt, string.Join('\n', site.Problems.Sorted()));

        var question = Assert.Single(site.Problems.Sorted());
        Assert.Equal(("municipality-kind", "kent-county/plan.csv", "en (B)"), (question.Code, question.At.File, question.At.Column));
    }

    [Fact]
    public void No_file_has_a_Japanese_character()
    {
        var found = Endings.SelectMany(site.Files).Where(f => Japanese.IsMatch(site.Text(f)))
            .Select(f => $"{f}: {Japanese.Match(site.Text(f)).Value} … {Around(site.Text(f))}");

        Assert.Equal("", string.Join('\n', found.Take(20)));
    }

    [Fact]
    public void No_page_speaks_of_a_city_or_of_Japan()
    {
        var found = site.Files(".html").Where(f => !f.Contains("dictionary", StringComparison.Ordinal))
            .Select(f => (f,
                Match: Regex.Match(Parse(f).Body!.TextContent, @"\b([Cc]it(y|ies)|Japan\w*|Heisei|Reiwa|prefecture\w*|yen)\b.{0,40}")))
            .Where(f => f.Match.Success).Select(f => $"{f.f}: {f.Match.Value}");

        Assert.Equal("", string.Join('\n', found.Take(20)));
    }

    [Fact]
    public void Every_page_stands_at_the_root_in_English_without_a_switch_of_languages()
    {
        Assert.False(Directory.Exists(Path.Combine(site.Output, "en")));
        Assert.All(site.Files(".html").Select(Parse), page =>
        {
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Null(page.QuerySelector("nav.languages"));
            Assert.Empty(page.QuerySelectorAll("[lang]:not(html)"));
            Assert.All(page.QuerySelectorAll("link[hreflang]"), l => Assert.Equal("en", l.GetAttribute("hreflang")));
        });
    }

    [Fact]
    public void Every_link_leads_to_a_file()
    {
        var dead = site.Files(".html").SelectMany(f => Parse(f).QuerySelectorAll("a[href^='/'], link[href^='/'], img[src^='/']")
            .Select(a => (a.GetAttribute("href") ?? a.GetAttribute("src"))!.Split('#')[0].Split('?')[0])
            .Where(a => !IsThere(a)).Select(a => $"{f}: {a}"));

        Assert.Equal("", string.Join('\n', dead.Distinct().Take(20)));
    }

    [Theory]
    [InlineData("ashford-vale/kpi/affordable-homes", "2019/20 runs from 1 April 2019 to 31 March 2020.", "2020/21")]
    [InlineData("water-agency/kpi/leak-rate", "FY2020 runs from 1 October 2019 to 30 September 2020.", "FY2021")]
    public void A_year_is_called_as_the_plan_calls_it(string folder, string note, string year)
    {
        var page = site.Page(folder);

        Assert.Contains(note, page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(year, page.QuerySelector("table.figures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_calendar_years_has_no_fiscal_years()
    {
        var page = site.Page("kent-county/kpi/content-residents");

        Assert.DoesNotContain("FY", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2018", page.QuerySelector("table.figures")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ashford-vale", "council")]
    [InlineData("water-agency", "agency")]
    [InlineData("kent-county", "organisation")]
    public void The_words_are_those_of_the_body(string plan, string word) =>
        Assert.Contains(word, site.Page($"{plan}/verification").Body!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("ashford-vale/kpi/affordable-homes", "500", "180")]
    [InlineData("ashford-vale/kpi/road-injuries", "150", "140")]
    [InlineData("ashford-vale/kpi/response-time", "8 min", "9 min 48 s")]
    [InlineData("ashford-vale/kpi/rank-in-league", "3rd", "8th")]
    [InlineData("water-agency/kpi/leak-rate", "10%", "9.6%")]
    [InlineData("water-agency/kpi/money-spent", "20 million dollars", "15 million dollars")]
    public void A_KPI_says_its_target_and_its_newest_figure(string folder, params string[] figures)
    {
        var page = site.Page(folder);

        Assert.All(figures, f => Assert.Contains(f, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Name in Japanese", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_and_the_status_are_in_English()
    {
        var main = site.Page("ashford-vale/kpi/road-injuries").QuerySelector("main")!.TextContent;

        Assert.Contains("Target met", main, StringComparison.Ordinal);
        Assert.Contains("2020/21", main, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_has_English_words_as_picture_and_as_figure()
    {
        Assert.Contains("Actual", site.Text("water-agency/kpi/leak-rate/chart.json"), StringComparison.Ordinal);
        Assert.Contains("<svg", site.Text("water-agency/kpi/leak-rate/chart.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_in_English_is_a_page() =>
        Assert.Equal("How to read this site", site.Page("how-to-read").QuerySelector("h1")!.TextContent);

    [Fact]
    public void Search_engines_and_feeds_are_told_the_addresses_at_the_root()
    {
        Assert.Equal("https://promises.example.org/ashford-vale/kpi/road-injuries/",
            site.Page("ashford-vale/kpi/road-injuries").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("<loc>https://promises.example.org/ashford-vale/</loc>", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("xml:lang=\"en\"", site.Text("updates/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("\"inLanguage\":\"en\"", site.Text("ashford-vale/kpi/road-injuries/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_open_data_have_English_columns_only()
    {
        var headings = site.Files(".csv").Select(f => site.Text(f).Split('\r')[0]).ToList();

        Assert.Contains(headings, h => h.Contains("name_en", StringComparison.Ordinal));
        Assert.DoesNotContain(headings, h => h.Contains("_ja", StringComparison.Ordinal));
        Assert.DoesNotContain("_ja\"", site.Text("data/datapackage.json"), StringComparison.Ordinal);
        Assert.Equal(
            "/ashford-vale/kpi/affordable-homes/", JsonNode.Parse(site.Text("data/indicators.json"))![0]!["page_en"]!.GetValue<string>());
        Assert.Equal("en", JsonNode.Parse(site.Text("data/catalog.jsonld"))!["dct:language"]!.AsArray().Single()!.GetValue<string>());
        Assert.StartsWith("Public promises", site.Text("data/README.txt").TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_has_no_Japanese_words()
    {
        using var book = SpreadsheetDocument.Open(Path.Combine(site.Output, "data", "all.xlsx"), isEditable: false);

        Assert.All(book.WorkbookPart!.WorksheetParts, sheet => Assert.DoesNotMatch(Japanese, sheet.Worksheet!.InnerText));
    }

    [Fact]
    public void A_KPI_that_continues_one_of_an_earlier_plan_shows_the_line_across_plans_and_judges_none_of_it()
    {
        var section = site.Page("ashford-vale/kpi/road-injuries").QuerySelector("section[aria-labelledby=line]")!;

        Assert.Equal("/ashford-vale-2015/kpi/injuries/", section.QuerySelector("p a")!.GetAttribute("href"));
        Assert.StartsWith("Continues: Ashford Vale Borough Council: Corporate Plan (2015–2018): Road injuries",
            section.QuerySelectorAll("p")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["2014/15 260 people", "2015/16 251 people", "2016/17 238 people", "2018/19 210 people",
                "2019/20 190 people", "2020/21 140 people"],
            section.QuerySelectorAll("tbody tr").Select(
                r => string.Join(' ', r.QuerySelectorAll("td").Skip(1).Select(c => c.TextContent.Trim()))));
        Assert.Empty(section.QuerySelectorAll(".mark, .state, svg"));
    }

    [Fact]
    public void The_forerunner_says_where_it_is_continued()
    {
        var section = site.Page("ashford-vale-2015/kpi/injuries").QuerySelector("section[aria-labelledby=line]")!;

        Assert.StartsWith("Continued in: ", section.QuerySelectorAll("p")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("/ashford-vale/kpi/road-injuries/", section.QuerySelector("p a")!.GetAttribute("href"));
        Assert.Null(site.Page("ashford-vale/kpi/response-time").QuerySelector("section[aria-labelledby=line]"));
    }

    [Fact]
    public void The_open_data_say_what_a_KPI_continues()
    {
        var row = JsonNode.Parse(site.Text("data/indicators.json"))!
            .AsArray()
            .Single(r => r!["indicator"]!.GetValue<string>() == "road-injuries");

        Assert.Equal("ashford-vale-2015/injuries", row!["continues"]!.GetValue<string>());
        Assert.Equal("ashford-vale/road-injuries",
            JsonNode.Parse(site.Text("data/ashford-vale-2015/injuries.json"))!["continued_in"]![0]!.GetValue<string>());
    }

    [Fact]
    public void A_remedy_names_the_columns_that_there_are()
    {
        var problems = new ProblemList { Languages = ["en"] };
        problems.Add(ProblemCatalog.TotalDiffers(new("x.csv", 1), "1", "2"));

        var remedy = Assert.Single(problems.Sorted()).Text;

        Assert.DoesNotContain("_ja", remedy.RemedyEn + remedy.RemedyJa, StringComparison.Ordinal);
        Assert.Contains("note_en", remedy.RemedyEn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_plan_is_made_without_a_Japanese_word_and_has_no_error()
    {
        using var folder = new EnglishCopy();
        var output = new StringWriter();

        CommandLine.Run(["new", "plan", "north-park", "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, output);
        CommandLine.Run(["check", "--data", folder.Data, "--input", folder.Input, "--lang", "en"], output, output);

        Assert.Contains("0 errors", output.ToString(), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Path.Combine(folder.Data, "north-park")), f => Assert.DoesNotMatch(Japanese, File.ReadAllText(f)));
    }

    // A glossary without Japanese has no word that a blank period could be.
    [Fact]
    public void A_target_without_a_period_has_no_date_printed()
    {
        using var folder = new EnglishCopy();
        var output = Path.Combine(folder.Data, "..", "out");
        File.WriteAllText(
            Path.Combine(folder.Data, "kent-county", "targets.csv"), "indicator,period,kind,value\ncontent-residents,,number,65\n");

        SiteBuild.Run(new(folder.Data, folder.Input, output), new());

        var page = File.ReadAllText(Path.Combine(output, "kent-county", "kpi", "content-residents", "index.html"));
        Assert.Contains("<td>no date printed</td>", page, StringComparison.Ordinal);
    }

    private IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(site.Text(file));

    private bool IsThere(string address)
    {
        var path = Path.Combine(site.Output, Uri.UnescapeDataString(address)[1..]);
        return File.Exists(address.EndsWith('/') ? Path.Combine(path, "index.html") : path);
    }

    private static string Around(string text)
    {
        var at = Japanese.Match(text).Index;
        return text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 40)].Replace('\n', ' ');
    }
}
