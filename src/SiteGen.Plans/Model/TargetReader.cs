// Gives a target the number to measure against: as printed, or resolved from a per cent or from the baseline.
using System.Globalization;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Model;

internal static class TargetReader
{
    /// <summary>One version: its last period is the target, the periods before are the path to it.</summary>
    public static Target Read(IEnumerable<TargetRow> version, Indicator indicator, bool isInForce, ProblemList problems)
    {
        var steps = version.OrderBy(t => t.Period?.Ends ?? DateOnly.MaxValue)
            .Select(t => Read(t, indicator, isInForce, problems)).ToList();
        return steps[^1] with { Milestones = steps[..^1] };
    }

    // "Keep" keeps the baseline of its own time.
    private static Target Read(TargetRow row, Indicator indicator, bool isInForce, ProblemList problems) =>
        Read(row, indicator, row.Kind switch
        {
            TargetKind.Relative or TargetKind.RelativePoints => Base(row, indicator, problems),
            TargetKind.Maintain => (isInForce ? indicator.Baseline : indicator.BaselineAt(row.SetOn))?.Value,
            _ => null,
        });

    private static Target Read(TargetRow row, Indicator indicator, decimal? known) => new(
        row.SetOn, Due(row, indicator), row.Kind, Value(row, indicator, known), row.Percent, row.OfPeriod,
        row.Cumulative, row.Text, row.Reason, row.Note)
    {
        OfValue = row.Kind == TargetKind.Maintain ? null : known,
        ValueTo = row.ValueTo,
        IsRank = indicator.Unit.IsRank,
        IsOfNoKind = row.Period is { Kind: PeriodKind.FiscalYear, Word: YearWord.None, IsRelative: false }
            && indicator.Actuals.Any(a => a.HasLag),
    };

    private static Period Due(TargetRow row, Indicator indicator) =>
        row.Period?.InYearsFrom(indicator.YearFrom) ?? Period.OfText("");

    // "25 % up on FY2013" is 1.25 times the value of FY2013, "5 points up" is 5 more.
    private static decimal? Value(TargetRow row, Indicator indicator, decimal? known) => row.Kind switch
    {
        TargetKind.Text => null,
        TargetKind.Maintain => row.Value ?? known,
        TargetKind.Relative => known * (100 + row.Percent) / 100,
        TargetKind.RelativePoints => known + row.Percent,
        _ => row.Value,
    };

    // The one figure of the time that the target refers to.
    private static decimal? Base(TargetRow row, Indicator indicator, ProblemList problems)
    {
        var values = row.OfPeriod is { } period ? ValuesOf(indicator, period) : [];
        var place = row.Row.At("of_period");
        var printed = row.OfPeriod?.Printed ?? "";
        if (values.Count == 0) problems.Add(ProblemCatalog.TargetBaseMissing(place, printed));
        if (values.Count > 1) problems.Add(ProblemCatalog.TargetBaseTwice(place, printed, [.. values.Select(Shown)]));
        if (values.Count != 1) return null;
        var known = values[0];
        if (row.Kind == TargetKind.Relative && known <= 0)
            problems.Add(ProblemCatalog.TargetBaseZero(place, printed, Shown(known)));
        return known;
    }

    // What was measured in the period, whatever file it stands in: the baseline, or else an actual. The figure of
    // the very time goes before those of its year, and that of a whole year before its parts.
    private static IReadOnlyList<decimal> ValuesOf(Indicator indicator, Period of)
    {
        var baselines = indicator.Baselines.Where(b => b.Value is not null).Select(b => (b.Period, b.Value!.Value));
        var actuals = indicator.Actuals.SelectMany(a => a.Rows).Where(a => a.Value is not null || a.Forecast is not null)
            .Select(a => (Period: a.MeasuredAt, (a.Value ?? a.Forecast)!.Value)).ToList();
        return FirstOf(
            Values(baselines, p => p.HasTheDaysOf(of)),
            Values(actuals, p => p.HasTheDaysOf(of)),
            Values(baselines, p => p.FiscalYear == of.FiscalYear),
            Values(actuals, p => p.FiscalYear == of.FiscalYear && !p.IsPartOfYear),
            Values(actuals, p => p.FiscalYear == of.FiscalYear));
    }

    private static IReadOnlyList<decimal> Values(IEnumerable<(Period Period, decimal Value)> figures, Func<Period, bool> isMeant) =>
        [.. figures.Where(f => isMeant(f.Period)).Select(f => f.Value).Distinct()];

    private static IReadOnlyList<decimal> FirstOf(params IEnumerable<IReadOnlyList<decimal>> values) =>
        values.FirstOrDefault(v => v.Count > 0) ?? [];

    private static string Shown(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
