// Whether the names of plans and articles leave every page its own address.
using SiteGen.Plans;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Articles;

namespace SiteGen.Build;

/// <summary>Checks the addresses of a site before it is built.</summary>
public static class Addresses
{
    /// <summary>A problem for each plan and article whose address another page has.</summary>
    public static IEnumerable<Problem> Check(Site site, IReadOnlyList<Article> articles) => SiteMap.Doubles(site, articles)
        .Select(p => (p.Address, File: FileOf(p.Subject))).Where(p => p.File.Length > 0).DistinctBy(p => p.File)
        .Select(p => ProblemCatalog.AddressTwice(new(p.File), p.Address));

    private static string FileOf(object? subject) => subject switch
    {
        Plan plan => $"{plan.Id}/",
        Article article => $"input/{article.Name}.ja.md",
        _ => "",
    };
}
