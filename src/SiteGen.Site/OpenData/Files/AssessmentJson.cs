// An assessment in which every computed figure carries the formula and the numbers that it was computed from.
using System.Text.Json.Nodes;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.OpenData;

internal static class AssessmentJson
{
    private const string ExpectedFormula =
        "from_value + (to_value - from_value) * (measured_in - from) / (to - from), "
        + "the share held between 0 and 1; from and to are the start, milestones and target around the measurement";

    private const string ElapsedFormula = "(measured_in - from) / (to - from) * 100, held between 0 and 100";

    public static JsonObject Of(Assessment a) => new()
    {
        ["fiscal_year"] = a.Year,
        ["status"] = Choices.Word(a.Status),
        ["group"] = Choices.Word(a.Group),
        ["target_answer"] = Choices.Word(a.TargetAnswer),
        ["since_start"] = Choices.Word(a.SinceStart),
        ["pace"] = Choices.Word(a.Pace),
        ["measured_fiscal_year"] = a.MeasuredYear is null || a.IsUndated ? null : a.MeasuredIn,
        ["target_value"] = a.Target?.Value,
        ["target_value_to"] = a.Target?.ValueTo,
        ["target_kind"] = a.Target is { } target ? Choices.Word(target.Asks) : null,
        ["target_set_on"] = DataJson.Text(a.Target?.SetOn?.Printed ?? ""),
        ["due_fiscal_year"] = a.DueYear,
        ["held_or_not"] = a.IsFloor,
        ["measured_value"] = Measured(a),
        ["start_value"] = Start(a),
        ["progress_percent"] = Figure(AssessmentColumns.Percent(a.Progress),
            "(measured_value - start_value) / (target_value - start_value) * 100",
            Inputs(("measured_value", a.Measured), ("start_value", a.Start?.Value), ("target_value", a.Target?.Value))),
        ["elapsed_percent"] = Elapsed(a),
        ["expected_value"] = Figure(AssessmentColumns.Round(a.Expected), Timed(a, ExpectedFormula), Inputs(Expected(a))),
        ["attainment_percent"] =
            Figure(AssessmentColumns.Percent(a.Attainment), "measured_value / target_value * 100",
                Inputs(("measured_value", a.Measured), ("target_value", a.Target?.Value))),
        ["change"] = Change(a),
        ["raw_score"] = RawScore(a),
        ["score"] = Figure(a.Score, "raw_score held between -100 and 100", Inputs(("raw_score", a.RawScore))),
    };

    private static JsonObject? Measured(Assessment a)
    {
        if (a.MeasuredYear is not { } year) return null;
        var years = a.Indicator.IsOfYears ? Measuring.Summands(a.Indicator, year) : [(year, a.Measured)];
        var formula = a.Indicator.Accumulation switch
        {
            Accumulation.Summed when Measuring.TotalFor(a.Indicator, year) is not null => "the printed total and the actuals after it",
            Accumulation.Summed => "sum of the actuals since counting began",
            Accumulation.Averaged => "mean of the actuals since counting began, so far",
            _ => "the actual of the year",
        };
        return Figure(a.Measured, formula, Inputs([.. years.Select(x => ($"actual_{x.Year}", x.Value))]));
    }

    private static JsonObject? Start(Assessment a)
    {
        if (a.Start is not { } start) return null;
        var figure = a.StartsFromNothing
            ? Figure(start.Value, "0 in the fiscal year before counting begins", Inputs(("counted_from", a.Indicator.CountedFrom)))!
            : Figure(start.Value, "the baseline in force", Inputs(("baseline_value", a.Indicator.Baseline?.Value)))!;
        figure["fiscal_year"] = start.Year;
        return figure;
    }

    private static JsonObject? Elapsed(Assessment a) =>
        Figure(AssessmentColumns.Percent(a.Elapsed), Timed(a, ElapsedFormula), Inputs(Years(a)));

    // A figure that is set beside the target of its column stands at the year for which it is listed.
    private static string Time(Assessment a) => a.StandsAt == a.MeasuredIn ? "measured_in" : "listed_for";

    private static string Timed(Assessment a, string formula) => formula.Replace("measured_in", Time(a), StringComparison.Ordinal);

    private static (string, decimal?)[] Years(Assessment a) =>
        [(Time(a), a.StandsAt), ("from", a.PathFrom), ("to", a.DueYear)];

    private static (string, decimal?)[] Expected(Assessment a)
    {
        if (a.Path.Count == 0) return [];
        var (from, to) = TargetPath.Around(a.Path, a.StandsAt);
        return [("from_value", from.Value), ("to_value", to.Value), (Time(a), a.StandsAt), ("from", from.Year), ("to", to.Year)];
    }

    // The city's own window, which never leaks into what is ours.
    private static (string, decimal?)[] Window(Assessment a) => a.Indicator.Plan.Pace is { } pace
        ? [("measured_fiscal_year", a.MeasuredYear ?? a.Year), ("from", pace.Start), ("to", pace.End)]
        : [];

    private static JsonObject? Change(Assessment a)
    {
        var actual = a.Indicator.ActualOf(a.MeasuredYear ?? a.Year)?.Value;
        return Figure(
            a.Change, "actual - reported before (an actual, else the baseline)", Inputs(("actual", actual), ("reported_before", a.Before)));
    }

    private static JsonObject? RawScore(Assessment a)
    {
        var formula = a.RawScore < 0
            ? "(measured_value - baseline_value) / (target_value - baseline_value) * 100, two decimals, halves away from zero"
            : "(measured_value - baseline_value) / (target_value - baseline_value) / "
                + "((measured_fiscal_year - from) / (to - from)) * 100, two decimals, halves away from zero";
        return Figure(
            a.RawScore, formula,
                Inputs([("measured_value", a.Measured), ("baseline_value", a.Indicator.Baseline?.Value),
                    ("target_value", a.Target?.Value), .. Window(a)]));
    }

    private static JsonObject? Figure(decimal? value, string formula, JsonObject inputs) =>
        value is null ? null : new() { ["value"] = value, ["formula"] = formula, ["inputs"] = inputs };

    private static JsonObject Inputs(params IEnumerable<(string Name, decimal? Value)> inputs) =>
        new(inputs.Select(i => KeyValuePair.Create(i.Name, (JsonNode?)i.Value)));
}
