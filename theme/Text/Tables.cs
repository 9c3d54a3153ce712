// Tables that come from Markdown: headings get a scope, and wide ones scroll by themselves.
namespace SiteGen.Theme.Text;

internal static class Tables
{
    public static string Scrollable(string html) => html
        .Replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        .Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal);
}
