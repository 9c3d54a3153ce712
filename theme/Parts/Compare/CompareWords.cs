// The newest figure of a compared KPI in words: a running total is never shown as a figure of one year.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Compare;

/// <summary>Words figures with their time.</summary>
public static class CompareWords
{
    /// <summary>The newest figure, or why there is none.</summary>
    public static string Newest(View v, Assessment a)
    {
        if (a is { Measured: null } && a.Indicator.ActualOf(a.Year) is { Missing: MissingKind.Worded, Text: { IsEmpty: false } words })
            return v.Plain(words);
        if (a is not { Measured: { } measured, MeasuredYear: { } year }) return v.Marked("compare.missing", BarWords.Reason(v, a));
        var figure = BarWords.ActualTold(v, a, v.Figures.WithUnit(measured, a.Indicator.Unit));
        var when = a.Indicator.ActualOf(year) is { } actual ? When.Reported(v, actual) : v.Figures.ShortYear(year);
        if (a.Indicator.CountedFrom == year) return v.Marked("compare.at", figure, when);
        var from = a.Indicator.CountedFrom is { } first ? v.Figures.ShortYear(first) : null;
        if (a.Indicator.IsMean) return v.Marked("compare.mean", figure, when, from ?? when);
        if (!a.Indicator.IsTotal) return v.Marked("compare.at", figure, when);
        return from is null ? v.Marked("compare.total", figure, when) : v.Marked("compare.total_from", figure, when, from);
    }

    /// <summary>The baseline; a total says so, and beside totals one that is not printed as such.</summary>
    public static string Baseline(View v, Indicator kpi)
    {
        if (kpi.Baseline is not { Value: { } value } baseline) return v.Marked("missing.short");
        var figure = PrintedBound.Told(v, baseline.Text.Lead, v.Figures.WithUnit(value, kpi.Unit));
        var when = When.Baseline(v, kpi, baseline.Period);
        if (!baseline.Cumulative) return v.Marked(kpi.IsTotal ? "compare.one_year" : "compare.at", figure, when);
        return kpi.CountedFrom is { } from && from < baseline.Period.FiscalYear
            ? v.Marked("compare.total_from", figure, when, v.Figures.ShortYear(from))
            : v.Marked("compare.total", figure, when);
    }
}
