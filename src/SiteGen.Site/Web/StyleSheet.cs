// The style sheet of the site, and the small one of charts in the frames of other sites: our rules, without comments and indents.
using System.Text.RegularExpressions;
using SiteGen.Theme;

namespace SiteGen.Web;

internal static class StyleSheet
{
    private static readonly string[] Own = ["colours.css", "base.css", "shell.css", "mark.css", "marks.css",
        "promise.css", "tree.css", "chart.css", "tiles.css", "compare.css", "table.css", "reuse.css",
        "search.css"];
    private static readonly string[] Embeds = ["colours.css", "mark.css", "chart.css", "embed.css"];
    private static readonly Regex Comment = new(@"/\*.*?\*/\n?", RegexOptions.Singleline | RegexOptions.NonBacktracking);
    private static readonly Regex Indent = new(@"\n\s+", RegexOptions.NonBacktracking);

    public static string Of(ThemeFiles theme) => Of(theme, Own);

    public static string OfEmbeds(ThemeFiles theme) => Of(theme, Embeds);

    private static string Of(ThemeFiles theme, IEnumerable<string> files) =>
        Indent.Replace(Comment.Replace(string.Join('\n', files.Select(theme.Read)), ""), "\n");
}
