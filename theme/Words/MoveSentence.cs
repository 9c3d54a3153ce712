// What moved from one report to the next, in sentences made from the numbers.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>Makes the sentences of a movement, without the KPI's name. Furigana are still marked.</summary>
public static class MoveSentence
{
    /// <summary>Both figures, the difference, and what it means for the target.</summary>
    public static string Of(View v, Movement m) => Figures(v, m) + Difference(v, m) + v.Marked($"move.{Meaning(m)}", Target(v, m));

    /// <summary>What a step means: a KPI past its target that moves on does not come closer to it, and a total never goes back.</summary>
    public static string Meaning(Movement m)
    {
        var (before, now) = (m.Before.TargetAnswer == TargetAnswer.Met, m.Newest.TargetAnswer == TargetAnswer.Met);
        if (m.IsOfIncrements && before == now) return now ? "past" : m.Step > 0 ? "faster" : "slower";
        return (m.Step > 0 || m.IsOfIncrements, before, now) switch
        {
            (true, true, _) => "past",
            (true, false, true) => m.Newest.IsDue ? "met" : "met_so_far",
            (true, false, false) => "closer",
            (false, _, true) => "still",
            (false, true, false) => "lost",
            (false, false, false) => "further",
        };
    }

    private static string Figures(View v, Movement m) => v.Marked(
        m.IsOfIncrements ? "move.increments" : "move.figures",
        Figure(v, m, m.From), At(v, m.Before), Figure(v, m, m.To), At(v, m.Newest));

    private static string Difference(View v, Movement m) =>
        v.Marked(Way(IsUp(m), m.Newest.Indicator.Unit is { IsRate: true } or { IsRank: true }), v.Figures.Difference(m.To - m.From, m.Newest.Indicator.Unit));

    // The first place is higher than the second.
    private static bool IsUp(Movement m) => m.Newest.Indicator.Unit.IsRank ? m.To < m.From : m.To > m.From;

    private static string Way(bool up, bool isRate) => (up, isRate) switch
    {
        (true, false) => "move.up",
        (true, true) => "move.up_rate",
        (false, false) => "move.down",
        (false, true) => "move.down_rate",
    };

    private static string Target(View v, Movement m) =>
        Parts.FigureTable.TargetWords.Of(v, m.Newest.Target, m.Newest.Indicator.Unit);

    private static string Figure(View v, Movement m, decimal value) => v.Figures.WithUnit(value, m.Newest.Indicator.Unit);

    private static string At(View v, Assessment a) => When.Actual(v, a.Indicator, a.MeasuredYear!.Value);
}
