// How to cite the open data, in the site's languages.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Text;

/// <summary>Words citations, and the addresses that stand in them.</summary>
public static class Citation
{
    /// <summary>The site's address with a path; without one the path alone, as long as the site has no address of its own.</summary>
    public static string Address(Site site, string path) => site.Setting("base_address").Lead.TrimEnd('/') + path;

    /// <summary>Citation of a part of the data: its title, whose it is, and its version.</summary>
    public static LocalText Of(Site site, Plan? plan, LocalText title, string version, string path) => site.InEach(language =>
    {
        string In(LocalText? text) => text?.In(language.Code) ?? "";
        var parts = new[] { In(plan?.Setting("publisher")), In(plan is null ? null : Source(plan)), In(title) };
        var (whole, publisher) = (In(site.Setting("title")), In(site.Setting("publisher")));
        var (address, licence) = (Address(site, path), In(Licence(site, plan)));
        return language.IsJapanese
            ? $"{Join("、", parts)}(データ版 {version})。{whole}({publisher})、{address}、{licence}"
            : $"{Join(". ", parts)}. Data version {version}. {whole} ({publisher}), {address}, {licence}";
    });

    /// <summary>The title of a plan's document; a draft is called a draft, also where the title does not say so.</summary>
    public static LocalText Source(Plan plan)
    {
        var title = plan.Setting("source_title");
        return plan.IsDraft ? title.Each((l, words) => Drafted(words, plan.Draft.In(l))) : title;
    }

    /// <summary>The plan's licence; the site's for the data of all plans, with the licences of plans that have their own.</summary>
    public static LocalText Licence(Site site, Plan? plan)
    {
        var licence = plan?.Setting("licence") ?? site.Setting("licence");
        var others = plan is null ? OtherLicences(site) : [];
        if (others.Count > 0)
            return site.InEach(l => $"{licence.In(l.Code)} ({Join(l.IsJapanese ? "、" : ", ", others.Select(o => Named(o, l)))})");
        return licence.Has("en") ? licence : site.InEach(l => licence.In(l.Code));

        // Of hundreds of plans nobody reads the names: their own pages say it.
        static string Named(IGrouping<string, Plan> own, Language language) =>
            $"{own.Key}: {string.Join(" / ", own.Take(3).Select(p => p.Title.In(language.Code)))}{(own.Count() > 3 ? "…" : "")}";
    }

    /// <summary>The plans with a licence of their own, by that licence; empty when all have the site's.</summary>
    public static IReadOnlyList<IGrouping<string, Plan>> OtherLicences(Site site) =>
        [.. site.Plans.Where(p => !HasLicenceOfSite(site, p)).GroupBy(p => p.Setting("licence").Lead)];

    /// <summary>The address of the licence, the one in English, which programs know; null for a plan with a
    /// licence of its own, for all plans when one of them has, or when the site names none.</summary>
    public static string? LicenceAddress(Site site, Plan? plan) =>
        site.Setting("licence_address") is { IsEmpty: false } address && HasLicenceOfSite(site, plan) ? address.In("en") : null;

    /// <summary>False for a plan with a licence of its own, which the site's address does not tell about; for all plans
    /// when one of them has.</summary>
    public static bool HasLicenceOfSite(Site site, Plan? plan) => plan is null
        ? OtherLicences(site).Count == 0
        : plan.Setting("licence").Lead == site.Setting("licence").Lead;

    /// <summary>The name of all data together.</summary>
    public static LocalText Everything(Site site) => site.InEach("オープンデータ", "Open data");

    /// <summary>The address of a KPI's page in a language.</summary>
    public static string Page(Site site, Language language, string path) => Address(site, SiteMap.InLanguage(language, path));

    private static string Drafted(string title, string word) =>
        title.Contains(word, StringComparison.OrdinalIgnoreCase) ? title : $"{title} ({word})";

    private static string Join(string between, params IEnumerable<string?> parts) =>
        string.Join(between, parts.Where(p => !string.IsNullOrEmpty(p)));
}
