// Finds the name that somebody probably meant.
namespace SiteGen.Plans.Extract;

/// <summary>Suggests the nearest of some names by edit distance.</summary>
public static class Nearest
{
    // A name is never longer; comparing a whole paragraph letter by letter would take minutes.
    private const int LongestName = 100;

    /// <summary>The nearest name, or null when none is near (more than a third of the letters would have to
    /// change, and more than two; or half of them, unless only their order is wrong), or when two are equally near.</summary>
    public static string? To(string wrong, IEnumerable<string> names)
    {
        var near = Near(wrong, names).Take(2).ToList();
        return near.Count == 2 && near[0].Distance == near[1].Distance ? null : near.FirstOrDefault().Name;
    }

    private static IEnumerable<(string Name, int Distance)> Near(string wrong, IEnumerable<string> names) => names
        .Where(_ => wrong.Length <= LongestName)
        .Where(name => name.Length <= LongestName && !DifferInDigits(wrong, name))
        .Distinct()
        .Select(name => (name, distance: Distance(wrong, name)))
        .Where(n => n.distance <= Math.Max(2, wrong.Length / 3) && n.distance < Math.Max(wrong.Length, n.name.Length))
        .Where(n => n.distance == 1 || 2 * n.distance < wrong.Length || HaveTheSameLetters(wrong, n.name))
        .OrderBy(n => n.distance).ThenBy(n => n.name, StringComparer.Ordinal);

    // goal-3 is no slip for goal-1: they are two goals.
    private static bool DifferInDigits(string a, string b) => a.Any(char.IsAsciiDigit) && b.Any(char.IsAsciiDigit)
        && Undigited(a).SequenceEqual(Undigited(b));

    private static IEnumerable<char> Undigited(string text) => text.Where(c => !char.IsAsciiDigit(c));

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
