// How many KPIs stand at each status. Percentages of different KPIs are never averaged.
using SiteGen.Plans.Model;

namespace SiteGen.Plans.Score;

/// <summary>The number of KPIs at each status.</summary>
/// <param name="Total">How many KPIs were counted.</param>
/// <param name="ByStatus">The statuses that occur, in the order of <see cref="Status"/>, with their KPIs' assessments.</param>
public sealed record RollUp(int Total, IReadOnlyList<(Status Status, IReadOnlyList<Assessment> Assessments)> ByStatus)
{
    /// <summary>Counts KPIs: each once, without retired ones and mere rows of a breakdown.</summary>
    public static RollUp Of(IEnumerable<Indicator> indicators) =>
        Of(indicators.Where(i => i.IsCounted).Distinct().Select(Measuring.Newest));

    /// <summary>The same as of a fiscal year, for the KPIs on which the document reports in that year.</summary>
    public static RollUp At(int year, IEnumerable<Indicator> indicators) =>
        Of(indicators.Where(i => i.IsCounted && i.ActualOf(year) is not null).Distinct()
            .Select(i => OfYear(Measuring.At(i, year, i.Target))));

    // What an earlier figure has settled says nothing of a year without one.
    private static Assessment OfYear(Assessment a) => a.MeasuredYear == a.Year || a.Group == StatusGroup.Unknown
        ? a : a with { Status = Status.NoFigure };

    private static RollUp Of(IEnumerable<Assessment> all)
    {
        var assessments = all.ToList();
        return new(assessments.Count,
            [.. assessments.GroupBy(a => a.Status).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<Assessment>)[.. g]))]);
    }

    /// <summary>The four groups, also those that are empty, with their KPIs' assessments.</summary>
    public IReadOnlyList<(StatusGroup Group, IReadOnlyList<Assessment> Assessments)> ByGroup { get; } =
        [.. Enum.GetValues<StatusGroup>().Select(g => (g, (IReadOnlyList<Assessment>)[.. All(ByStatus).Where(a => a.Group == g)]))];

    /// <summary>How many stand in a group; 0 when none does.</summary>
    public int Count(StatusGroup group) => ByGroup[(int)group].Assessments.Count;

    /// <summary>How many stand at a status; 0 when none does.</summary>
    public int Count(Status status) => ByStatus.FirstOrDefault(s => s.Status == status).Assessments?.Count ?? 0;

    private static IEnumerable<Assessment> All(IReadOnlyList<(Status, IReadOnlyList<Assessment> Assessments)> byStatus) =>
        byStatus.SelectMany(s => s.Assessments);
}
