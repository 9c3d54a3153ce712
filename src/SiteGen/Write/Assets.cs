// Style sheet, icon and scripts: built into the theme, written under a name that has their hash, so that browsers keep them for ever.
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Theme;

namespace SiteGen.Write;

internal static class Assets
{
    private static readonly string[] Styles = ["tokens.css", "colours.css", "base.css", "shell.css", "card.css", "status.css", "bar.css", "chart.css", "search.css", "reuse.css"];
    private static readonly string[] EmbedStyles = ["tokens.css", "colours.css", "chart.css", "embed.css"];

    private static readonly Regex Asked = new(@"var\((?<name>--[\w-]+)", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));
    private static readonly Regex Token = new(@"^ *(?<name>--[\w-]+):[^;]*;\n", RegexOptions.ExplicitCapture | RegexOptions.Multiline, TimeSpan.FromMinutes(1));

    public static AssetAddresses Write(OutputFolder output)
    {
        return new(Write(output, "style", ".css", Sheet(Styles)), Write(output, "icon", ".svg", Read("icon.svg")))
        {
            SearchScript = Write(output, "search", ".js", Read("search.js")),
            CopyScript = Write(output, "copy", ".js", Read("copy.js")),
            Card = Write(output, "card", ".png", Bytes("card.png")),
            EmbedStyle = Write(output, "embed", ".css", Sheet(EmbedStyles)),
        };
    }

    // Of the design tokens only those that a rule asks for: the others would be a third of the sheet.
    private static string Sheet(IEnumerable<string> names)
    {
        var css = string.Join('\n', names.Select(Read));
        var asked = Asked.Matches(css).Select(m => m.Groups["name"].Value).ToHashSet();
        return Token.Replace(css, m => asked.Contains(m.Groups["name"].Value) ? m.Value : "");
    }

    /// <summary>Writes a file under a name that has its hash; returns its address.</summary>
    public static string Write(OutputFolder output, string name, string ending, ReadOnlySpan<byte> bytes)
    {
        var file = $"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}{ending}";
        output.Write(file, bytes);
        return "/" + file;
    }

    private static string Write(OutputFolder output, string name, string ending, string text) => Write(output, name, ending, Encoding.UTF8.GetBytes(text));

    private static Stream Open(string name) => typeof(SiteMap).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The theme has no asset {name}.");

    private static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
