// Changes one figure of the data.
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks;

internal static class OneCell
{
    /// <summary>Adds one to the last whole number that stands alone in a cell of the first year that has one.</summary>
    public static void Change(string data)
    {
        var years = Directory.GetFiles(data, "*.csv", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "actuals").Order(StringComparer.Ordinal);
        var (file, text) = years.Select(f => (f, File.ReadAllText(f))).First(f => LastNumber(f.Item2) is not null);
        var cell = LastNumber(text);
        var more = (int.Parse(cell!.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        File.WriteAllText(file, text[..cell.Index] + more + text[(cell.Index + cell.Length)..]);
    }

    private static Match? LastNumber(string text) =>
        Regex.Matches(text, "(?<=,)[0-9]+(?=[,\r\n])", RegexOptions.None, TimeSpan.FromSeconds(1)).LastOrDefault();
}
