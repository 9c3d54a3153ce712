// Gives a target the number to measure against: as printed, or resolved from a per cent or from the baseline.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Model;

internal static class TargetReader
{
    /// <summary>One version: its last period is the target, the periods before are the path to it.</summary>
    public static Target Read(IEnumerable<TargetRow> version, Indicator indicator, ProblemList problems)
    {
        var steps = version.OrderBy(t => t.Period?.Ends ?? DateOnly.MaxValue).Select(t => Read(t, indicator, problems)).ToList();
        return steps[^1] with { Milestones = steps[..^1] };
    }

    private static Target Read(TargetRow row, Indicator indicator, ProblemList problems) => new(
        row.SetOn, Due(row, indicator), row.Kind, Value(row, indicator, problems), row.Percent, row.OfPeriod,
        row.Cumulative, row.Text, row.Reason, row.Note)
    {
        ValueTo = row.ValueTo,
    };

    private static Period Due(TargetRow row, Indicator indicator) =>
        row.Period?.InYearsFrom(indicator.YearFrom) ?? Period.OfText("");

    private static decimal? Value(TargetRow row, Indicator indicator, ProblemList problems) => row.Kind switch
    {
        TargetKind.Text => null,
        TargetKind.Maintain => row.Value ?? indicator.Baseline?.Value,
        TargetKind.Relative or TargetKind.RelativePoints => Resolve(row, indicator, problems),
        _ => row.Value,
    };

    // "25 % up on FY2013" is 1.25 times the value of FY2013, "5 points up" is 5 more; the value stands among the baselines or the actuals.
    private static decimal? Resolve(TargetRow row, Indicator indicator, ProblemList problems)
    {
        var known = indicator.ValueOf(row.OfPeriod?.FiscalYear);
        if (known is null) problems.Add(ProblemCatalog.TargetBaseMissing(row.Row.At("of_period"), row.OfPeriod?.Printed ?? ""));
        return row.Kind == TargetKind.RelativePoints ? known + row.Percent : known * (100 + row.Percent) / 100;
    }
}
