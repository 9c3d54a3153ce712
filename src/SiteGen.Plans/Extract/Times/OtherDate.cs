// Dates in the order of other countries: 31/3/2023, 9/30/2019. None is read, but what it may mean can be proposed.
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract.Times;

/// <summary>Days with the year last.</summary>
internal static class OtherDate
{
    private static readonly Regex Shape = new("^(?<a>[0-9]{1,2})(?<sign>[-/.])(?<b>[0-9]{1,2})[-/.](?<year>(19|20)[0-9]{2})$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>The days that it may be; none for another text.</summary>
    public static IReadOnlyList<string> Readings(string text)
    {
        if (Shape.Match(text) is not { Success: true } match) return [];
        var (a, b, year) = (Number(match, "a"), Number(match, "b"), Number(match, "year"));
        return [.. new[] { (Month: a, Day: b), (Month: b, Day: a) }.Where(d => IsDay(year, d.Month, d.Day))
            .Select(d => string.Create(CultureInfo.InvariantCulture, $"{year}-{d.Month:00}-{d.Day:00}")).Distinct()];
    }

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
