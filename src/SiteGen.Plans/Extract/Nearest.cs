// Finds the name that somebody probably meant.
namespace SiteGen.Plans.Extract;

/// <summary>Suggests the nearest of some names by edit distance.</summary>
public static class Nearest
{
    // A name is never longer; comparing a whole paragraph letter by letter would take minutes.
    private const int LongestName = 100;

    /// <summary>The nearest name, or null when none is near (more than a third of the letters would have to
    /// change, and more than two; or half of them, unless only their order is wrong).</summary>
    public static string? To(string wrong, IEnumerable<string> names) => wrong.Length > LongestName ? null : names
        .Where(name => name.Length <= LongestName)
        .Select(name => (name, distance: Distance(wrong, name)))
        .Where(n => n.distance <= Math.Max(2, wrong.Length / 3) && n.distance < Math.Max(wrong.Length, n.name.Length))
        .Where(n => n.distance == 1 || 2 * n.distance < wrong.Length || HaveTheSameLetters(wrong, n.name))
        .OrderBy(n => n.distance).ThenBy(n => n.name, StringComparer.Ordinal)
        .Select(n => n.name).FirstOrDefault();

    /// <summary>The name of which this is a slip: one letter, or their order, is wrong; null when there is none. Names of cities
    /// are short and alike.</summary>
    public static string? Slip(string wrong, IEnumerable<string> names) =>
        To(wrong, names.Where(n => HaveTheSameLetters(wrong, n) || Math.Abs(n.Length - wrong.Length) <= 1 && Distance(wrong, n) == 1));

    private static bool HaveTheSameLetters(string a, string b) => a.Length > 1 && a.Order().SequenceEqual(b.Order());

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
