// What the search finds: one entry a page.
using System.Text.Json.Serialization;
using SiteGen.OpenData;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme;
using SiteGen.Theme.Articles;
using SiteGen.Theme.Parts.Compare;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Parts.Marks;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Search;

/// <summary>A page that can be found. The names are short because the reader's browser loads all of them.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address.</param>
/// <param name="City">The municipality; empty for a page of the whole site.</param>
/// <param name="Kind">kpi, goal, project, topic, page or term.</param>
/// <param name="Text">What is shown under the title; for a KPI its sentence, by which it is found: its figures are shown.</param>
/// <param name="Words">Further words by which it is found, shown nowhere.</param>
public sealed record SearchEntry(
    [property: JsonPropertyName("t")] string Title, [property: JsonPropertyName("u")] string Address,
    [property: JsonPropertyName("c")] string City, [property: JsonPropertyName("k")] string Kind,
    [property: JsonPropertyName("s")] string Text, [property: JsonPropertyName("x")] string Words)
{
    /// <summary>Where a KPI stands; null for what is none.</summary>
    [JsonPropertyName("m"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SearchState? State { get; init; }

    /// <summary>The municipalities that have KPIs on a topic; null for what is none.</summary>
    [JsonPropertyName("p"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SearchPlace>? Places { get; init; }
}

/// <summary>A municipality's KPIs on a topic.</summary>
/// <param name="City">The municipality.</param>
/// <param name="Address">Where they stand.</param>
/// <param name="Answer">How they stand, in one sentence; empty where there are many municipalities.</param>
public sealed record SearchPlace(
    [property: JsonPropertyName("c")] string City, [property: JsonPropertyName("u")] string Address,
    [property: JsonPropertyName("s")] string Answer)
{
    /// <summary>The places of a topic.</summary>
    public static IReadOnlyList<SearchPlace> Of(View v, Topic topic) => [.. v.Site.Plans
        .Select(p => (Plan: p, Kpis: p.Counted.Where(i => i.Topics.Contains(topic)).ToList())).Where(p => p.Kpis.Count > 0)
        .Select(p => v.Site.HasMany
            ? new SearchPlace(CityName.Plain(v, p.Plan), v.To(SiteMap.Topic(topic, p.Plan)), "")
            : new(CityName.Plain(v, p.Plan), $"{v.To(SiteMap.Topic(topic))}#{p.Plan.Id}",
                AnswerSentence.Plain(v, RollUp.Of(p.Kpis), p.Plan)))];
}

/// <summary>Where a KPI stands, as its result shows it.</summary>
/// <param name="Mark">The name of its mark.</param>
/// <param name="Group">The class of its group.</param>
/// <param name="Words">Group and precise word.</param>
/// <param name="Figures">Newest figure and target.</param>
public sealed record SearchState(
    [property: JsonPropertyName("n")] string Mark, [property: JsonPropertyName("g")] string Group,
    [property: JsonPropertyName("w")] string Words, [property: JsonPropertyName("f")] string Figures)
{
    /// <summary>The state of a KPI.</summary>
    public static SearchState Of(View v, Indicator kpi)
    {
        var a = Measuring.Newest(kpi);
        var told = Ruby.Strip(BarWords.TargetTold(v, a) + When.InWords(v, kpi.Target));
        var target = kpi.Target is null ? v.W("line.no_target") : $"{v.W("promise.target")} {told}";
        return new(MarkShape.Of(a), MarkShape.Class(a.Group),
            $"{v.W("group", a.Group)}{v.W("list.colon")}{Ruby.Strip(StatusName.InLists(v, a))}",
            kpi.IsOnlyParts ? v.W("status.in_parts") : $"{Ruby.Strip(CompareWords.Newest(v, a))}{v.W("list.comma")}{target}");
    }
}

/// <summary>Makes the entries.</summary>
public static class SearchIndex
{
    /// <summary>The entries of a language, made from the list of pages, so that no page of a KPI, goal,
    /// project, topic or article is left out.</summary>
    public static IReadOnlyList<SearchEntry> Entries(Frame frame, Language language) =>
        [.. frame.Map.Pages.Where(p => p.IsFound && p.Language == language).SelectMany(p => Entries(new View(frame, p), p))];

    private static IEnumerable<SearchEntry> Entries(View v, Page page) => page.Path == SiteMap.Glossary
        ? [OfSite(v, "glossary"), .. Terms.Anchored(v.Site.Glossary).Select(t => Term(v, t.Term, t.Anchor))]
        : Entry(v, page) is { } entry ? [entry] : [];

    private static SearchEntry? Entry(View v, Page page) => page switch
    {
        { Subject: Indicator kpi } => OfKpi(v, kpi),
        { Subject: OutlineNode node } => OfNode(v, node),
        { Subject: Topic topic } => OfTopic(v, topic),
        { Subject: Article article } => OfArticle(v, article),
        { Subject: Plan plan } when page.Path == SiteMap.Plan(plan) => OfPlan(v, plan),
        { Subject: Plan, Path: SiteMap.Home } => null,
        { Subject: Plan plan } => OfPlan(v, plan, page.Path.Split('/')[^2]),
        { Subject: PlanYear year } => OfYear(v, year),
        { Path: SiteMap.OpenData } => OfSite(v, "data"),
        { Path: SiteMap.Dictionary } => OfSite(v, "dictionary"),
        { Path: "/topics/" } => OfSite(v, "topics"),
        { Path: SiteMap.Updates } => OfSite(v, "updates"),
        { Path: SiteMap.Changes } => OfSite(v, "shifts"),
        { Path: SiteMap.Movements } => OfSite(v, "movements", "all_"),
        { Path: SiteMap.Verification } => OfSite(v, "differ"),
        _ => null,
    };

    private static SearchEntry OfKpi(View v, Indicator kpi)
    {
        var sentence = Ruby.Strip(KpiSentence.Of(v, kpi));
        var entry = New(v, KpiSentence.FullName(kpi), CityName.Plain(v, kpi.Plan), "kpi", sentence, SearchWords.Of(v, kpi));
        return kpi.Status == IndicatorStatus.Retired ? entry : entry with { State = SearchState.Of(v, kpi) };
    }

    private static SearchEntry OfNode(View v, OutlineNode node)
    {
        var (city, kind) = (CityName.Plain(v, node.Plan), node.Parent is null ? "goal" : "project");
        return New(v, node.Name, city, kind, v.Plain(node.Summary), SearchWords.Of(v, node));
    }

    private static SearchEntry OfTopic(View v, Topic topic) => New(
        v, topic.Name, "", "topic", v.Plain(topic.Summary),
        [.. SearchWords.All(topic.Name), .. SearchWords.All(topic.Summary), .. topic.Search]) with
    { Places = SearchPlace.Of(v, topic) };

    private static SearchEntry OfArticle(View v, Article article) => New(
        v, article.Title, "", "page", Ruby.Strip(article.In(v.Language).Description),
        SearchWords.All(article.Title));

    private static SearchEntry OfPlan(View v, Plan plan) => New(
        v, plan.Title, CityName.Plain(v, plan), "page", "",
        [.. SearchWords.All(plan.Title), .. SearchWords.All(plan.Municipality)]);

    private static SearchEntry OfSite(View v, string key, string which = "")
    {
        var title = v.All($"{key}.{which}title");
        return New(v, title, "", "page", v.W($"{key}.{which}description"), SearchWords.All(title));
    }

    // A view of a plan's KPIs: by status, by section, what changed, what the city published.
    private static SearchEntry OfPlan(View v, Plan plan, string part)
    {
        var text = ViewOfPlan.Description(v, plan, part, v.Plain(plan.Municipality));
        var words = SearchWords.Of(v, plan, part);
        return New(v, v.All($"{part}.title"), CityName.Plain(v, plan), "page", text, words);
    }

    private static SearchEntry OfYear(View v, PlanYear at)
    {
        var text = v.W("year.description", v.Plain(at.Plan.Municipality), v.Figures.ShortYear(at.Year));
        string[] words = [.. SearchWords.All(at.Plan.Municipality), .. SearchWords.Year(v, at.Year)];
        var entry = New(v, LocalText.None, CityName.Plain(v, at.Plan), "page", text, words);
        return entry with { Title = v.Figures.Year(at.Year) };
    }

    private static SearchEntry Term(View v, GlossaryRow term, string anchor)
    {
        string[] words = [term.Ja, term.En, .. term.AlsoEn, .. SearchWords.All(term.Note)];
        var entry = New(v, v.Site.InEach(term.Ja, term.En), "", "term", v.Plain(term.Note), words);
        return entry with { Title = v.Language.IsJapanese ? term.Ja : term.En, Address = $"{entry.Address}#{anchor}" };
    }

    // Words with marked furigana are found by their reading, too. The title is searched anyway.
    private static SearchEntry New(
        View v, LocalText title, string city, string kind, string text, IEnumerable<string> words)
    {
        var name = v.Plain(title);
        var others = words.SelectMany(w => Read(w, v.Language)).Where(w => w.Length > 0 && w != name).Distinct();
        return new(name, v.To(v.Page.Path), city, kind, text, string.Join(' ', others));
    }

    private static string[] Read(string word, Language language) =>
        language.IsJapanese ? [Ruby.Strip(word), Ruby.Reading(word)] : [Ruby.Strip(word)];
}
