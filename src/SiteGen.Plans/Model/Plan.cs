// The linked, immutable plan: what the rest of the program knows of a municipality.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Inspect;

namespace SiteGen.Plans.Model;

/// <summary>A city's own way to judge.</summary>
public enum Method
{
    /// <summary>The document prints no judgement.</summary>
    None,

    /// <summary>Otaru: a score against a straight-line pace.</summary>
    PaceScore,

    /// <summary>Ojiya: actual divided by target.</summary>
    AttainmentRate,

    /// <summary>Nemuro: grades A to D.</summary>
    Grades,
}

/// <summary>What kind of body a plan is of; the words of its pages follow it.</summary>
public enum MunicipalityKind
{
    /// <summary>市.</summary>
    City,

    /// <summary>町.</summary>
    Town,

    /// <summary>村.</summary>
    Village,

    /// <summary>区.</summary>
    Ward,

    /// <summary>都道府県.</summary>
    Prefecture,

    /// <summary>国.</summary>
    Country,

    /// <summary>A public agency.</summary>
    Agency,

    /// <summary>A county.</summary>
    County,

    /// <summary>A council, as British municipalities are called.</summary>
    Council,

    /// <summary>None of these, or not said.</summary>
    Other,
}

/// <summary>The site: shared words and all plans.</summary>
public sealed record Site(IReadOnlyList<Language> Languages, IReadOnlyDictionary<string, LocalText> Settings,
    IReadOnlyList<Topic> Topics, IReadOnlyList<GlossaryRow> Glossary, IReadOnlyList<Plan> Plans)
{
    private const int MostInOneList = 12;

    /// <summary>True where a city's own judgements are printed. Every page asks, so it is looked up once.</summary>
    public bool HasJudgements { get; } = Plans.Any(p => p.HasJudgements);

    /// <summary>Interface strings in the site's own words.</summary>
    public IReadOnlyList<WordRow> Words { get; internal init; } = [];

    /// <summary>What several cities measure.</summary>
    public IReadOnlyList<SharedMeasure> SharedMeasures { get; internal init; } = [];

    /// <summary>The ids of plans that comparisons name and that are not there: they were removed.</summary>
    public IReadOnlyList<string> PlansGone { get; internal init; } = [];

    /// <summary>Addresses that were renamed.</summary>
    public IReadOnlyList<RedirectRow> Redirects { get; internal init; } = [];

    /// <summary>
    /// True for more plans than a list is read through: pages then group or count them, so that none grows with their number.
    /// </summary>
    public bool HasMany => Plans.Count > MostInOneList;

    /// <summary>How many municipalities have a plan here; one may have several.</summary>
    public int Municipalities => Plans.Select(p => p.Municipality.Lead).Distinct().Count();

    /// <summary>The plan of a site that has one only; null when it has several.</summary>
    public Plan? OnlyPlan => Plans.Count == 1 ? Plans[0] : null;

    /// <summary>Dated versions of the open data, the newest first.</summary>
    public IReadOnlyList<ReleaseRow> Releases { get; internal init; } = [];

    /// <summary>The languages of files: those that programs can tell apart. Easy Japanese is Japanese.</summary>
    public IReadOnlyList<Language> FileLanguages => Language.OfFiles(Languages);

    /// <summary>True when any of its pages are in Japanese.</summary>
    public bool HasJapanese => Languages.Any(l => l.IsJapanese);

    /// <summary>A text that the program itself words, in each language of files.</summary>
    public LocalText InEach(Func<Language, string> words) =>
        new(FileLanguages.ToDictionary(l => l.Code, words), Languages[0].Code);

    /// <summary>The same where it is made of plain words: other languages than Japanese have the English ones.</summary>
    public LocalText InEach(string ja, string en) => InEach(l => l.IsJapanese ? ja : en);

    /// <summary>A setting of site.csv; <see cref="LocalText.None"/> when it is not there.</summary>
    public LocalText Setting(string key) => Settings.GetValueOrDefault(key, LocalText.None);
}

/// <summary>What residents look for, and the KPIs of all plans about it. <c>Search</c>: further words of any
/// language by which it is found, shown nowhere.</summary>
public sealed record Topic(string Id, LocalText Name, LocalText Summary, IReadOnlyList<string> Search);

/// <summary>A unit: its words and its size.</summary>
public sealed record Unit(string Id, string Ja, string EnOne, string EnMany, decimal Scale, string Quantity)
{
    /// <summary>True for what does not grow or shrink but rises or falls: a percentage, a rate per woman.</summary>
    public bool IsRate => Quantity is "percent" or "rate";

    /// <summary>True for a place in an order: 1 is the best, and there is no half place.</summary>
    public bool IsRank => Quantity == "rank";

    /// <summary>The unit as documents print it: in Japanese, or on a site without Japanese the English plural.</summary>
    public string Printed => Ja.Length > 0 ? Ja : EnMany;

    /// <summary>True for a percentage, whose changes are told in points.</summary>
    public bool IsPercent => Printed == "%" || Quantity == "percent" && Ja is "" or "％" or "パーセント";

    /// <summary>True for what changes by points: a percentage, and one with words of its own (% less than in 2000).</summary>
    public bool IsInPoints => IsPercent || Quantity == "percent" && Printed.StartsWith('%');

    /// <summary>True for a length of time, told in minutes and seconds.</summary>
    public bool IsDuration => Quantity == "duration" && Extract.Duration.SecondsOf(Printed) is not null;

    /// <summary>True for what cannot be counted one by one: a rate, money, mass, area, length. Such a figure
    /// is higher or lower, not more or fewer.</summary>
    public bool IsAmount =>
        IsRate || Kind is "yen" or "tonnes" or "cubic" or "square" or "hectares" or "kilometres"
            or "hours" or "duration" or "points" or "none";

    // Yen per person are yen.
    private string Kind => Quantity.Split('-')[0];
}

/// <summary>A city's plan with everything that the document says about it.</summary>
public sealed record Plan(string Id, PlanSpan Span, IReadOnlyDictionary<string, LocalText> Settings)
{
    /// <summary>A setting of plan.csv; <see cref="LocalText.None"/> when it is not there.</summary>
    public LocalText Setting(string key) => Settings.GetValueOrDefault(key, LocalText.None);

    /// <summary>The site's languages, the leading one first.</summary>
    public IReadOnlyList<Language> Languages { get; internal init; } = [Language.Japanese, Language.English];

    /// <summary>The prefecture by its number, 01 to 47: how the municipality's code begins. Null where there is no such code.</summary>
    public string? Prefecture => MunicipalityCode.PrefectureOf(Setting("code").Lead);

    /// <summary>小樽市, Otaru.</summary>
    public LocalText Municipality => Setting("municipality");

    /// <summary>What it is called in lists and titles: the municipality, and where the site has several plans
    /// of it, the plan and its years, too.</summary>
    public LocalText Name => OwnName ?? Municipality;

    internal LocalText? OwnName { private get; set; }

    /// <summary>What kind of body it is: as plan.csv says, or by the last character of its Japanese name.</summary>
    public MunicipalityKind MunicipalityKind =>
        Choices.Find<MunicipalityKind>(Setting("municipality_kind").Lead) ?? KindOf(Municipality["ja"]) ?? MunicipalityKind.Other;

    /// <summary>The kind that a Japanese name ends with, in kanji or kana; null for a name that does not say.</summary>
    public static MunicipalityKind? KindOf(string name) => name.LastOrDefault() switch
    {
        '市' => MunicipalityKind.City,
        '町' => MunicipalityKind.Town,
        '村' => MunicipalityKind.Village,
        '区' => MunicipalityKind.Ward,
        '都' or '道' or '府' or '県' => MunicipalityKind.Prefecture,
        '国' => MunicipalityKind.Country,
        _ when name.EndsWith("まち", StringComparison.Ordinal) => MunicipalityKind.Town,
        _ when name.EndsWith("むら", StringComparison.Ordinal) => MunicipalityKind.Village,
        _ => null,
    };

    /// <summary>The plan's title.</summary>
    public LocalText Title => Setting("title");

    /// <summary>The document's own word where it is a draft (案, 見直し案); <see cref="LocalText.None"/> for a plan as adopted.</summary>
    public LocalText Draft => Setting("draft");

    /// <summary>True where the document is a draft.</summary>
    public bool IsDraft => !Draft.IsEmpty;

    /// <summary>True where the site shows a part of the document only (<c>part_note</c>).</summary>
    public bool IsPart => !Setting("part_note").IsEmpty;

    /// <summary>True where the document is a draft of the plan itself, as plan.csv says. A draft of a report proposes nothing.</summary>
    public bool ProposesTargets => IsDraft && Setting("draft_of").Lead != "report";

    /// <summary>False where the document does not print the plan's title, which is then our reading.</summary>
    public bool IsTitlePrinted => Setting("title_printed").Lead != "no";

    /// <summary>False where the document does not print the plan's period, which is then our reading.</summary>
    public bool IsPeriodPrinted => Setting("period_printed").Lead is "" or "yes";

    /// <summary>False where the document does not print in which month a fiscal year begins, which is then our reading.</summary>
    public bool IsFiscalYearPrinted => Setting("fiscal_year_printed").Lead != "no";

    /// <summary>True where it prints its first year, but not its last.</summary>
    public bool IsOnlyStartPrinted => Setting("period_printed").Lead == "first";

    /// <summary>True where it prints its last year, but not its first.</summary>
    public bool IsOnlyEndPrinted => Setting("period_printed").Lead == "last";

    /// <summary>True where the numbers of rows are the document's own; otherwise they count its rows.</summary>
    public bool AreNumbersPrinted => Setting("numbers_printed").Lead == "yes";

    /// <summary>True where the document prints which way is good; otherwise it is read from what the KPI means.</summary>
    public bool AreDirectionsPrinted => Setting("directions_printed").Lead == "yes";

    /// <summary>True where the document sets each figure beside the target of the column in which it stands, also one that was measured in
    /// another year.</summary>
    public bool ComparesByColumn { get; internal init; }

    /// <summary>The city's own way to judge.</summary>
    public Method Method { get; internal init; }

    /// <summary>The first and last year of the straight line, where the city fixes them for all its KPIs (Otaru); otherwise null.</summary>
    public (int Start, int End)? Pace { get; internal init; }

    /// <summary>Where the plan stands among the others on the portal, from 1.</summary>
    public int Order { get; internal init; }

    /// <summary>All nodes of the tree, in the document's order.</summary>
    public IReadOnlyList<OutlineNode> Outline { get; internal set; } = [];

    /// <summary>The nodes at the top.</summary>
    public IEnumerable<OutlineNode> Goals => Outline.Where(o => o.Parent is null);

    /// <summary>All KPIs, in the document's order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; internal set; } = [];

    /// <summary>True where a rate or share below 0 is printed: this city does not stop them there.</summary>
    public bool PrintsRatesBelow0 { get; internal set; }

    /// <summary>True where a rate or share above 100 is printed.</summary>
    public bool PrintsRatesAbove100 { get; internal set; }

    /// <summary>True where every later version of a target is that of the next year: its documents set the target of each year, and
    /// revise none.</summary>
    public bool SetsTargetsEachYear { get; internal set; }

    /// <summary>True where every target with milestones has one for each year up to its own: none is a step that the plan chose.</summary>
    public bool HasTargetsForEachYear { get; internal set; }

    /// <summary>True where the city's own rates, scores, grades or comments are printed; numbers in texts are none.</summary>
    public bool HasJudgements => Published.Any(p => p.Figure != PublishedFigure.Stated) || Outline.Any(n => n.Evaluations.Count > 0);

    /// <summary>True where a target is that of the plan as first drawn up: others then are those of its revisions.</summary>
    public bool HasOriginalTargets => Indicators.Any(i => i.Targets.Any(t => t.SetOn is null));

    /// <summary>The KPIs that count once each: not retired, and no mere row of a breakdown.</summary>
    public IEnumerable<Indicator> Counted => Indicators.Where(i => i.IsCounted);

    /// <summary>The city's own judgements.</summary>
    public IReadOnlyList<Published> Published { get; internal set; } = [];

    /// <summary>Changes by a revision of the plan.</summary>
    public IReadOnlyList<Revision> Revisions { get; internal set; } = [];

    /// <summary>Where we departed from the document.</summary>
    public IReadOnlyList<CorrectionRow> Corrections { get; internal set; } = [];

    /// <summary>Other tables of the document, by the name of their file in tables/.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Figure>> OtherTables { get; internal set; } =
        new Dictionary<string, IReadOnlyList<Figure>>();

    /// <summary>How far it is translated, by language.</summary>
    public IReadOnlyDictionary<string, Coverage> Translation { get; internal set; } = new Dictionary<string, Coverage>();

    /// <summary>What changed on the site.</summary>
    public IReadOnlyList<UpdateRow> Updates { get; internal set; } = [];

    /// <summary>The sections of the city office, in the order of departments.csv.</summary>
    public IReadOnlyList<LocalText> Departments { get; internal set; } = [];

    /// <summary>The fiscal years for which the plan has any report, the newest first.</summary>
    public IReadOnlyList<int> ReportedYears { get; internal set; } = [];

    /// <summary>The newest fiscal year for which the plan has any report; its first year when there is none.</summary>
    public int NewestYear => ReportedYears.FirstOrDefault(Span.Start);

    /// <summary>The plan's name, for reading in a debugger.</summary>
    public override string ToString() => Id;
}
