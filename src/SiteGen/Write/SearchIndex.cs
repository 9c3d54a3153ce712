// What the search finds: one entry a page, one file a language.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Write;

/// <summary>A page that can be found. The names are short because the reader's browser loads all of them.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address.</param>
/// <param name="City">The municipality; empty for a page of the whole site.</param>
/// <param name="Kind">kpi, goal, project, topic or page.</param>
/// <param name="Text">What is shown under the title: for a KPI its sentence.</param>
/// <param name="Words">Further words by which it is found, shown nowhere.</param>
public sealed record SearchEntry(
    [property: JsonPropertyName("t")] string Title, [property: JsonPropertyName("u")] string Address,
    [property: JsonPropertyName("c")] string City, [property: JsonPropertyName("k")] string Kind,
    [property: JsonPropertyName("s")] string Text, [property: JsonPropertyName("x")] string Words);

/// <summary>Makes and writes the entries.</summary>
public static class SearchIndex
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the entries of every language; returns the addresses by language.</summary>
    internal static IReadOnlyDictionary<string, string> Write(Frame frame, OutputFolder output) => frame.Site.Languages.ToDictionary(
        l => l.Code,
        l => Assets.Write(output, $"search.{l.Code}", ".json", JsonSerializer.SerializeToUtf8Bytes(Entries(frame, l), Json)));

    /// <summary>The entries of a language, made from the list of pages, so that no page of a KPI, goal, project, topic or article is left out.</summary>
    public static IReadOnlyList<SearchEntry> Entries(Frame frame, Language language) =>
        [.. frame.Map.Pages.Where(p => p.IsFound && p.Language == language).Select(p => Entry(new View(frame, p), p)).OfType<SearchEntry>()];

    private static SearchEntry? Entry(View v, Page page) => page switch
    {
        { Subject: Indicator kpi } => New(v, kpi.Name, kpi.Plan.Municipality, "kpi", Ruby.Strip(KpiSentence.Of(v, kpi)), Of(kpi, v)),
        { Subject: OutlineNode node } => New(v, node.Name, node.Plan.Municipality, node.Parent is null ? "goal" : "project", v.Plain(node.Summary), Of(node, v)),
        { Subject: Topic topic } => New(v, topic.Name, LocalText.None, "topic", v.Plain(topic.Summary), [.. All(topic.Name), .. All(topic.Summary)]),
        { Subject: Article article } => New(v, article.Title, LocalText.None, "page", Ruby.Strip(article.In(v.Language).Description), All(article.Title)),
        { Subject: Plan plan } when page.Path == SiteMap.Plan(plan) => New(v, plan.Title, plan.Municipality, "page", "", [.. All(plan.Title), .. All(plan.Municipality)]),
        { Path: SiteMap.Glossary } => OfSite(v, "glossary"),
        { Path: "/data/" } => OfSite(v, "data"),
        { Path: "/topics/" } => OfSite(v, "topics"),
        _ => null,
    };

    private static SearchEntry OfSite(View v, string key) =>
        New(v, v.Frame.Words.All($"{key}.title"), LocalText.None, "page", v.W($"{key}.description"), All(v.Frame.Words.All($"{key}.title")));

    private static IEnumerable<string> Of(Indicator kpi, View v) =>
    [
        .. All(kpi.Name), .. kpi.Departments.SelectMany(All), .. kpi.Topics.SelectMany(t => All(t.Name)),
        .. kpi.Spots.SelectMany(s => Way(s.Node)).Select(n => n.Name[v.Language.Code]),
        v.W("status", Measuring.Newest(kpi).Status),
    ];

    private static IEnumerable<string> Of(OutlineNode node, View v) =>
    [
        .. All(node.Name), .. node.Departments.SelectMany(All), v.Plain(node.Purpose),
        .. Way(node).Select(n => n.Name[v.Language.Code]), .. Inside(node).Select(n => n.Name[v.Language.Code]),
    ];

    private static IEnumerable<OutlineNode> Way(OutlineNode? node)
    {
        for (; node is not null; node = node.Parent) yield return node;
    }

    // Policies and measures have no page of their own: they are found on the page of their goal.
    private static IEnumerable<OutlineNode> Inside(OutlineNode node) => node.Subtree.Where(n => n.Kind != OutlineKind.Project);

    private static IEnumerable<string> All(LocalText text) => text.Languages.Select(l => text[l]);

    // Words with marked furigana are found by their reading, too. The title is searched anyway.
    private static SearchEntry New(View v, LocalText title, LocalText city, string kind, string text, IEnumerable<string> words) =>
        new(v.Plain(title), v.Page.Address, v.Plain(city), kind, text, string.Join(' ', words.SelectMany(w => Read(w, v.Language)).Where(w => w.Length > 0 && w != v.Plain(title)).Distinct()));

    private static string[] Read(string word, Language language) => language.IsJapanese ? [Ruby.Strip(word), Ruby.Reading(word)] : [Ruby.Strip(word)];
}
