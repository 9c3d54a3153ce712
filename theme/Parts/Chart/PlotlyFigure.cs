// A figure of Plotly.NET: its objects filled by the names that plotly.js knows, and the figure as JSON.
using Microsoft.FSharp.Collections;
using Plotly.NET;
using DynamicObject = DynamicObj.DynamicObj;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Fills the objects of Plotly.NET and writes its figure.</summary>
public static class PlotlyFigure
{
    // While it writes, Newtonsoft.Json asks of every object whether it stands in one of those around it. Objects of Plotly.NET
    // compare all that is in them, and that was 60 % of the time; which object it is, is answered at once.
    static PlotlyFigure() => Globals.JSON_CONFIG.EqualityComparer = ReferenceEqualityComparer.Instance;

    /// <summary>Sets properties, in their order. Plotly.NET's own initialisers want from C# every option that there is.</summary>
    public static T With<T>(this T it, params ReadOnlySpan<(string Name, object Value)> properties) where T : DynamicObject
    {
        foreach (var (name, value) in properties) it.SetProperty(name, value);
        return it;
    }

    /// <summary>A value as plotly.js reads it: Newtonsoft.Json would write 162 as 162.0.</summary>
    public static object Number(decimal value) => decimal.IsInteger(value) && Math.Abs(value) < long.MaxValue ? (object)(long)value : value;

    /// <summary>Data, layout and frames, without the defaults of the library, which are 9 KB and take a hundred times as long.</summary>
    public static string Json(IEnumerable<Trace> traces, Plotly.NET.Layout layout)
    {
        var chart = GenericChart.ofTraceObjects(useDefaults: false, ListModule.OfSeq(traces));
        return GenericChart.toFigureJson(GenericChart.setLayout(layout, chart));
    }
}
