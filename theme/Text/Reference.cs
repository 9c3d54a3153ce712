// A citation for reference software: BibTeX and CSL-JSON, with both titles. No date: whoever cites adds the day of reading.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Text;

/// <summary>What is cited.</summary>
/// <param name="Key">A short key for reference software.</param>
/// <param name="Plan">The plan that the figures are of; null for all data.</param>
/// <param name="Title">The title.</param>
/// <param name="Version">The version of the data.</param>
/// <param name="Path">Where it stands, in the reader's language.</param>
public sealed record Reference(string Key, Plan? Plan, LocalText Title, string Version, string Path)
{
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, NewLine = "\n" };

    // The signs that mean something in BibTeX.
    private static readonly Regex Special = new(@"[\\{}$&#%_^~]", RegexOptions.NonBacktracking);

    /// <summary>A KPI, or all data.</summary>
    public static Reference Of(View v, Indicator? kpi) => kpi is null
        ? new("open-data", null, Citation.Everything(v.Site), v.Frame.Versions.All, v.To(SiteMap.OpenData))
        : new($"{kpi.Plan.Id}-{kpi.Id}", kpi.Plan, KpiSentence.FullName(kpi), v.Frame.Versions.Of(kpi), v.To(SiteMap.Kpi(kpi)));

    /// <summary>The citation in words, without HTML: the same as in the data's files.</summary>
    public string Words(View v) => Ruby.Strip(v.Marked(Citation.Of(v.Site, Plan, Title, Version, Path)));

    /// <summary>The citation for BibTeX.</summary>
    public string BibTeX(Site site) =>
        $"@misc{{{Key},\n" + string.Join(",\n", Fields(site).Select(f => $"  {f.Name} = {{{f.Value}}}")) + "\n}\n";

    /// <summary>The citation as CSL-JSON, which Zotero and others read.</summary>
    public string CslJson(Site site)
    {
        var item = new JsonObject
        {
            ["id"] = Key,
            ["type"] = "dataset",
            ["title"] = Both(Title),
            ["author"] = new JsonArray(new JsonObject { ["literal"] = Author(site) }),
            ["container-title"] = Both(site.Setting("title")),
            ["publisher"] = Both(site.Setting("publisher")),
            ["version"] = Version,
            ["note"] = Citation.Licence(site, Plan).Lead,
            ["URL"] = Citation.Address(site, Path),
            ["language"] = site.Languages[0].Html,
        };
        if (Plan is not null) item["references"] = Both(Citation.Source(Plan));
        return new JsonArray(item).ToJsonString(Readable);
    }

    private IEnumerable<(string Name, string Value)> Fields(Site site) =>
    [
        ("author", $"{{{Safe(Author(site))}}}"), ("title", $"{{{Safe(Both(Title))}}}"), ("howpublished", Safe(Both(site.Setting("title")))),
        ("note", Safe(
            string.Join(
                "; ",
                    new[] { Plan is null ? "" : Both(Citation.Source(Plan)), Version, Citation.Licence(site, Plan).Lead }.Where(
                        n => n.Length > 0)))),
        ("url", Citation.Address(site, Path)),
    ];

    private string Author(Site site) => Both((Plan?.Setting("publisher") ?? site.Setting("publisher")));

    // The first name is the document's own; the English one helps those who cannot read it.
    private static string Both(LocalText text) => (Ruby.Strip(text.Lead), text["en"]) switch
    {
        (var ja, "") => ja,
        ("", var en) => en,
        var (ja, en) => ja == en ? ja : $"{ja} ({en})",
    };

    private static string Safe(string text) => Special.Replace(text.Replace('\n', ' '), m => m.Value switch
    {
        "\\" => "\\textbackslash{}",
        "^" => "\\^{}",
        "~" => "\\~{}",
        _ => "\\" + m.Value,
    });
}
