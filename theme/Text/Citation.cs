// How to cite the open data, in Japanese and in English.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Text;

/// <summary>Words citations, and the addresses that stand in them.</summary>
public static class Citation
{
    /// <summary>The site's address with a path; without one the path alone, as long as the site has no address of its own.</summary>
    public static string Address(Site site, string path) => site.Setting("base_address").Ja.TrimEnd('/') + path;

    /// <summary>Citation of a part of the data: its title, whose it is, and its version.</summary>
    public static LocalText Of(Site site, Plan? plan, LocalText title, string version, string path) => new(
        $"{Join("、", plan?.Setting("publisher").Ja, plan is null ? null : Source(plan).Ja, title.Ja)}(データ版 {version})。{site.Setting("title").Ja}({site.Setting("publisher").Ja})、{Address(site, path)}、{Licence(site, plan).Ja}",
        $"{Join(". ", plan?.Setting("publisher")["en"], plan is null ? null : Source(plan)["en"], title["en"])}. Data version {version}. {site.Setting("title")["en"]} ({site.Setting("publisher")["en"]}), {Address(site, path)}, {Licence(site, plan)["en"]}");

    /// <summary>The title of a plan's document; a draft is called a draft, also where the title does not say so.</summary>
    public static LocalText Source(Plan plan)
    {
        var title = plan.Setting("source_title");
        return plan.IsDraft ? new(title.Languages.ToDictionary(l => l, l => Drafted(title[l], plan.Draft.Has(l) ? plan.Draft[l] : plan.Draft.Ja))) : title;
    }

    /// <summary>The plan's licence; the site's for the data of all plans.</summary>
    public static LocalText Licence(Site site, Plan? plan)
    {
        var licence = plan?.Setting("licence") ?? site.Setting("licence");
        return licence.Has("en") ? licence : new(licence.Ja, licence.Ja);
    }

    /// <summary>The address of the licence, the one in English, which programs know; null for a plan with a licence of its own, or when the site names none.</summary>
    public static string? LicenceAddress(Site site, Plan? plan) =>
        site.Setting("licence_address") is { IsEmpty: false } address && Licence(site, plan).Ja == site.Setting("licence").Ja ? address.Has("en") ? address["en"] : address.Ja : null;

    /// <summary>The name of all data together.</summary>
    public static readonly LocalText Everything = new("オープンデータ", "Open data");

    /// <summary>The address of a KPI's page in a language.</summary>
    public static string Page(Site site, Language language, string path) => Address(site, SiteMap.InLanguage(language, path));

    private static string Drafted(string title, string word) => title.Contains(word, StringComparison.OrdinalIgnoreCase) ? title : $"{title} ({word})";

    private static string Join(string between, params IEnumerable<string?> parts) => string.Join(between, parts.Where(p => !string.IsNullOrEmpty(p)));
}
