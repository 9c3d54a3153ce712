// assessments: a KPI in a fiscal year, as we compute it, beside what the city published.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.OpenData;

internal static class AssessmentColumns
{
    private const int Decimals = 4;

    public static readonly IReadOnlyList<TableColumn<Assessment>> All =
    [
        new("plan", a => a.Indicator.Plan.Id), new("indicator", a => a.Indicator.Id), new("fiscal_year", a => a.Year),
        new("measured_value", a => a.Measured), new("start_value", a => a.Start?.Value), new("target_value", a => a.Target?.Value),
        new("progress_percent", a => Percent(a.Progress)), new("elapsed_percent", a => Percent(a.Elapsed)),
        new("attainment_percent", a => Percent(a.Attainment)),
        new("status", a => Choices.Word(a.Status)), new("score", a => a.Score), new("raw_score", a => a.RawScore),
        new("published_score", a => Published(a, PublishedFigure.Score)),
        new("published_raw_score", a => Published(a, PublishedFigure.RawScore)),
        new("published_rate", a => Published(a, PublishedFigure.Rate)), new("agrees", Agrees),
        new("start_fiscal_year", a => a.Start?.Year), new("due_fiscal_year", a => a.DueYear), new("expected_value", a => Round(a.Expected)),
        new("change", a => a.Change), new("published_change", a => Published(a, PublishedFigure.Change)),
        new("target_answer", a => Choices.Word(a.TargetAnswer)), new("since_start", a => Choices.Word(a.SinceStart)),
        new("pace", a => Choices.Word(a.Pace)), new("group", a => Choices.Word(a.Group)),
        new("draft", a => a.Indicator.Plan.Draft.Lead),
        new("measured_period", MeasuredPeriod),
        new("reported_for", a => a.Year), new("measured_year", a => a.IsUndated ? null : a.MeasuredIn),
    ];

    /// <summary>One assessment for each year that the document reports.</summary>
    public static IEnumerable<Assessment> Of(Indicator indicator) =>
        indicator.Actuals.Select(actual => OnlyThisYear(Measuring.At(indicator, actual.Year, indicator.Target)));

    // Pages show the newest figure that there is; a row of this table speaks of its own year only, save how the last figure stood.
    private static Assessment OnlyThisYear(Assessment a) => a.MeasuredYear == a.Year
        ? a
        : new(a.Indicator, a.Year, a.Target)
        {
            Status = a.Status,
            SinceStart = a.SinceStart,
            Start = a.Start,
            DueYear = a.DueYear,
            MeasuredYear = a.MeasuredYear,
            IsUndated = a.IsUndated,
            IsFloor = a.IsFloor,
        };

    private static string MeasuredPeriod(Assessment a)
    {
        var year = a.Status == Status.Awaited ? a.MeasuredYear ?? a.Year : a.Year;
        return a.Indicator.ActualOf(year)?.MeasuredAt.Printed is { Length: > 0 } printed ? printed : $"{year}";
    }

    internal static decimal? Percent(decimal? ratio) => Round(ratio * 100);

    internal static decimal? Round(decimal? value) =>
        value is { } v ? Math.Round(v, Decimals, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m : null;

    private static decimal? Published(Assessment a, PublishedFigure figure) => Find(a).FirstOrDefault(p => p.Figure == figure)?.Value;

    private static string Agrees(Assessment a)
    {
        var published = Find(a).Where(p => p.Figure != PublishedFigure.Grade && !p.IsWorded).ToList();
        return published.Count == 0 ? "" : published.All(p => PublishedCheck.Compare(a.Indicator.Plan, p).Agrees) ? "yes" : "no";
    }

    // A number in the document's text is no judgement of the year.
    private static IEnumerable<Published> Find(Assessment a) =>
        a.Indicator.Published.Where(p => p.Year == a.Year && p.Figure != PublishedFigure.Stated && p.IsOfTheYearsFigure);
}
