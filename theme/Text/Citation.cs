// How to cite a KPI's figures, or all data: in words, and for reference software. No date: whoever cites adds the day of reading.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Text;

/// <summary>What is cited.</summary>
/// <param name="Key">A short key for reference software.</param>
/// <param name="Author">Who published the figures.</param>
/// <param name="Title">The title.</param>
/// <param name="Source">The document that they stand in; none for all data.</param>
/// <param name="Version">The version of the data; empty when it is not known.</param>
/// <param name="Address">Where it stands: a whole address, or a path as long as the site has no address of its own.</param>
public sealed record Citation(string Key, LocalText Author, LocalText Title, LocalText Source, string Version, string Address)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, NewLine = "\n" };

    // The signs that mean something in BibTeX.
    private static readonly Regex Special = new(@"[\\{}$&#%_^~]", RegexOptions.None, TimeSpan.FromMinutes(1));

    /// <summary>The citation of a KPI.</summary>
    public static Citation Of(View v, Indicator kpi) =>
        new($"{kpi.Plan.Id}-{kpi.Id}", kpi.Plan.Setting("publisher"), kpi.Name, kpi.Plan.Setting("source_title"), "", v.WholeAddress(v.To(SiteMap.Kpi(kpi))));

    /// <summary>The citation of all data.</summary>
    public static Citation OfAll(View v) =>
        new("open-data", v.Site.Setting("publisher"), v.Frame.Words.All("data.title"), LocalText.None, "", v.WholeAddress(v.To("/data/")));

    /// <summary>The citation as a sentence, without HTML.</summary>
    public string Words(View v) => string.Join(v.W("cite.between"), new[]
    {
        v.Plain(Author), v.W("cite.title", v.Plain(Title)), Source.IsEmpty ? "" : v.Plain(Source), v.Plain(v.Site.Setting("title")),
        Version.Length == 0 ? "" : v.W("cite.version", Version), v.Plain(v.Site.Setting("licence")), Address,
    }.Where(p => p.Length > 0));

    /// <summary>The citation for BibTeX.</summary>
    public string BibTeX(View v) => $"@misc{{{Key},\n" + string.Join(",\n", Fields(v).Where(f => f.Value.Length > 0).Select(f => $"  {f.Name} = {{{f.Value}}}")) + "\n}\n";

    /// <summary>The citation as CSL-JSON, which Zotero and others read.</summary>
    public string CslJson(View v)
    {
        var item = new JsonObject
        {
            ["id"] = Key, ["type"] = "dataset", ["title"] = Both(Title), ["author"] = new JsonArray(new JsonObject { ["literal"] = Both(Author) }),
            ["container-title"] = Both(v.Site.Setting("title")), ["publisher"] = Both(v.Site.Setting("publisher")), ["license"] = v.Site.Setting("licence").Ja, ["URL"] = Address, ["language"] = "ja",
        };
        if (!Source.IsEmpty) item["references"] = Both(Source);
        if (Version.Length > 0) item["version"] = Version;
        return new JsonArray(item).ToJsonString(Readable);
    }

    private IEnumerable<(string Name, string Value)> Fields(View v) =>
    [
        ("author", $"{{{Safe(Both(Author))}}}"), ("title", $"{{{Safe(Both(Title))}}}"), ("howpublished", Safe(Both(v.Site.Setting("title")))),
        ("note", Safe(string.Join("; ", new[] { Both(Source), Version, v.Site.Setting("licence").Ja }.Where(n => n.Length > 0)))), ("url", Address),
    ];

    // The Japanese name is the document's own; the English one helps those who cannot read it.
    private static string Both(LocalText text) => (Ruby.Strip(text.Ja), text["en"]) switch
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
