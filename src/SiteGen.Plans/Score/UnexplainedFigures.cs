// Rule: of a published figure that is not the computed one, the data say why.
using System.Globalization;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>Finds published figures that the computed ones contradict, and of which no explanation in every language says why.</summary>
public static class UnexplainedFigures
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(Plan plan) => plan.Published
        .Where(p => !p.Explanation.IsIn(plan.Languages) && !Fits(plan, p))
        .Select(p => Told(plan, p));

    private static bool Fits(Plan plan, Published p) => p switch
    {
        { Figure: PublishedFigure.Grade } or { IsOfTheYearsFigure: false } => true,
        { Value: not null } => PublishedCheck.Compare(plan, p).Agrees,
        { IsPercent: true, Indicator: not null } => IsWithin(p.Text.Lead, PublishedCheck.Compare(plan, p).Computed),
        _ => true,
    };

    // 100%超 says as much as a number does; other words, and a figure that cannot be computed, contradict nothing.
    private static bool IsWithin(string words, decimal? computed)
    {
        var bound = NumberCell.Read(words);
        return (bound.Unit.TrimStart('%'), computed - bound.Value) switch
        {
            ("超", { } beyond) => beyond > 0,
            ("以上", { } beyond) => beyond >= 0,
            ("以下", { } beyond) => beyond <= 0,
            ("未満", { } beyond) => beyond < 0,
            _ => true,
        };
    }

    private static string Printed(Published p) => p.Value is null ? p.Text.Lead : Show(p.Value);

    private static Problem Told(Plan plan, Published p)
    {
        var computed = Show(PublishedCheck.Compare(plan, p).Computed);
        if (p.Indicator is { } kpi && Measuring.Measured(kpi, p.Year) is null)
            return ProblemCatalog.PublishedWithoutActual(p.At, Printed(p), p.Year);
        return computed.Length > 0 && IsOfBaseline(p)
            ? ProblemCatalog.PublishedOfBaseline(p.At, Printed(p), computed)
            : ProblemCatalog.PublishedDiffers(p.At, Printed(p), computed, Fitting(plan, p));
    }

    // "Attainment" is said of both: actual by target, and the share of the way to it.
    private static string? Fitting(Plan plan, Published p)
    {
        if (p.Indicator is null || !p.IsPercent) return null;
        var other = p.Figure == PublishedFigure.Rate ? PublishedFigure.Progress : PublishedFigure.Rate;
        return PublishedCheck.Compare(plan, p with { Figure = other }).Computed is not null
            && Fits(plan, p with { Figure = other }) ? Choices.Word(other) : null;
    }

    // Some divide the actual by the baseline, where the target lies below it.
    private static bool IsOfBaseline(Published p) =>
        p is { Figure: PublishedFigure.Rate, Value: { } printed, Indicator: { Baseline.Value: { } baseline and not 0 } kpi }
        && Measuring.Measured(kpi, p.Year) is { } measured
        && PaceScore.Round(measured / baseline * 100, printed.Scale) == printed;

    private static string Show(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
