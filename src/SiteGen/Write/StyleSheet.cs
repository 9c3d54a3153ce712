// The one style sheet of the site: the tokens that are used, then our own rules, without the comments.
using System.Text.RegularExpressions;
using SiteGen.Theme;

namespace SiteGen.Write;

internal static class StyleSheet
{
    private static readonly string[] Own = ["base.css", "shell.css", "breadcrumb.css", "note.css", "tree.css", "card.css", "status.css", "bar.css", "chart.css", "tiles.css", "compare.css", "table.css", "search.css"];
    private static readonly Regex Comment = new(@"/\*.*?\*/\n?", RegexOptions.Singleline, TimeSpan.FromMinutes(1));
    private static readonly Regex Token = new(@"^\s*(?<name>--[\w-]+):.*$", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));

    public static string Of(ThemeFiles theme)
    {
        var own = string.Join('\n', Own.Select(theme.Read));
        var tokens = theme.Read("tokens.css");
        // Once for those that our rules name, once more for those that these are made of.
        return Comment.Replace(Named(tokens, own + Named(tokens, own)) + own, "");
    }

    private static string Named(string tokens, string rules) =>
        string.Concat(tokens.Split('\n').Where(line => Token.Match(line) is not { Success: true } token || rules.Contains($"var({token.Groups["name"].Value})", StringComparison.Ordinal)).Select(line => line + "\n"));
}
