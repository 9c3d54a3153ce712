// Rule: numbers, negations, names and quotations stand in both languages or in neither.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Asks about what only the Japanese or only the English says. Words are not compared: a number, a "not", a name are.</summary>
public static class OneLanguageOnly
{
    private static readonly Regex Separator = Beside(@"(?<=\d),(?=\d{3})");
    private static readonly Regex Number = Beside(@"(?<![\d.MTSHRmtshr成和正治])(\d+\.\d+|\d{3,})(?!\d)");
    private static readonly Regex Year = Pattern(@"^(19|20)\d\d$");
    private static readonly Regex Scaled = Pattern("[百千万億]|[mb]illion");
    private static readonly Regex Name = Pattern("[A-Za-z]{3,}");
    private static readonly Regex Quoted = Pattern("「([^」]*)」");
    private static readonly Regex QuotedInEnglish = Pattern("“[^”]*”|\"[^\"]*\"");
    private static readonly Regex JapaneseNot =
        Beside("(?<!しれ|ばなり)ません|(?<![少いけ]|ばなら)ない|なかった|不可能");
    private static readonly Regex EnglishNot = Pattern(@"\b(not|never|cannot)\b");

    // Words by which each language says it in another way.
    private static readonly Regex AnyInEnglish =
        Pattern(@"\b(no|not|none|nothing|never|neither|nor|without|cannot|only|lacks?|yet|missing|blank"
            + "|zero|avoid\\w*|prevent\\w*"
            + @"|impossible|instead|rather|differ\w*|except|un\w+|exempt\w*|below|less|fewer|stop\w*|cancel\w*|hardly|still)\b|n['’]t");
    private static readonly Regex AnyInJapanese = Pattern("ない|ません|なく|なか|なし|ず|未|不|無|別|困難|逆|以外|除|外|免");

    // The language of everything here, and words that translate.
    private static readonly HashSet<string> Common = new(["KPI", "UIJ"], StringComparer.OrdinalIgnoreCase);

    // A printed cell is often no sentence: "→", "0%".
    private const int Sentence = 5;

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
        Texts(plan).Where(t => Translations.HasJapanese(t.Ja) && t.En.Length > 0).SelectMany(
            t => Parts(t.Ja, t.En).Distinct().Select(part => ProblemCatalog.OneLanguageOnly(t.At, part)));

    private static IEnumerable<(Place At, string Ja, string En)> Texts(PlanFiles plan) =>
    [
        .. plan.Tables().SelectMany(
            t => t.Schema.Columns.Where(c => c.InLanguages).SelectMany(
                c => t.Rows.Select(r => (r.At($"{c.Name}_en"), r.Text($"{c.Name}_ja"), r.Text($"{c.Name}_en"))))),
        .. plan.Settings.Select(s => (s.Row.At("en"), s.Value["ja"], s.Value["en"])),
    ];

    private static IEnumerable<string> Parts(string ja, string en) =>
        [.. Numbers(Plain(ja), Plain(en)), .. Names(Plain(ja), en), .. Quotations(ja, en), .. Negations(Plain(ja), en)];

    private static IEnumerable<string> Numbers(string ja, string en)
    {
        if (Scaled.IsMatch(ja) || Scaled.IsMatch(en)) return [];
        var (inJapanese, inEnglish) = (NumbersOf(ja), NumbersOf(en));
        return inJapanese.Where(n => !en.Contains(n, StringComparison.Ordinal)).Concat(
            inEnglish.Where(n => !ja.Contains(n, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> NumbersOf(string text) => Number.Matches(text).Select(m => m.Value).Where(n => !Year.IsMatch(n));

    private static IEnumerable<string> Names(string ja, string en) =>
        Name.Matches(ja).Select(m => m.Value).Where(n => !Common.Contains(n) && !en.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Quotations(string ja, string en) =>
        Quoted.Matches(en).Where(m => !ja.Contains(m.Groups[1].Value, StringComparison.Ordinal)).Select(m => m.Value);

    private static IEnumerable<string> Negations(string ja, string en)
    {
        if (ja.Length < Sentence) yield break;
        if (JapaneseNot.Match(Quoted.Replace(ja, "")) is { Success: true } not && !AnyInEnglish.IsMatch(en.ToLowerInvariant()))
            yield return not.Value;
        if (EnglishNot.Match(QuotedInEnglish.Replace(en, "")) is { Success: true } english && !AnyInJapanese.IsMatch(ja))
            yield return english.Value;
    }

    private static string Plain(string text) => Separator.Replace(Narrow.Text(text), "");

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // What looks at the letters beside a match; none of these goes back further than one run of digits.
    private static Regex Beside(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));
}
