// Which cities the site is about, made from its plans: a sixth plan, or one that was removed, is told right.
using System.Globalization;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>Names or counts the municipalities of the site, and fills the gap for them in site.csv.</summary>
public static class Places
{
    /// <summary>The gap in the texts of site.csv that becomes "five cities in Hokkaido and Niigata".</summary>
    public const string Gap = "{cities}";

    private const int MostNamed = 3, LastWord = 10, LastCounter = 9;

    /// <summary>The site with the gaps of its settings filled.</summary>
    public static Site Fill(Site site, WordList words) => site with
    {
        Settings = site.Settings.ToDictionary(s => s.Key, s => HasGap(s.Value) ? Filled(s.Value, site, words) : s.Value),
    };

    /// <summary>The only municipality by its name, several by their number: 5つの市, 5 cities.</summary>
    public static string Count(Site site, Language language, WordList words) => Count(site, language, words, Digits);

    private static bool HasGap(LocalText text) => text.Languages.Any(l => text[l].Contains(Gap, StringComparison.Ordinal));

    private static LocalText Filled(LocalText text, Site site, WordList words) => text.Each((code, own) =>
        site.Languages.FirstOrDefault(l => l.Code == code) is { } language
            ? own.Replace(Gap, All(site, language, words), StringComparison.Ordinal)
            : own);

    // With their prefectures, where all of them have one.
    private static string All(Site site, Language language, WordList words)
    {
        var cities = Count(site, language, words, Spelt);
        var prefectures = site.Plans.Select(p => p.Prefecture).Distinct().Order(StringComparer.Ordinal).ToList();
        if (prefectures.Contains(null) || site.Plans.Any(p => p.MunicipalityKind == MunicipalityKind.Prefecture)) return cities;
        var names = Prefectures([.. prefectures.OfType<string>()], language, words);
        return words.Text(language, IsOne(site) ? "place.one" : "place.in", names, cities);
    }

    private static string Prefectures(IReadOnlyList<string> codes, Language language, WordList words)
    {
        if (codes.Count > MostNamed) return words.Text(language, "place.prefectures", Spelt(codes.Count, language, words));
        var names = codes.Select(c => words.Text(language, $"prefecture.{c}")).ToArray<object>();
        return codes.Count switch
        {
            1 => (string)names[0],
            2 => words.Text(language, "place.two", names),
            _ => words.Text(language, "place.three", names),
        };
    }

    private static string Count(Site site, Language language, WordList words, Func<int, Language, WordList, string> number)
    {
        if (IsOne(site)) return site.Plans[0].Municipality.In(language.Code);
        return words.Text(language, BodyWords.Of(site.Plans), "place.count", number(site.Municipalities, language, words));
    }

    private static bool IsOne(Site site) => site.Municipalities == 1;

    private static string Digits(int number, Language language, WordList words) =>
        number.ToString(CultureInfo.InvariantCulture) + (language.IsJapanese && number <= LastCounter ? "つ" : "");

    private static string Spelt(int number, Language language, WordList words) =>
        number > LastWord ? Digits(number, language, words)
        : words.Text(language, $"number.{number.ToString(CultureInfo.InvariantCulture)}");
}
