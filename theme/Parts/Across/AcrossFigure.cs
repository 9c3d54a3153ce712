// One figure of a KPI in the line across plans.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Across;

/// <summary>A row: baseline or actual, its time, its value, and what its plan notes on it.</summary>
public sealed record AcrossFigure(MarkupString Kind, MarkupString Period, MarkupString Value, MarkupString Note)
{
    /// <summary>The baseline in force and all actuals; one row that says so where there are neither.</summary>
    public static IReadOnlyList<AcrossFigure> Of(View v, Indicator kpi)
    {
        var figures = Baselines(v, kpi).Concat(kpi.Actuals.Select(a => Actual(v, kpi, a))).ToList();
        if (figures.Count == 0 && kpi.HasFiguresInParts) return [new(v.H("term.actual"), default, v.H("status.in_parts"), default)];
        return figures.Count > 0 ? figures : [new(v.H("term.actual"), default, v.H("missing.short"), default)];
    }

    private static IEnumerable<AcrossFigure> Baselines(View v, Indicator kpi)
    {
        if (kpi.Baseline is { } baseline)
            yield return new(
                v.H("term.baseline"), When.InTable(v, kpi, baseline.Period), ValueOf(v, kpi, baseline.Value, baseline.Text),
                v.T(baseline.Note));
    }

    private static AcrossFigure Actual(View v, Indicator kpi, Actual actual) =>
        new(v.H(actual.IsExpected ? "term.forecast" : "term.actual"), Time(v, kpi, actual),
            actual is { Missing: MissingKind.Worded, Text.IsEmpty: true, MissingText.Length: > 0 }
                ? v.Furigana(BarWords.Reason(v, kpi, actual)) : ValueOf(v, kpi, actual.Value ?? actual.Forecast, actual.Text),
            v.T(actual.Note));

    // One measurement may stand in the columns of several years.
    private static MarkupString Time(View v, Indicator kpi, Actual actual) => !actual.HasLag
        ? When.InTable(v, kpi, actual.MeasuredAt)
        : new($"{When.InTable(v, kpi, actual.MeasuredAt)} {v.H("figures.reported_for", v.Figures.ShortYear(actual.Year))}");

    private static MarkupString ValueOf(View v, Indicator kpi, decimal? value, LocalText text) =>
        value is null && !text.IsEmpty ? v.T(text)
            : v.Furigana(v.Figures.WithUnit(value, kpi.Unit) + (text.IsEmpty ? "" : v.Marked("sentence.as_printed", v.Plain(text))));
}
