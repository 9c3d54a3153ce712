// The files of each KPI's chart, beside its page: the picture to download, and what the interactive chart draws.
using System.Text;
using SiteGen.Output;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Pages;
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Charts;

/// <summary>The files of charts.</summary>
public static class ChartFiles
{
    /// <summary>Writes all of them.</summary>
    public static void Write(Frame frame, OutputFolder output) =>
        Parallel.ForEach(frame.Map.Pages.Where(p => p.Component == typeof(KpiPage)), page => Write(new View(frame, page), output));

    private static void Write(View v, OutputFolder output)
    {
        var kpi = v.Subject<Indicator>();
        var figure = ChartFigure.Of(kpi);
        if (!figure.HasValues) return;
        output.Write(FileOf(v, kpi, "svg"), Encoding.UTF8.GetBytes(new ChartPicture(v, kpi, figure).Draw()));
        output.Write(FileOf(v, kpi, "json"), new ChartPlotly(v, kpi, figure).ToJson());
    }

    private static string FileOf(View v, Indicator kpi, string ending) => SiteMap.InLanguage(v.Language, SiteMap.Chart(kpi, ending))[1..];
}
