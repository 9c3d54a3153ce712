// What moved from one reported year to the next, in sentences made from the numbers.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>Makes the sentences of a movement, without the KPI's name. Furigana are still marked.</summary>
public static class MoveSentence
{
    /// <summary>Both figures, the difference, what it means for the target, and the progress where a percentage says something.</summary>
    public static string Of(View v, Movement m) => Figures(v, m) + Difference(v, m) + v.Marked($"move.{Meaning(m)}", Target(v, m)) + Progress(v, m);

    /// <summary>What a step means: a KPI past its target that moves on does not come closer to it.</summary>
    public static string Meaning(Movement m) => (m.Step > 0, m.Before.Progress >= 1, m.Newest.Progress >= 1) switch
    {
        (true, true, _) => "past",
        (true, false, true) => m.Newest.IsDue ? "met" : "met_so_far",
        (true, false, false) => "closer",
        (false, _, true) => "still",
        (false, true, false) => "lost",
        (false, false, false) => "further",
    };

    private static string Figures(View v, Movement m) => v.Marked(
        m.Newest.Indicator.Accumulation == Accumulation.None ? "move.figures" : "move.totals",
        Figure(v, m.Before), At(v, m.Before), Figure(v, m.Newest), At(v, m.Newest));

    private static string Difference(View v, Movement m)
    {
        var difference = m.Newest.Measured!.Value - m.Before.Measured!.Value;
        return v.Marked(Way(difference > 0, m.Newest.Indicator.Unit.IsRate), v.Figures.Difference(difference, m.Newest.Indicator.Unit));
    }

    private static string Way(bool up, bool isRate) => (up, isRate) switch
    {
        (true, false) => "move.up",
        (true, true) => "move.up_rate",
        (false, false) => "move.down",
        (false, true) => "move.down_rate",
    };

    private static string Target(View v, Movement m) => v.Figures.WithUnit(m.Newest.Target!.Value!.Value, m.Newest.Indicator.Unit);

    // Outside 0 to 100 a percentage says little (design of the progress bar).
    private static string Progress(View v, Movement m) => m is { Before.Progress: { } before and >= 0 and <= 1, Newest.Progress: { } now and >= 0 and <= 1 }
        ? v.Marked("move.progress", Words.Figures.Percent(before), Words.Figures.Percent(now))
        : "";

    private static string Figure(View v, Assessment a) => v.Figures.WithUnit(a.Measured!.Value, a.Indicator.Unit);

    private static string At(View v, Assessment a) => When.Actual(v, a.Indicator, a.MeasuredYear!.Value);
}
