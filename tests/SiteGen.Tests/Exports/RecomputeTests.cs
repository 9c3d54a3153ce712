// Whoever has observations.csv and indicators.csv only can compute every status and score by the method page's formulas.
// This is that computation, in plain LINQ over texts: nothing here knows how SiteGen judges.
using System.Globalization;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Exports;

public sealed class RecomputeTests : IClassFixture<RealSite>
{
    private readonly List<Dictionary<string, string>> indicators, assessments;
    private readonly ILookup<string, Dictionary<string, string>> observations;

    public RecomputeTests(RealSite site)
    {
        List<Dictionary<string, string>> Table(string name) => DataFolder.Csv(Path.Combine(site.Output, "data", $"{name}.csv"));
        indicators = Table("indicators");
        assessments = Table("assessments");
        observations = Table("observations").ToLookup(Key);
    }

    [Fact]
    public void Every_status_score_and_figure_can_be_computed_from_observations_and_indicators_alone()
    {
        var computed = indicators.SelectMany(Assess).ToList();

        Assert.True(computed.Count > 500);
        Assert.Equal(assessments.Select(Published), computed);
    }

    private IEnumerable<string> Assess(Dictionary<string, string> kpi)
    {
        var rows = observations[Key(kpi)].ToList();
        var printedBaseline = rows.SingleOrDefault(r => r["kind"] == "baseline" && r["current"] == "yes");
        var target = rows.SingleOrDefault(r => r["kind"] == "target" && r["current"] == "yes");
        return rows.Where(r => r["kind"] == "actual").Select(actual =>
            Assess(kpi, rows, printedBaseline, target, (int)Number(actual["fiscal_year"])!));
    }

    private static string Assess(
        Dictionary<string, string> kpi, List<Dictionary<string, string>> rows,
        Dictionary<string, string>? printedBaseline, Dictionary<string, string>? target, int year)
    {
        var baseline = printedBaseline?["start"] == "yes" ? printedBaseline : null;
        var printed = Number(target?["value"]);
        var goal = target?["target_kind"] == "not_comparable" ? null : printed;
        var due = Number(target?["fiscal_year"]);
        var (start, startYear) = Start(kpi, baseline);
        var measured = Measured(kpi, rows, year);
        var from = Number(kpi["begins"]) is { } begins && startYear < begins - 1 ? begins - 1 : startYear;
        var isFloor = IsFloor(target, kpi["direction"], goal, start);
        var isOnWay = !isFloor && start is not null && goal is not null && goal != start && kpi["direction"] != "unknown";
        var isAfterStart = (startYear ?? BaseYear(rows, target)) is not { } first || year > first;
        var progress = isOnWay && isAfterStart ? (measured - start) / (goal - start) : null;
        var measuredIn = Number(rows.Single(r => r["kind"] == "actual" && r["fiscal_year"] == $"{year}")["measured_year"]) ?? year;
        var hasPath = isOnWay && kpi["status"] != "ended" && due > from;
        var elapsed = hasPath ? Math.Clamp((decimal)((measuredIn - from) / (due - from))!, 0, 1) : (decimal?)null;
        var attainment = kpi["direction"] == "up" && goal > 0 ? measured / goal : null;
        var raw = Raw(kpi, Number(printedBaseline?["value"]), measured, goal, year);
        var missing = rows.Single(r => r["kind"] == "actual" && r["fiscal_year"] == $"{year}")["missing"];
        var hasBaseline = Number(baseline?["value"]) is not null;
        var status = Status(new(
            kpi["direction"], target?["target_kind"], goal, DueBy(target, due, year), measured, start, isAfterStart,
            progress, year > from ? elapsed : null, year, missing, kpi["accumulation"] != "none", hasBaseline,
            Number(kpi["begins"]) > measuredIn));
        // A year without a figure has nothing but its status, its start and its target.
        return measured is null
            ? string.Join('|', Key(kpi), year, "", Show(start), Show(printed), "", "", "", status, "", "")
            : string.Join('|', Key(kpi), year, Show(measured), Show(start), Show(printed), Percent(progress),
                Percent(elapsed), Percent(attainment), status,
                Show(raw is null ? null : Math.Clamp(raw.Value, -100, 100)), Show(raw));
    }

    private static (decimal? Value, decimal? Year) Start(Dictionary<string, string> kpi, Dictionary<string, string>? baseline)
    {
        var (value, year) = (Number(baseline?["value"]), Number(baseline?["fiscal_year"]));
        if (value is null || year is null) (value, year) = (null, null);
        if (kpi["accumulation"] == "none" || kpi["counted_from"].Length == 0 || year >= Number(kpi["counted_from"])) return (value, year);
        return (0, Number(kpi["counted_from"]) - 1);
    }

    // A target that is worked out from a figure of the document starts there.
    private static decimal? BaseYear(List<Dictionary<string, string>> rows, Dictionary<string, string>? target)
    {
        if (target?["target_kind"] != "relative") return null;
        var figure = rows.FirstOrDefault(r => r["kind"] != "target" && IsOf(r, target["of_period"]));
        return Number(figure?["fiscal_year"]);
    }

    // The actual of a year has no period of its own: 2015 is the H27 of the target.
    private static bool IsOf(Dictionary<string, string> row, string period) => row["period"] == period
        || period.StartsWith('H') && row["fiscal_year"] == $"{OfHeisei(period)}";

    private static int OfHeisei(string period) => int.Parse(period[1..3], CultureInfo.InvariantCulture) + 1988;

    // A target for each year is due in every one.
    private static decimal? DueBy(Dictionary<string, string>? target, decimal? due, int year) =>
        target?["period"].Contains("各年", StringComparison.Ordinal) == true ? year : due;

    private static decimal? Measured(Dictionary<string, string> kpi, List<Dictionary<string, string>> rows, int year)
    {
        decimal? Actual(int y) => Number(rows.SingleOrDefault(r => r["kind"] == "actual" && r["fiscal_year"] == $"{y}")?["value"]);
        if (kpi["accumulation"] != "summed") return Actual(year);
        if (Number(kpi["counted_from"]) is not { } first || first > year) return null;
        var years = Enumerable.Range((int)first, year - (int)first + 1).Select(Actual).ToList();
        return years.Contains(null) ? null : years.Sum();
    }

    // Targets that are held or not, and targets on the worse side of the start.
    private static bool IsFloor(Dictionary<string, string>? target, string direction, decimal? goal, decimal? start) =>
        target?["target_kind"] switch
        {
            "at_least" or "at_most" or "below" or "maintain" or "each_year" => true,
            "text" or "not_comparable" or null => false,
            _ => direction == "up" && goal < start || direction == "down" && goal > start,
        };

    private static decimal? Raw(Dictionary<string, string> kpi, decimal? baseline, decimal? measured, decimal? goal, int year)
    {
        if (kpi["method"] != "pace_score" || baseline is null || measured is null || goal is null || goal == baseline) return null;
        var (start, end) = (Number(kpi["pace_start"])!.Value, Number(kpi["pace_end"])!.Value);
        if (year <= start) return null;
        var gone = (measured - baseline).Value * 100;
        var way = (goal - baseline).Value;
        return Math.Round(gone / way < 0 ? gone / way : gone * (end - start) / (way * (year - start)), 2, MidpointRounding.AwayFromZero);
    }

    private sealed record Facts(
        string Direction, string? Kind, decimal? Goal, decimal? Due, decimal? Measured, decimal? Start,
        bool IsAfterStart, decimal? Progress, decimal? Elapsed, int Year, string Missing, bool IsTotal,
        bool HasBaseline, bool IsBeforeWork);

    private static string Status(Facts f)
    {
        if (f.Direction == "unknown" || f.Kind is null or "not_comparable") return "not_judged";
        if (f.Kind == "text") return "text";
        if (f.Measured is null || !f.IsAfterStart)
            return f.Missing switch { "pending" => "awaited", "not_started" => "not_started", _ => "no_figure" };
        if (f.Kind switch
        {
            "at_least" => f.Measured >= f.Goal,
            "at_most" => f.Measured <= f.Goal,
            "below" =>
            f.Measured < f.Goal,
            _ => f.Direction == "down" ? f.Measured <= f.Goal : f.Measured >= f.Goal
        }) return "met";
        if (f.Due <= f.Year) return "missed";
        if (f.IsBeforeWork) return "not_started";
        if (f.Measured == 0 && f.Direction == "up" && (f.IsTotal && f.Start == 0 || !f.HasBaseline)) return "nothing_yet";
        if (f.Start is null) return "short";
        var step = f.Direction == "up" ? f.Measured - f.Start : f.Start - f.Measured;
        if (step <= 0) return step == 0 ? "flat" : "away";
        return f.Elapsed is null || f.Progress is null ? "advancing" : f.Progress >= f.Elapsed ? "on_pace" : "behind";
    }

    private static string Published(Dictionary<string, string> a) =>
        string.Join('|', Key(a), a["fiscal_year"], Show(Number(a["measured_value"])),
            Show(Number(a["start_value"])), Show(Number(a["target_value"])),
        Show(Number(a["progress_percent"])), Show(Number(a["elapsed_percent"])),
            Show(Number(a["attainment_percent"])), a["status"], Show(Number(a["score"])),
            Show(Number(a["raw_score"])));

    private static string Key(Dictionary<string, string> row) => $"{row["plan"]}/{row["indicator"]}";

    private static decimal? Number(string? cell) => string.IsNullOrEmpty(cell) ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static string Percent(decimal? ratio) => Show(ratio is { } r ? Math.Round(r * 100, 4, MidpointRounding.AwayFromZero) : null);

    private static string Show(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";
}
