// Style sheet, icon and scripts: built into the theme, written under a name that has their hash, so that browsers keep them for ever. And robots.txt.
using System.Security.Cryptography;
using System.Text;
using SiteGen.Theme;

namespace SiteGen.Write;

internal static class Assets
{
    private static readonly string[] Styles = ["tokens.css", "base.css", "shell.css", "card.css", "status.css", "bar.css", "chart.css", "search.css"];

    public static AssetAddresses Write(OutputFolder output)
    {
        Robots.Write(output);
        return new(Write(output, "style", ".css", string.Join('\n', Styles.Select(Read))), Write(output, "icon", ".svg", Read("icon.svg")))
        {
            SearchScript = Write(output, "search", ".js", Read("search.js")),
            ChartScript = Write(output, "chart", ".js", Read("chart.js")),
            ChartLibrary = Write(output, "plotly", ".js", $"/*\n{Read("plotly-licence.txt")}*/\n{Read("plotly-basic.min.js")}"),
            ChartLibraryJapanese = Write(output, "plotly-ja", ".js", Registered("ja.js")),
        };
    }

    // The library's words come as a module of Node.js; a browser registers them itself.
    private static string Registered(string locale) => $"/*\n{Read("plotly-licence.txt")}*/\n{{\nconst module = {{}};\n{Read(locale)}\nPlotly.register(module.exports);\n}}\n";

    /// <summary>Writes a file under a name that has its hash; returns its address.</summary>
    public static string Write(OutputFolder output, string name, string ending, ReadOnlySpan<byte> bytes)
    {
        var file = $"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}{ending}";
        output.Write(file, bytes);
        return "/" + file;
    }

    private static string Write(OutputFolder output, string name, string ending, string text) => Write(output, name, ending, Encoding.UTF8.GetBytes(text));

    private static string Read(string name)
    {
        using var stream = typeof(SiteMap).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The theme has no asset {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
