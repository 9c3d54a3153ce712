// Rule: a grade in published.csv is a sign of the plan's legend, with no number beside it; the legend says each sign once.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>The grades of KPIs.</summary>
public static class Grades
{
    private static readonly char[] Colons = [':', '：', '=', '＝'];

    private static readonly char[] Ends = [' ', '\u3000', ':', '：', '=', '＝', '、', '(', '（'];

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Published.Where(p => p.Figure == PublishedFigure.Grade).SelectMany(grade => Of(grade, plan, site)),
        .. SaidTwice(plan),
    ];

    private static IEnumerable<Problem> Of(PublishedRow grade, PlanFiles plan, SiteFiles site)
    {
        var (column, sign) = ($"text_{site.Languages[0].Code}", Sign(grade.Text.Lead));
        if (grade.Row.Raw("value").Trim().Length > 0)
            yield return ProblemCatalog.GradeValue(grade.Row.At("value"), grade.Row.Raw("value"), column);
        else if (sign.Length == 0) yield return ProblemCatalog.CellBlank(grade.Row.At(column));
        var legend = Spaced(plan.Setting("legend").Lead);
        if (legend.Length > 0 && sign.Length > 0 && !Says(legend, Spaced(sign), Spaced(grade.Text.Lead.Trim())))
            yield return ProblemCatalog.ChoiceUnknown(grade.Row.At(column), grade.Text.Lead, [.. Signs(legend)], null);
    }

    // A legend may be one line of several signs; but a piece of a sign (A of Achieved, 順調 of 概ね順調) is none.
    private static bool Says(string legend, string sign, string whole) => Signs(legend).Any(s => s == sign || s == whole)
        || Signs(legend).Where(s => s.Contains(sign, StringComparison.Ordinal))
            .Aggregate(legend, (rest, longer) => rest.Replace(longer, "", StringComparison.Ordinal))
            is var rest && At(rest, sign);

    // A blank at which no line breaks is a blank.
    private static string Spaced(string text) => text.Replace('\u00A0', ' ');

    // P is not said by KPI.
    private static bool At(string text, string sign)
    {
        for (var at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + 1, StringComparison.Ordinal))
            if (!IsJoined(text, at) && !IsJoined(text, at + sign.Length)) return true;
        return false;
    }

    private static bool IsJoined(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    // Rows of the legend are one legend, line by line; of two meanings of one sign nobody knows which holds.
    private static IEnumerable<Problem> SaidTwice(PlanFiles plan) => plan.Settings
        .Where(s => s.Key == SettingRow.Legend)
        .SelectMany(row => Signs(row.Value.Lead).Select(sign => (Row: row, Sign: sign)))
        .GroupBy(line => line.Sign, StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(line => ProblemCatalog.LegendTwice(line.Row.Where(), line.Sign)));

    private static IEnumerable<string> Signs(string legend) => legend.Split('\n').Select(Sign).Where(s => s.Length > 0);

    // "A" of "A 順調に進んでいる", and of "(A)".
    // "Leicht bewölkt: if the trend continues" has a sign of two words: a colon ends it before a blank does.
    private static string Sign(string text)
    {
        var bare = text.Trim().TrimStart('(', '（').TrimEnd(')', '）');
        var colon = bare.IndexOfAny(Colons);
        return colon > 0 ? bare[..colon].Trim() : bare.Split([.. Ends, ')', '）'], 2)[0];
    }
}
