// The style sheet of the site, and the small one of charts in the frames of other sites: the tokens that are used, then our own rules, without the comments.
using System.Text.RegularExpressions;
using SiteGen.Theme;

namespace SiteGen.Write;

internal static class StyleSheet
{
    private static readonly string[] Own = ["colours.css", "base.css", "shell.css", "breadcrumb.css", "note.css", "tree.css", "card.css", "status.css", "bar.css", "chart.css", "tiles.css", "compare.css", "table.css", "reuse.css", "search.css"];
    private static readonly string[] Embeds = ["colours.css", "chart.css", "embed.css"];
    private static readonly Regex Comment = new(@"/\*.*?\*/\n?", RegexOptions.Singleline | RegexOptions.NonBacktracking);
    private static readonly Regex Token = new(@"^\s*(?<name>--[\w-]+):.*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    public static string Of(ThemeFiles theme) => Of(theme, Own);

    public static string OfEmbeds(ThemeFiles theme) => Of(theme, Embeds);

    private static string Of(ThemeFiles theme, IEnumerable<string> files)
    {
        var own = string.Join('\n', files.Select(theme.Read));
        var tokens = theme.Read("tokens.css");
        // Once for those that our rules name, once more for those that these are made of.
        return Comment.Replace(Named(tokens, own + Named(tokens, own)) + own, "");
    }

    private static string Named(string tokens, string rules) =>
        string.Concat(tokens.Split('\n').Where(line => Token.Match(line) is not { Success: true } token || rules.Contains($"var({token.Groups["name"].Value})", StringComparison.Ordinal)).Select(line => line + "\n"));
}
