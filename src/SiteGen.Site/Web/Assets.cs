// Style sheet, icon and scripts, written under a name that has their hash, so that browsers keep them for ever.
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Output;
using SiteGen.Theme;

namespace SiteGen.Web;

internal static class Assets
{
    private static readonly Regex Comment = new(@"^\s*//.*\n", RegexOptions.Multiline | RegexOptions.NonBacktracking);

    public static AssetAddresses Write(ThemeFiles theme, OutputFolder output)
    {
        return new(Write(output, "style", ".css", StyleSheet.Of(theme)), Write(output, "icon", ".svg", theme.Read("icon.svg")))
        {
            SearchScript = Script(theme, output, "search"),
            TableScript = Script(theme, output, "table"),
            RowsScript = Script(theme, output, "rows"),
            CopyScript = Write(output, "copy", ".js", theme.Read("copy.js")),
            Card = Write(output, "card", ".png", theme.Bytes("card.png")),
            EmbedStyle = Write(output, "frame", ".css", StyleSheet.OfEmbeds(theme)),
            ChartScript = Write(output, "chart", ".js", theme.Read("chart.js")),
            ChartLibrary = Write(output, "plotly", ".js", Licensed(theme, theme.Read("plotly-basic.min.js"))),
            ChartLibraryJapanese = Write(output, "plotly-ja", ".js", Licensed(theme, Registered(theme.Read("ja.js")))),
        };
    }

    // The library's words come as a module of Node.js; a browser registers them itself.
    private static string Registered(string locale) => $"{{\nconst module = {{}};\n{locale}\nPlotly.register(module.exports);\n}}\n";

    private static string Licensed(ThemeFiles theme, string script) => $"/*\n{theme.Read("plotly-licence.txt")}*/\n{script}";

    /// <summary>Writes a file under a name that has its hash; returns its address.</summary>
    public static string Write(OutputFolder output, string name, string ending, ReadOnlySpan<byte> bytes)
    {
        var file = $"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}{ending}";
        output.Write(file, bytes);
        return "/" + file;
    }

    // What both scripts need stands in front of each: a module of its own would be one more request. Whole lines of comment stay behind.
    private static string Script(ThemeFiles theme, OutputFolder output, string name) =>
        Write(output, name, ".js", Comment.Replace(theme.Read("fold.js") + theme.Read(name + ".js"), ""));

    private static string Write(OutputFolder output, string name, string ending, string text) =>
        Write(output, name, ending, Encoding.UTF8.GetBytes(text));
}
