// The numbers of many lines, shortened: 3–12, 15, 18….
using System.Globalization;

namespace SiteGen.Commands;

/// <summary>Writes the numbers of many lines in few characters.</summary>
public static class Lines
{
    private const int MostRuns = 25;

    /// <summary>The numbers in their order, neighbours as one run, the first few runs only.</summary>
    public static string Of(IEnumerable<int> numbers)
    {
        List<(int First, int Last)> runs = [];
        foreach (var number in numbers.Distinct().Order())
        {
            if (runs is [.., var run] && run.Last == number - 1) runs[^1] = (run.First, number);
            else runs.Add((number, number));
        }
        return string.Join(", ", runs.Take(MostRuns).Select(Text)) + (runs.Count > MostRuns ? ", …" : "");
    }

    private static string Text((int First, int Last) run) =>
        run.First == run.Last ? Number(run.First) : $"{Number(run.First)}–{Number(run.Last)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
