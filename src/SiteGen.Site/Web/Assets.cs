// Style sheet, icon and scripts, under names that have their hashes, so that browsers keep them for ever.
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Build;
using SiteGen.Theme;

namespace SiteGen.Web;

internal sealed class Assets
{
    private static readonly Regex Comment = new(@"^\s*//.*\n", RegexOptions.Multiline | RegexOptions.NonBacktracking);

    private readonly List<Artifact> files = [];

    private Assets(ThemeFiles theme) =>
        Addresses = new(Add("style", ".css", StyleSheet.Of(theme)), Add("icon", ".svg", theme.Read("icon.svg")))
        {
            SearchScript = Script(theme, "suggest", "search"),
            TableScript = Script(theme, "table"),
            RowsScript = Script(theme, "rows"),
            CopyScript = Add("copy", ".js", theme.Read("copy.js")),
            Card = Add("card", ".png", theme.Bytes("card.png")),
            EmbedStyle = Add("frame", ".css", StyleSheet.OfEmbeds(theme)),
            ChartScript = Add("chart", ".js", theme.Read("chart.js")),
            ChartLibrary = Add("plotly", ".js", Licensed(theme, theme.Read("plotly-basic.min.js"))),
            ChartLibraryJapanese = Add("plotly-ja", ".js", Licensed(theme, Registered(theme.Read("ja.js")))),
        };

    // The same for every site of a process.
    private static readonly Lazy<Assets> BuiltIn = new(() => new(ThemeFiles.BuiltIn));

    /// <summary>The files that pages load.</summary>
    public static Assets Of(ThemeFiles theme) => theme == ThemeFiles.BuiltIn ? BuiltIn.Value : new(theme);

    /// <summary>Their addresses.</summary>
    public AssetAddresses Addresses { get; }

    /// <summary>The files themselves.</summary>
    public IReadOnlyList<Artifact> Files => files;

    /// <summary>The path of a file whose name has its hash.</summary>
    public static string PathOf(string name, string ending, ReadOnlySpan<byte> bytes) =>
        $"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}{ending}";

    // The library's words come as a module of Node.js; a browser registers them itself.
    private static string Registered(string locale) => $"{{\nconst module = {{}};\n{locale}\nPlotly.register(module.exports);\n}}\n";

    private static string Licensed(ThemeFiles theme, string script) => $"/*\n{theme.Read("plotly-licence.txt")}*/\n{script}";

    private string Add(string name, string ending, byte[] bytes)
    {
        files.Add(Artifact.Of(PathOf(name, ending, bytes), bytes));
        return "/" + files[^1].Path;
    }

    // What several scripts need stands in front of each: a module of its own would be one more request. Whole lines of comment stay
    // behind. The script is called like its last part.
    private string Script(ThemeFiles theme, params string[] parts) =>
        Add(parts[^1], ".js", Comment.Replace(string.Concat(parts.Prepend("fold").Select(part => theme.Read(part + ".js"))), ""));

    private string Add(string name, string ending, string text) => Add(name, ending, Encoding.UTF8.GetBytes(text));
}
