// What a published figure is called.
using Microsoft.AspNetCore.Components;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;

namespace SiteGen.Theme.Words;

/// <summary>Names the figures that a city published.</summary>
public static class PublishedName
{
    /// <summary>The key of the name. The first report has no report before it: its change is that from the baseline.</summary>
    public static string Key(Published p) => p.Figure == PublishedFigure.Change && p.Indicator?.Actuals.FirstOrDefault()?.Year == p.Year
        ? "published.change_first" : $"published.{Choices.Word(p.Figure)}";

    /// <summary>The name, and what the document calls a rate where that is another word (<c>rate_called</c>). Furigana are still
    /// marked.</summary>
    public static string Of(View v, Published p) => v.Marked(Key(p)) + Called(v, p);

    private static string Called(View v, Published p) =>
        p.IsPercent && (p.Indicator?.Plan ?? p.Node?.Plan)?.Setting("rate_called") is { IsEmpty: false } called
            ? v.Marked("published.called", v.Plain(called)) : "";

    /// <summary>A published number as it is shown: a rate has its sign.</summary>
    public static string Value(Published p, decimal value) => Figures.Number(value) + (p.IsPercent ? "%" : "");

    /// <summary>
    /// The time of a figure: that of the KPI's own, save for a grade, which is one of the city's year; a column stays the
    /// fiscal year that it is where an older figure stands in it.
    /// </summary>
    public static string Time(View v, Published p) =>
        p.Period is { } time ? time.IsDated ? When.Of(v, time) : v.Figures.ShortPeriod(time)
        : p.Figure != PublishedFigure.Grade && p.Indicator is { } kpi && kpi.ActualOf(p.Year) is { HasLag: false }
            ? When.Actual(v, kpi, p.Year)
        : v.Figures.ShortYear(p.Year);

    /// <summary>The number of a row: the document's own, or our count of its rows.</summary>
    public static MarkupString Number(View v, Plan plan, string number) =>
        v.H(plan.AreNumbersPrinted ? "published.number"
            : !plan.IsPart ? "published.row"
            : "published.row_part", number);

    /// <summary>
    /// The key of a heading over the figures of one KPI: a printed difference and a number in a sentence are no
    /// judgements.
    /// </summary>
    public static string Heading(IReadOnlyList<Published> figures) => figures switch
    {
        _ when figures.All(p => p.Figure == PublishedFigure.Change) => "kpi.city_change",
        _ when figures.All(p => p.Figure == PublishedFigure.Stated) => "kpi.city_stated",
        _ when figures.All(p => p.Figure is PublishedFigure.Change or PublishedFigure.Stated) => "kpi.city_figures",
        _ => "kpi.city",
    };
}
