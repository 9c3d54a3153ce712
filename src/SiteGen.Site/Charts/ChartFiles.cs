// The files of each KPI's chart, beside its page: the picture to download, and what the interactive chart draws.
using System.Buffers;
using System.Text;
using SiteGen.Build;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Pages;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Charts;

/// <summary>The files of charts.</summary>
public static class ChartFiles
{
    /// <summary>The files of the charts of all KPIs that have figures, in all languages.</summary>
    public static IEnumerable<Artifact> Of(Frame frame) => frame.Map.Pages
        .Where(p => p.Component == typeof(KpiPage) && ChartFigure.Of((Indicator)p.Subject!).HasValues)
        .SelectMany(p => Of(frame, p, (Indicator)p.Subject!));

    private static IEnumerable<Artifact> Of(Frame frame, Page page, Indicator kpi) =>
    [
        new(FileOf(page, kpi, "svg"),
            output => Encoding.UTF8.GetBytes(new ChartPicture(new(frame, page), kpi, ChartFigure.Of(kpi)).Draw(), output))
        {
            Plan = kpi.Plan,
        },
        new(FileOf(page, kpi, "json"), output => output.Write(new ChartPlotly(new(frame, page), kpi, ChartFigure.Of(kpi)).ToJson()))
        {
            Plan = kpi.Plan,
        },
    ];

    private static string FileOf(Page page, Indicator kpi, string ending) =>
        SiteMap.InLanguage(page.Language, SiteMap.Chart(kpi, ending))[1..];
}
