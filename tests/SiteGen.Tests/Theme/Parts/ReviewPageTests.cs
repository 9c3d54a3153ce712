// The review page: every part has its cases there, and no case is empty.
using SiteGen.Pages;
using SiteGen.Theme;

namespace SiteGen.Tests.Theme.Parts;

public sealed class ReviewPageTests
{
    // What a case may leave out on purpose.
    private static readonly string[] Silent = ["note-none"];

    public static TheoryData<string> Languages => new("ja", "en", "ja-easy");

    public static TheoryData<string> Parts =>
        new(Directory.GetDirectories(Repository.PathOf("theme", "Parts")).Select(d => Path.GetFileName(d)!));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_has_its_cases_on_the_review_page(string part)
    {
        var heading = Review.Page("en").QuerySelectorAll("h2").SingleOrDefault(h => h.TextContent == part);

        Assert.NotEmpty(Directory.GetFiles(Repository.PathOf("theme", "Parts", part), "*Cases.razor"));
        Assert.True(heading?.NextElementSibling?.ClassList.Contains("part-case"), $"{part} has no case on the review page.");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_case_is_empty_and_no_id_is_there_twice(string language)
    {
        var page = Review.Page(language);
        var cases = page.QuerySelectorAll(".part-case").ToList();
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();

        Assert.True(cases.Count > 80);
        Assert.Equal(Silent, cases.Where(c => c.ChildElementCount < 2).Select(c => c.Id));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_case_says_what_is_expected(string language)
    {
        var cases = Review.Page(language).QuerySelectorAll(".part-case").Select(c => $"{c.Id}: {Review.Words(c)}");

        Snapshot.Compare(Repository.PathOf("tests", "SiteGen.Tests", "Theme", "Parts", "expected", $"review.{language}.txt"),
            string.Join('\n', cases) + "\n");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_name_with_markup_in_it_stays_text(string language)
    {
        var page = Review.Page(language);

        Assert.Empty(page.QuerySelectorAll("main script:not([type=module])"));
        Assert.Contains("<script>alert(\"1\")</script> & '", page.GetElementById("chart-hostile")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_the_sample_plans_is_drawn()
    {
        using var renderer = new PageRenderer();

        // The other pages of that site are never shown: the real site has them, too.
        var pages = Review.Frame.Map.Pages.Where(p => p.Path.StartsWith("/review", StringComparison.Ordinal)).ToList();

        Assert.True(pages.Count > 100);
        Assert.All(pages, page => Assert.True(renderer.Render(page, Review.Frame).Length > 2_000));
    }

    [Fact]
    public void The_built_site_has_no_review_page() =>
        Assert.False(new SiteMap(Review.Frame.Site, []).Has(Review.Frame.Site.Languages[0], SiteMap.Review));
}
