// Every page of the site: its address, its component, what it shows. The only place where an address is made.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Articles;
using SiteGen.Theme.Pages;
using SiteGen.Theme.Review;
using SiteGen.Theme.Text;

namespace SiteGen.Theme;

/// <summary>One page in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Path">The address without its language, such as /otaru/goals/goal-1/.</param>
/// <param name="Component">The Razor component that draws it.</param>
/// <param name="Subject">What it shows; the site itself when null.</param>
public sealed record Page(Language Language, string Path, Type Component, object? Subject = null)
{
    /// <summary>The path under which links lead to it: another one than its own for the page of the only
    /// plan, which is the home page, too.</summary>
    public string Main { get; init; } = Path;

    /// <summary>The address from the site's root on.</summary>
    public string Address => SiteMap.InLanguage(Language, Path);

    /// <summary>The file that the page is written to, relative to the output folder.</summary>
    public string File => Address.EndsWith('/') ? Address[1..] + "index.html" : Address[1..];

    /// <summary>True when a search may find it: not a chart for frames, whose page is the KPI's, and not the
    /// page for what is not there.</summary>
    public bool IsFound => Component != typeof(EmbedPage) && Component != typeof(NotFoundPage);
}

/// <summary>A plan in one fiscal year.</summary>
public sealed record PlanYear(Plan Plan, int Year);

/// <summary>The KPIs of a plan on a topic.</summary>
public sealed record TopicOfPlan(Topic Topic, Plan Plan);

/// <summary>The list of pages, and the way to link to them.</summary>
public sealed class SiteMap
{
    // Stands until each page is made in every language of the site.
    private static readonly Language AnyLanguage = Language.Japanese;

    private readonly HashSet<string> addresses;
    private readonly Dictionary<string, string> main;

    /// <summary>Lists the pages of a site; the page that reviews the theme's parts is only in the preview's own site.</summary>
    public SiteMap(Site site, IReadOnlyList<Article> articles, bool review = false)
    {
        var all = review ? All(site, articles).Append(new(AnyLanguage, Review, typeof(ReviewPage))) : All(site, articles);
        Pages = InAllLanguages(site, all);
        if (Doubles(Pages).FirstOrDefault() is { } twice)
            throw new InvalidOperationException($"Two pages have the address {twice.Address}.");
        addresses = [.. Pages.Select(p => p.Address)];
        main = Pages.Where(p => p.Main != p.Path).DistinctBy(p => p.Path).ToDictionary(p => p.Path, p => p.Main);
    }

    /// <summary>All pages in all languages.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The pages whose address another page has, too: a plan or an article may be named like a part of the site.</summary>
    public static IEnumerable<Page> Doubles(Site site, IReadOnlyList<Article> articles) =>
        Doubles(InAllLanguages(site, All(site, articles)));

    /// <summary>The address of a path in a language; asking for one that no page has is a bug, so a broken
    /// link is never published.</summary>
    public string To(Language language, string path)
    {
        var address = InLanguage(language, main.GetValueOrDefault(path, path));
        return addresses.Contains(address) ? address : throw new InvalidOperationException($"No page has the address {address}.");
    }

    /// <summary>True when a page has the path in a language.</summary>
    public bool Has(Language language, string path) => addresses.Contains(InLanguage(language, path));

    /// <summary>The first language stands at the root, every other one under its own name.</summary>
    public static string InLanguage(Language language, string path) => language.Segment.Length == 0 ? path : $"/{language.Segment}{path}";

    /// <summary>The same page in each language that browsers can tell apart; none for easy Japanese, which is
    /// a further page in Japanese.</summary>
    public static IEnumerable<(string Code, string Address)> Alternates(IReadOnlyList<Language> languages, Page page)
    {
        var own = languages.DistinctBy(l => l.Html).ToList();
        return own.Contains(page.Language) ? own.Select(l => (l.Html, InLanguage(l, page.Main))) : [];
    }

    /// <summary>The path of the home page: the portal, or the only plan.</summary>
    public const string Home = "/";

    /// <summary>The path of the glossary.</summary>
    public const string Glossary = "/glossary/";

    /// <summary>The path of the search.</summary>
    public const string Search = "/search/";

    /// <summary>The path of what is new.</summary>
    public const string Updates = "/updates/";

    /// <summary>The path of the revised targets of all plans.</summary>
    public const string Changes = "/changes/";

    /// <summary>The path of what moved most in all plans.</summary>
    public const string Movements = "/movements/";

    /// <summary>The path of the published figures of all plans that do not recompute.</summary>
    public const string Verification = "/verification/";

    /// <summary>The path of the feed of what is new: of a plan, or of all.</summary>
    public static string Feed(Plan? plan) => plan is null ? $"{Updates}feed.xml" : $"{Plan(plan)}feed.xml";

    /// <summary>The path of the page that reviews the theme's parts.</summary>
    public const string Review = "/review/";

    /// <summary>The path of the open data.</summary>
    public const string OpenData = "/data/";

    /// <summary>The path of the data dictionary.</summary>
    public const string Dictionary = "/data/dictionary/";

    /// <summary>The path of a plan.</summary>
    public static string Plan(Plan plan) => $"/{plan.Id}/";

    /// <summary>The path of a part of a plan: status, departments, years, changes, movements, verification.</summary>
    public static string Plan(Plan plan, string part) => $"/{plan.Id}/{part}/";

    /// <summary>The path of a goal or a project; a policy or measure is a place on its goal's page.</summary>
    public static string Node(OutlineNode node) => node switch
    {
        { Parent: null } => $"/{node.Plan.Id}/goals/{node.Id}/",
        { Kind: OutlineKind.Project } => $"/{node.Plan.Id}/projects/{node.Id}/",
        _ => Node(node.Goal),
    };

    /// <summary>The path of a fiscal year of a plan.</summary>
    public static string Year(Plan plan, int year) => $"/{plan.Id}/years/{year}/";

    /// <summary>The path of a KPI.</summary>
    public static string Kpi(Indicator indicator) => $"/{indicator.Plan.Id}/kpi/{indicator.Id}/";

    /// <summary>The path of a KPI's chart for another site's frame.</summary>
    public static string Embed(Indicator indicator) => $"/embed/{indicator.Plan.Id}/{indicator.Id}/";

    /// <summary>The path of a KPI's chart as a file: a picture (svg), or what the interactive chart draws (json).</summary>
    public static string Chart(Indicator indicator, string ending) => $"{Kpi(indicator)}chart.{ending}";

    /// <summary>The path of a topic.</summary>
    public static string Topic(Topic topic) => $"/topics/{topic.Id}/";

    /// <summary>The path of the KPIs of one of many plans on a topic.</summary>
    public static string Topic(Topic topic, Plan plan) => $"{Topic(topic)}{plan.Id}/";

    /// <summary>The address of an open-data table, the same in all languages; the name of a plan's own table
    /// begins with the plan.</summary>
    public static string Table(string name, string ending) => ending.Length == 0 ? $"/data/{name}" : $"/data/{name}.{ending}";

    /// <summary>The address of the file of one KPI.</summary>
    public static string Data(Indicator indicator, string ending) => Table($"{indicator.Plan.Id}/{indicator.Id}", ending);

    /// <summary>The address of the file of one goal.</summary>
    public static string Data(OutlineNode goal, string ending) => Table($"{goal.Plan.Id}/goals/{goal.Id}", ending);

    /// <summary>The address of the file of one topic.</summary>
    public static string Data(Topic topic, string ending) => Table($"topics/{topic.Id}", ending);

    /// <summary>How the addresses begin of all that belongs to a page: the pages below it, its embed, and its files of open data.</summary>
    public static IEnumerable<string> Belonging(string path)
    {
        var thing = path.Replace("/kpi/", "/", StringComparison.Ordinal);
        return [path, $"/embed{thing}", $"/data{thing}", $"/data{thing.TrimEnd('/')}."];
    }

    /// <summary>The path of an article of input/.</summary>
    public static string Article(string name) => $"/{name}/";

    private static List<Page> InAllLanguages(Site site, IEnumerable<Page> pages) =>
        [.. site.Languages.SelectMany(language => pages.Select(p => p with { Language = language }))];

    private static IEnumerable<Page> Doubles(IEnumerable<Page> pages) =>
        pages.GroupBy(p => p.File, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).SelectMany(g => g);

    private static IEnumerable<Page> All(Site site, IReadOnlyList<Article> articles) =>
    [
        site.OnlyPlan is { } only ? new(AnyLanguage, Home, typeof(PlanPage), only) : new(AnyLanguage, Home, typeof(PortalPage)),
        new(AnyLanguage, "/topics/", typeof(TopicsPage)),
        .. site.Topics.Select(t => new Page(AnyLanguage, Topic(t), typeof(TopicPage), t)),
        .. site.HasMany ? OfTopics(site) : [],
        .. site.Plans.SelectMany(p => OfPlan(p, p == site.OnlyPlan)),
        .. articles.Select(a => new Page(AnyLanguage, Article(a.Name), typeof(ArticlePage), a)),
        new(AnyLanguage, Glossary, typeof(GlossaryPage)),
        new(AnyLanguage, OpenData, typeof(OpenDataPage)),
        new(AnyLanguage, Dictionary, typeof(DictionaryPage)),
        new(AnyLanguage, Search, typeof(SearchPage)),
        new(AnyLanguage, Updates, typeof(UpdatesPage)),
        new(AnyLanguage, Changes, typeof(SiteChangesPage)),
        new(AnyLanguage, Movements, typeof(SiteMovementsPage)),
        new(AnyLanguage, Verification, typeof(SiteVerificationPage)),
        new(AnyLanguage, "/404.html", typeof(NotFoundPage)),
    ];

    // With many plans the page of a topic counts only; the KPIs stand on a page for each plan.
    private static IEnumerable<Page> OfTopics(Site site) => site.Topics
        .SelectMany(t => site.Plans.Where(p => p.Counted.Any(i => i.Topics.Contains(t))).Select(p => new TopicOfPlan(t, p)))
        .Select(t => new Page(AnyLanguage, Topic(t.Topic, t.Plan), typeof(TopicOfPlanPage), t));

    // The only plan is the home page; its own address stays, and becomes the one to link to when a second plan comes.
    private static IEnumerable<Page> OfPlan(Plan plan, bool only) =>
    [
        new(AnyLanguage, Plan(plan), typeof(PlanPage), plan) { Main = only ? Home : Plan(plan) },
        new(AnyLanguage, Plan(plan, "status"), typeof(StatusPage), plan),
        new(AnyLanguage, Plan(plan, "departments"), typeof(DepartmentsPage), plan),
        new(AnyLanguage, Plan(plan, "years"), typeof(YearsPage), plan),
        .. plan.ReportedYears.Select(y => new Page(AnyLanguage, Year(plan, y), typeof(YearPage), new PlanYear(plan, y))),
        new(AnyLanguage, Plan(plan, "changes"), typeof(ChangesPage), plan),
        new(AnyLanguage, Plan(plan, "movements"), typeof(MovementsPage), plan),
        new(AnyLanguage, Plan(plan, "verification"), typeof(VerificationPage), plan),
        .. plan.Goals.Select(g => new Page(AnyLanguage, Node(g), typeof(GoalPage), g)),
        .. plan.Outline.Where(o => o.Parent is not null && o.Kind == OutlineKind.Project).Select(
            p => new Page(AnyLanguage, Node(p), typeof(ProjectPage), p)),
        .. plan.Indicators.Select(i => new Page(AnyLanguage, Kpi(i), typeof(KpiPage), i)),
        .. plan.Indicators.Select(i => new Page(AnyLanguage, Embed(i), typeof(EmbedPage), i)),
    ];
}
