// The interface speaks of cities and of milestones. On the pages of a town, a village, a ward, a prefecture it speaks of those, and
// of municipalities where there are several kinds; of guide values where the document calls its milestones so; and of years where
// those of the plan are calendar years.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>
/// Puts the words for the kind of body in place of those for a city: in interface strings only, never in what
/// the data say.
/// </summary>
public sealed class BodyWords
{
    private static readonly Regex City = new(
        "市町村|市民|市街|市場|市(《し》)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex EnglishCity = new(
        @"\b((?<a>[Aa]) )?\b(?<first>[Cc])it(y|ies)\b",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex EnglishMilestone = new(
        @"\b(?<first>[Ii]nterim target|[Mm]ilestone)(?<many>s)?\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex FiscalYear = new(
        @"(?<school>学)?年度(?<kana>《ねんど》)?|\bfiscal (?<english>years?)\b",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly (string, string, string, string) Cities = ("市", "し", "city", "cities");

    // 道 by itself is a road.
    private static readonly (string, string, string, string) Hokkaido = ("北海道", "ほっかいどう", "prefecture", "prefectures");

    // What every public body is.
    private static readonly (string, string, string, string) Any = ("団体", "だんたい", "organisation", "organisations");

    private static readonly LocalText OfEachYear = new(new Dictionary<string, string>
    {
        ["ja"] = "年度ごとの目標",
        ["en"] = "yearly target",
        ["ja-easy"] = "年度《ねんど》ごとの目標《もくひょう》",
    });

    private static readonly MunicipalityKind[] NotMunicipal =
        [MunicipalityKind.Country, MunicipalityKind.Agency, MunicipalityKind.Other];

    private readonly (string Kanji, string Kana, string One, string Many) words;

    // What the document calls its milestones, where it has a word of its own.
    private readonly LocalText milestones;

    // True where the years of the plans begin in January.
    private readonly bool inCalendarYears;

    /// <summary>What tells these words from those of other plans.</summary>
    internal string Kind { get; }

    /// <summary>True for the words as the interface has them.</summary>
    internal bool IsOfCities => words == Cities;

    private BodyWords(
        (string Kanji, string Kana, string One, string Many) words, LocalText? milestones = null, bool inCalendarYears = false)
    {
        (this.words, this.milestones, this.inCalendarYears) = (words, milestones ?? LocalText.None, inCalendarYears);
        Kind = $"{words.Kanji}/{words.One}/{this.milestones["ja"]}/{this.milestones["en"]}/{inCalendarYears}";
    }

    /// <summary>The words for a plan's pages.</summary>
    public static BodyWords Of(Plan plan) => new(plan.MunicipalityKind switch
    {
        MunicipalityKind.Town => ("町", "まち", "town", "towns"),
        MunicipalityKind.Village => ("村", "むら", "village", "villages"),
        MunicipalityKind.Ward => ("区", "く", "ward", "wards"),
        MunicipalityKind.Prefecture => Prefecture(plan.Municipality["ja"]),
        MunicipalityKind.Country => ("国", "くに", "country", "countries"),
        MunicipalityKind.Agency => ("機関", "きかん", "agency", "agencies"),
        MunicipalityKind.County => ("郡", "ぐん", "county", "counties"),
        MunicipalityKind.Council => ("自治体", "じちたい", "council", "councils"),
        MunicipalityKind.Other => Any,
        _ => Cities,
    }, Milestones(plan), IsInCalendarYears(plan));

    // Where each year has its target, none of them is on the way.
    private static LocalText Milestones(Plan plan) => plan.Setting("milestones_called") is { IsEmpty: false } called ? called
        : plan.HasTargetsForEachYear ? OfEachYear : LocalText.None;

    private static bool IsInCalendarYears(Plan plan) => plan.Span.FirstMonth == FiscalCalendar.January;

    /// <summary>The words for pages of several plans.</summary>
    public static BodyWords Of(IReadOnlyList<Plan> plans) => plans.Select(p => p.MunicipalityKind).Distinct().Count() switch
    {
        0 => new(Cities),
        1 when plans.Select(p => Of(p).words).Distinct().Count() > 1 => new(("都道府県", "とどうふけん", "prefecture", "prefectures")),
        1 => new(Of(plans[0]).words, plans.Select(Milestones).Distinct().Count() == 1 ? Milestones(plans[0]) : null,
            plans.All(IsInCalendarYears)),
        _ when plans.Any(p => NotMunicipal.Contains(p.MunicipalityKind)) => new(Any),
        _ when plans.Any(p => p.MunicipalityKind == MunicipalityKind.Prefecture) =>
            new(("自治体", "じちたい", "local government", "local governments")),
        _ => new(("自治体", "じちたい", "municipality", "municipalities")),
    };

    /// <summary>The same, with what a plan's document calls its milestones.</summary>
    public BodyWords WithMilestonesOf(Plan plan) => new(words, Milestones(plan), inCalendarYears);

    /// <summary>An interface string in these words.</summary>
    public string In(string template) => OfYears(OfMilestones(OfBodies(template)));

    // What tells the kinds of years apart stays.
    private string OfYears(string template) => !inCalendarYears || template.Contains("暦年", StringComparison.Ordinal)
        || template.Contains("calendar", StringComparison.Ordinal) ? template : FiscalYear.Replace(template, InYears);

    private static string InYears(Match year) => year.Groups["school"].Success ? year.Value
        : year.Groups["english"] is { Success: true } english ? english.Value
        : year.Groups["kana"].Success ? "年《とし》" : "年";

    private string OfMilestones(string template) => milestones.IsEmpty ? template : EnglishMilestone.Replace(template
        .Replace("途中の目標", milestones.In("ja"), StringComparison.Ordinal)
        .Replace("とちゅうの目標《もくひょう》", milestones.In("ja-easy"), StringComparison.Ordinal), InEnglishWords);

    private string InEnglishWords(Match match) => milestones["en"].Length == 0 ? match.Value
        : Cased(milestones["en"].ToLowerInvariant(), match.Groups["first"].Value[..1]) + match.Groups["many"].Value;

    private string OfBodies(string template)
    {
        if (words == Cities) return template;
        // Hokkaido goes by its name, and that stands behind no "this".
        var japanese = words == Hokkaido ? template.Replace("この市", "市", StringComparison.Ordinal) : template;
        return EnglishCity.Replace(City.Replace(japanese, InKanji), InEnglish);
    }

    private string InKanji(Match city) => city.Value is "市" ? words.Kanji
        : city.Value.EndsWith('》') ? $"{words.Kanji}《{words.Kana}》"
        : city.Value;

    private string InEnglish(Match city)
    {
        var word = city.Value.EndsWith('y') ? words.One : words.Many;
        return Article(city.Groups["a"].Value) + Cased(word, city.Groups["first"].Value);
    }

    // An agency, a town.
    private string Article(string article) => article.Length == 0 ? "" : words.One[0] is 'a' or 'o' ? $"{article}n " : $"{article} ";

    private static (string, string, string, string) Prefecture(string name) => name.LastOrDefault() switch
    {
        '都' => ("都", "と", "prefecture", "prefectures"),
        '道' => Hokkaido,
        '府' => ("府", "ふ", "prefecture", "prefectures"),
        _ => ("県", "けん", "prefecture", "prefectures"),
    };

    private static string Cased(string word, string first) => char.IsUpper(first, 0) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
