// Changes one figure of the data.
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks;

internal static class OneCell
{
    /// <summary>Adds one to the last whole number that stands alone in a cell of the first plan's first year.</summary>
    public static void Change(string data)
    {
        var file = Directory.GetFiles(data, "*.csv", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "actuals").Order(StringComparer.Ordinal).First();
        var text = File.ReadAllText(file);
        var cell = Regex.Matches(text, "(?<=,)[0-9]+(?=[,\r\n])", RegexOptions.None, TimeSpan.FromSeconds(1))[^1];
        var more = (int.Parse(cell.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        File.WriteAllText(file, text[..cell.Index] + more + text[(cell.Index + cell.Length)..]);
    }
}
