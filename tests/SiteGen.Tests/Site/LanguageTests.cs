// A further language is a column and nothing else: a small site gets French as its fourth language by its CSVs alone.
using AngleSharp.Html.Parser;
using SiteGen.Build;
using SiteGen.Plans;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Site;

public sealed class LanguageTests : IDisposable
{
    private readonly CaseFolder small = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-fr-").FullName;

    public LanguageTests()
    {
        Replace("site.csv", "languages,ja;en,", "languages,ja;en;ja-easy:easy:ja;fr,");
        Replace("sample/plan.csv", "key,ja,en", "key,ja,en");
        Replace("sample/indicators.csv", "name_ja,name_en", "name_ja,name_en,name_fr");
        AddColumn("sample/indicators.csv", "name_fr", "nursery-children", "Enfants en crèche");
        small.Write("words.csv", "key,fr\nlanguage.name,Français\nterm.target,Objectif\nstatus.behind,En retard\n");
        var problems = new ProblemList();
        Assert.True(SiteBuild.Run(new(small.Data, small.Input, output), problems) is not null,
            string.Join('\n', problems.Sorted().Where(p => p.Severity == Severity.Error)));
    }

    public void Dispose()
    {
        small.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void The_new_language_has_pages_of_its_own_with_its_own_words()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(output, "fr/sample/kpi/nursery-children/index.html")));

        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith("Enfants en crèche", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Objectif", page.QuerySelector("table.figures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_translated_is_shown_in_Japanese_and_marked_as_such()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(output, "fr/sample/goals/goal-1/index.html")));

        Assert.Equal("子育てを支える", page.QuerySelector("h1 [lang=ja]")!.TextContent);
    }

    [Fact]
    public void Every_page_links_to_itself_in_the_new_language()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(output, "sample/status/index.html")));

        Assert.Equal("Français", page.QuerySelector("a[href='/fr/sample/status/']")!.TextContent);
    }

    private void Replace(string file, string old, string text)
    {
        var path = Path.Combine(small.Data, file);
        var all = File.ReadAllText(path);
        Assert.Contains(old, all, StringComparison.Ordinal);
        File.WriteAllText(path, all.Replace(old, text, StringComparison.Ordinal));
    }

    // Rows of the file have a cell for the new column: filled for one id, blank for the others.
    private void AddColumn(string file, string column, string id, string text)
    {
        var path = Path.Combine(small.Data, file);
        var lines = File.ReadAllLines(path);
        var index = lines[0].Split(',').ToList().IndexOf(column);
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split(',').ToList();
            cells.Insert(index, cells[0] == id ? text : "");
            lines[i] = string.Join(',', cells);
        }
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
