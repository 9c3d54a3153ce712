// What a component sees of the site: the page's language, its words, its links, and how to show figures.
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Articles;
using SiteGen.Theme.Data;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Theme;

/// <summary>Everything that a page needs to be drawn in its language.</summary>
public sealed class View(Frame frame, Page page, Plan? figuresOf = null)
{
    private const int LongestKept = 400;

    private readonly HashSet<string> termsSeen = [];
    private readonly HashSet<string> termsNamed = [];
    private readonly BodyWords body = StructuredData.PlanOf(page) is { } plan ? BodyWords.Of(plan)
        : figuresOf is null ? frame.Bodies : frame.Bodies.WithMilestonesOf(figuresOf);
    private ShownWords? known;

    /// <summary>The page being drawn.</summary>
    public Page Page { get; } = page;

    /// <summary>The site.</summary>
    public Site Site => frame.Site;

    /// <summary>The frame shared by all pages.</summary>
    public Frame Frame => frame;

    /// <summary>The language of the page.</summary>
    public Language Language => Page.Language;

    /// <summary>True for a further kind of Japanese, in easy words.</summary>
    public bool IsEasy => Language.IsEasy;

    /// <summary>How figures are written in this language.</summary>
    public Figures Figures { get; } = new(page.Language, frame.Words, (figuresOf ?? StructuredData.PlanOf(page))?.Span ?? frame.Span);

    /// <summary>True when the site knows its own address on the web (base_address in site.csv).</summary>
    public bool HasAddress => Site.Setting("base_address").Lead.Length > 0;

    /// <summary>A path as a whole address; the path itself as long as the site has no address of its own.</summary>
    public string WholeAddress(string path) => Site.Setting("base_address").Lead.TrimEnd('/') + path;

    /// <summary>What the page shows.</summary>
    public T Subject<T>() => (T)Page.Subject!;

    /// <summary>The plan in whose way years are called; empty for that of the site.</summary>
    internal string YearsOf { get; } = (figuresOf ?? StructuredData.PlanOf(page))?.Id ?? "";

    /// <summary>An interface string with its gaps filled, without furigana: for attributes.</summary>
    public string W(string key, params object[] gaps) =>
        gaps.Length == 0 ? Shown(key).Plain : Ruby.Strip(Marked(key, gaps));

    /// <summary>An interface string for a value of an enum, without furigana.</summary>
    public string W(string prefix, Enum value) => Shown(KeyOf(prefix, value)).Plain;

    /// <summary>An interface string with its gaps filled, as HTML: furigana become ruby.</summary>
    public MarkupString H(string key, params object[] gaps) =>
        gaps.Length == 0 ? Shown(key).Html : Furigana(Marked(key, gaps));

    /// <summary>The same as a heading, where words are kept together: WebKit must be told that a line may break behind a comma.</summary>
    public MarkupString Heading(string key, params object[] gaps) =>
        new(H(key, gaps).Value.Replace("、", "、<wbr>", StringComparison.Ordinal));

    /// <summary>An interface string for a value of an enum, as HTML: its key is the word of the CSVs behind a prefix.</summary>
    public MarkupString H(string prefix, Enum value) => Shown(KeyOf(prefix, value)).Html;

    /// <summary>An interface string with its furigana still marked, to be put together with others.</summary>
    public string Marked(string key, params object[] gaps) => frame.Words.Text(Language, body, key, gaps);

    /// <summary>The same in the words for the whole site, for links from a plan to pages of all plans.</summary>
    public string OfSite(string key) => frame.Words.Text(Language, frame.Bodies, key);

    /// <summary>The same for a value of an enum.</summary>
    public string Marked(string prefix, Enum value) => frame.Words.Text(Language, body, KeyOf(prefix, value));

    private static string KeyOf(string prefix, Enum value) => $"{prefix}.{Choices.Word(value)}";

    // A string without gaps is the same on all pages of its language and kind of body.
    private ShownWord Shown(string key)
    {
        if (Known.Words.TryGetValue(key, out var shown)) return shown;
        var marked = Marked(key);
        return Known.Words[key] = new(Ruby.Strip(marked), Furigana(marked));
    }

    /// <summary>What the pages of this language and kind of body have in common.</summary>
    internal ShownWords Known => known ??= frame.Shown.GetOrAdd((Language.Code, body.Kind), static _ => new());

    /// <summary>A text of the data with its furigana still marked.</summary>
    public string Marked(LocalText text) => text.In(Language.Code);

    /// <summary>An interface string in all languages, in the words for the page's bodies.</summary>
    public LocalText All(string key) => frame.Words.All(key).Each((_, words) => body.In(words));

    /// <summary>The same page for a row about a plan: where its years are called in another way than Japan's,
    /// they are there, too.</summary>
    public View For(Plan plan) => (plan.Span.HasOwnYears || !plan.Setting("milestones_called").IsEmpty || plan.HasTargetsForEachYear)
        && StructuredData.PlanOf(Page) != plan ? new(frame, Page, plan) : this;

    /// <summary>A language's own name for itself.</summary>
    public MarkupString NameOf(Language language) => Furigana(frame.Words.Text(language, "language.name"));

    /// <summary>Words with marked furigana as HTML.</summary>
    public MarkupString Furigana(string marked) => new(Ruby.ToHtml(Html.Encode(marked)));

    /// <summary>A text of the data as HTML; a part in another language says so.</summary>
    public MarkupString T(LocalText text) => Drawn(text, isHeading: false);

    /// <summary>A name as a heading: its words stay whole where the line breaks.</summary>
    public MarkupString Name(LocalText name) => Drawn(name, isHeading: true);

    // Names stand on many pages; a long text stands on few, and would only be kept in memory.
    private MarkupString Drawn(LocalText text, bool isHeading)
    {
        var texts = isHeading ? Known.Headings : Known.Texts;
        if (texts.TryGetValue(text, out var shown)) return shown;
        var html = isHeading ? Html.Heading(text, Language) : Html.Of(text, Language);
        if (html.Value.Length <= LongestKept) texts[text] = html;
        return html;
    }

    /// <summary>A long text of the data as HTML: its line breaks are kept, and terms lead to the glossary on first use.</summary>
    public MarkupString Long(LocalText text) => Explained(Html.Lines(text, Language).Value);

    /// <summary>An interface string that names a term, leading to the glossary on its first use.</summary>
    public MarkupString Term(string key) => termsNamed.Add(key) ? Explained(H(key).Value) : H(key);

    private MarkupString Explained(string html) => new(frame.Terms[Language.Code].Link(html, To(SiteMap.Glossary), termsSeen));

    /// <summary>Japanese words of the document as HTML; on a page in another language they are marked as Japanese.</summary>
    public MarkupString Ja(string text) => Html.Japanese(text, Language);

    /// <summary>The name of a period; a text that names no certain time is translated where the glossary can.</summary>
    public MarkupString PeriodName(Period period) => Ja(PlainPeriod(period));

    /// <summary>The name of a period without HTML.</summary>
    public string PlainPeriod(Period period) =>
        !Language.IsJapanese && period.Kind == PeriodKind.Undated
            && Site.Glossary.FirstOrDefault(g => g.Ja.Length > 0 && g.Ja == period.Printed) is { } term
            ? term.En : Figures.PeriodName(period);

    /// <summary>A text of the data without HTML, for titles and attributes.</summary>
    public string Plain(LocalText text) => Ruby.Strip(Marked(text));

    /// <summary>A name to stand in Japanese quotation marks: its own become double ones.</summary>
    public string Quoted(string name) => Language.IsJapanese ? name.Replace('「', '『').Replace('」', '』') : name;

    /// <summary>True when a page has the path: the articles of input/ may be there or not.</summary>
    public bool Has(string path) => frame.Map.Has(Language, path);

    /// <summary>The address of a path in this page's language.</summary>
    public string To(string path) => frame.Map.To(Language, path);
}

/// <summary>What all pages share.</summary>
/// <param name="Site">The model.</param>
/// <param name="Map">All pages.</param>
/// <param name="Articles">The pages of input/.</param>
/// <param name="Words">The interface strings.</param>
/// <param name="Assets">The addresses of style sheet and icon.</param>
/// <param name="Tables">The open-data tables, for the page that lists them.</param>
public sealed record Frame(
    Site Site, SiteMap Map, IReadOnlyList<Article> Articles, WordList Words, AssetAddresses Assets, IReadOnlyList<TableLink> Tables)
{
    /// <summary>The glossary's terms, by language.</summary>
    public IReadOnlyDictionary<string, Terms> Terms { get; } = Site.Languages.ToDictionary(l => l.Code, l => new Terms(Site.Glossary, l));

    /// <summary>The years of all plans together, where they are called alike in another way than Japan's: 2019/20.</summary>
    public PlanSpan? Span { get; } = SharedSpan(Site.Plans);

    /// <summary>True when there is a feed: asked for by every page, so it is found out once.</summary>
    public bool HasNews { get; } = News.Any(Site.Plans);

    internal ConcurrentDictionary<(string Language, string Body), ShownWords> Shown { get; } = new();

    /// <summary>The words for the bodies whose plans there are.</summary>
    public BodyWords Bodies { get; } = BodyWords.Of(Site.Plans);

    private static PlanSpan? SharedSpan(IReadOnlyList<Plan> plans) =>
        plans.Count > 0 && plans.All(p => p.Span.HasOwnYears && p.Span.SplitYears == plans[0].Span.SplitYears
            && p.Span.FirstMonth == plans[0].Span.FirstMonth) ? plans[0].Span : null;

    /// <summary>What the tables and columns of the open data mean.</summary>
    public IReadOnlyList<TableNote> Dictionary { get; init; } = [];

    /// <summary>The versions of the open data.</summary>
    public DataVersions Versions { get; init; } = new(() => "", _ => "");
}

/// <summary>The addresses of the files that pages load.</summary>
public sealed record AssetAddresses(string Style, string Icon)
{
    /// <summary>The script of the search page.</summary>
    public string SearchScript { get; init; } = "";

    /// <summary>The picture that other sites show beside a link: the same for all pages, for a chart of its
    /// own might be old when it is seen.</summary>
    public string Card { get; init; } = "";

    /// <summary>The style sheet of a chart in another site's frame.</summary>
    public string EmbedStyle { get; init; } = "";

    /// <summary>The script that copies texts.</summary>
    public string CopyScript { get; init; } = "";

    /// <summary>The script of long tables.</summary>
    public string TableScript { get; init; } = "";

    /// <summary>The script that filters the rows of a page.</summary>
    public string RowsScript { get; init; } = "";

    /// <summary>The script of a KPI's page, which draws the interactive chart on request.</summary>
    public string ChartScript { get; init; } = "";

    /// <summary>The library that it loads for that, plotly.js.</summary>
    public string ChartLibrary { get; init; } = "";

    /// <summary>The library's words in Japanese.</summary>
    public string ChartLibraryJapanese { get; init; } = "";

    /// <summary>What the search finds, by language; known to the search page only.</summary>
    public IReadOnlyDictionary<string, string> SearchIndexes { get; init; } = new Dictionary<string, string>();
}

/// <summary>A table of the open data: its name and how many rows it has.</summary>
public sealed record TableLink(string Name, int Rows);
