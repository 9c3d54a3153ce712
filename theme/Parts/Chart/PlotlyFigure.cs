// A figure of Plotly.NET: its objects filled by the names that plotly.js knows, and the figure as JSON.
using System.Collections;
using Microsoft.FSharp.Collections;
using Newtonsoft.Json;
using Plotly.NET;
using DynamicObject = DynamicObj.DynamicObj;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Fills the objects of Plotly.NET and writes its figure.</summary>
public static class PlotlyFigure
{
    static PlotlyFigure() => Globals.JSON_CONFIG.Converters.Insert(0, new AsWritten());

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

    // Newtonsoft.Json takes objects of Plotly.NET for dynamic ones: it binds every property at run time, and compares each
    // object with those around it. What was set is simply written, in its order.
    private sealed class AsWritten : JsonConverter
    {
        public override bool CanRead => false;

        public override bool CanConvert(Type objectType) => typeof(DynamicObject).IsAssignableFrom(objectType);

        public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => Write(writer, value);

        private static void Write(JsonWriter writer, object? value)
        {
            if (value is DynamicObject it) WriteObject(writer, it);
            else if (value is IEnumerable list and not string) WriteList(writer, list);
            else writer.WriteValue(value);
        }

        private static void WriteObject(JsonWriter writer, DynamicObject it)
        {
            writer.WriteStartObject();
            foreach (var (name, value) in it.GetProperties(true).Where(p => p.Value is not null))
            {
                writer.WritePropertyName(name);
                Write(writer, value);
            }
            writer.WriteEndObject();
        }

        private static void WriteList(JsonWriter writer, IEnumerable list)
        {
            writer.WriteStartArray();
            foreach (var value in list) Write(writer, value);
            writer.WriteEndArray();
        }
    }
}
