// The figures of a KPI: baselines, actuals, targets, and what the city published.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Model;

/// <summary>A value that the plan started from.</summary>
/// <param name="SetOn">When this version was set; null with the original plan.</param>
/// <param name="Period">The period as printed.</param>
/// <param name="Value">The number in the KPI's unit, with the printed decimals; null when there is none.</param>
/// <param name="Cumulative">True when it is itself a running total.</param>
/// <param name="Missing">Why there is no number.</param>
/// <param name="MissingText">The reason as printed.</param>
/// <param name="Text">The printed cell, when it says more than the number.</param>
/// <param name="Note">A note for readers.</param>
public sealed record Baseline(
    Period? SetOn, Period Period, decimal? Value, bool Cumulative, MissingKind Missing, string MissingText,
    LocalText Text, LocalText Note)
{
    /// <summary>False for a figure that is printed, but measures nothing: it is shown, and nothing is compared with it.</summary>
    public bool IsStart { get; init; } = true;
}

/// <summary>What the city reported for a fiscal year.</summary>
/// <param name="Year">The fiscal year that it is reported for: the file in which it stands.</param>
/// <param name="MeasuredAt">When it was measured, as printed; the whole fiscal year where nothing else is printed.</param>
/// <param name="Value">The number in the KPI's unit, with the printed decimals; null when there is none.</param>
/// <param name="Total">The running total printed beside a one-year figure; null when none is printed.</param>
/// <param name="Missing">Why there is no number.</param>
/// <param name="MissingText">The reason as printed.</param>
/// <param name="Text">The printed cell, when it says more than the number.</param>
/// <param name="Note">A note for readers.</param>
public sealed record Actual(
    int Year, Period MeasuredAt, decimal? Value, decimal? Total, MissingKind Missing, string MissingText, LocalText Text, LocalText Note)
{
    /// <summary>
    /// The other figures reported for the same year (quarters, dates of surveys), the earliest first; this one
    /// is the last of them, or that of the whole year.
    /// </summary>
    public IReadOnlyList<Actual> Earlier { get; internal init; } = [];

    /// <summary>All that is printed for the year, the earliest first.</summary>
    public IEnumerable<Actual> Rows => Missing == MissingKind.Part ? Earlier : Earlier.Append(this);

    /// <summary>The year of the measurement; that of the report where none is printed.</summary>
    public int MeasuredYear => MeasuredAt.FiscalYear ?? Year;

    /// <summary>True where the document says that it cannot be compared with the figures before it: it is counted in another way.</summary>
    public bool StartsAnew { get; internal init; }

    /// <summary>True for a year of which any figure starts anew.</summary>
    public bool IsBreak => Rows.Any(r => r.StartsAnew);

    /// <summary>True for a figure with a lag that the document sets beside the target of its column.</summary>
    public bool IsOfItsColumn { get; internal init; }

    /// <summary>The year at which it stands in charts and pace, and whose target it is set beside: that of the measurement, or of its
    /// column.</summary>
    public int StandsAt => IsOfItsColumn ? Year : MeasuredYear;

    /// <summary>True when it is reported for another year than that in which it was measured: a figure of
    /// 2014 in the column of FY2016.</summary>
    public bool HasLag => MeasuredYear != Year;

    /// <summary>True for a year's number that is printed in the report of a year before it (2024 beside 2023): that year was not
    /// over.</summary>
    public bool RunsAhead => MeasuredYear > Year && !MeasuredAt.IsPartOfYear && MeasuredAt.Kind != PeriodKind.Range;

    /// <summary>True where the document prints no time of the measurement (現状, 記載なし): only the report is known.</summary>
    public bool IsUndated => MeasuredAt is { Kind: PeriodKind.Undated, Printed.Length: > 0 };

    /// <summary>True where nothing is printed for the year but a dash or an empty cell.</summary>
    public bool IsDash => Missing == MissingKind.NotAvailable && !MissingText.Any(char.IsLetterOrDigit) && Earlier.Count == 0;

    /// <summary>What is expected (見込), in the KPI's unit: shown, and never an actual; null where the figure is
    /// one or is missing.</summary>
    public decimal? Forecast { get; internal init; }

    /// <summary>True for what is only expected, in a number or in words: it is printed as a forecast.</summary>
    public bool IsExpected => Forecast is not null || MeasuredAt.Standing == PeriodStanding.Forecast;

    /// <summary>True where what is expected is told, in a number or in words; a dash or なし in the column of a forecast
    /// tells nothing.</summary>
    public bool TellsForecast => Forecast is not null
        || IsExpected && Missing == MissingKind.Worded && !MissingCell.IsUnclear(Text.IsEmpty ? MissingText : Text.Lead);

    /// <summary>The newest figure of a part of its year or of a day in it, where the year itself has none; otherwise null.</summary>
    public Actual? OnTheWay => Value is null ? Earlier.LastOrDefault(a => a.Value is not null) : null;

    /// <summary>The document's own reason for the figure; <see cref="LocalText.None"/> when it prints none.</summary>
    public LocalText Reason { get; internal init; } = LocalText.None;
}

/// <summary>One version of a target.</summary>
/// <param name="SetOn">When this version was set; null with the original plan.</param>
/// <param name="Due">When it is due, as printed.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Value">The number to measure against, in the KPI's unit: the printed one, or the resolved one
/// of a relative or maintained target; null when there is none.</param>
/// <param name="Percent">For a relative target, the printed per cent or points, negative for a reduction; otherwise null.</param>
/// <param name="Of">For a relative target, the period it refers to; otherwise null.</param>
/// <param name="Cumulative">True when it is printed as a total (累計).</param>
/// <param name="Text">The printed cell, when it says more than the number.</param>
/// <param name="Reason">The document's reason for this target.</param>
/// <param name="Note">A note for readers.</param>
public sealed record Target(
    Period? SetOn, Period Due, TargetKind Kind, decimal? Value, decimal? Percent, Period? Of, bool Cumulative,
    LocalText Text, LocalText Reason, LocalText Note)
{
    /// <summary>True for a due year that is printed without a word where figures lag behind their columns: it need not be a
    /// fiscal one.</summary>
    public bool IsOfNoKind { get; internal init; }

    /// <summary>The upper end of a range, in the KPI's unit; null for other kinds.</summary>
    public decimal? ValueTo { get; internal init; }

    /// <summary>For a relative target, the value of the period it refers to, in the KPI's unit; otherwise null.</summary>
    public decimal? OfValue { get; internal init; }

    /// <summary>True for a place in an order, where a smaller number is the better one.</summary>
    public bool IsRank { get; internal init; }

    /// <summary>What is asked of the number: the 30th place "or better" (30位以上) is 30 or less.</summary>
    public TargetKind Asks => (IsRank, Kind) switch
    {
        (true, TargetKind.AtLeast) => TargetKind.AtMost,
        (true, TargetKind.Above) => TargetKind.Below,
        _ => Kind,
    };

    /// <summary>The targets for earlier years that were set with this one, the earliest first: the path to it.</summary>
    public IReadOnlyList<Target> Milestones { get; internal init; } = [];

    /// <summary>True where a target is printed for each whole year from the first milestone to this one.</summary>
    public bool IsOneOfEachYear => Milestones.Append(this).ToList() is var path && path.TrueForAll(t => !t.Due.IsPartOfYear)
        && path.Zip(path.Skip(1)).All(p => p.Second.Due.FiscalYear == p.First.Due.FiscalYear + 1);

    /// <summary>True where the document names the target in words (社会増, 全国平均以上, 10万人当たりの件数の減少)
    /// and a condition in numbers stands beside them.</summary>
    public bool IsNamed => Value is not null && !Text.IsEmpty && (!Text.Lead.Any(char.IsDigit) || !Bounds.Any(IsSaid))
        && Kind is TargetKind.AtLeast or TargetKind.AtMost or TargetKind.Below or TargetKind.Above or TargetKind.Between;

    private bool IsSaid(string bound) => Text.Lead.Contains(bound, StringComparison.OrdinalIgnoreCase);

    // Words that make a number beside them a bound: 80%以上, at least 80 %.
    private static readonly string[] Bounds =
    [
        "以上", "以下", "以内", "未満", "超", "上回", "下回", "より", "まで",
        "〜", "～", "~", "維持", "確保", "継続",
        "least", "most", "below", "above", "under", "over", "more", "less", "fewer", "between", "to ", "≥", "≤", "<", ">",
    ];

    /// <summary>How far a figure lies outside of the range, below the floor or above the ceiling, in the KPI's unit; 0 where
    /// it does not.</summary>
    public decimal Outside(decimal figure) => Math.Max(0, Asks switch
    {
        TargetKind.AtLeast or TargetKind.Above => (Value ?? figure) - figure,
        TargetKind.AtMost or TargetKind.Below => figure - (Value ?? figure),
        _ => Math.Max((Value ?? figure) - figure, figure - (ValueTo ?? Value ?? figure)),
    });
}

/// <summary>A judgement that the city itself printed; never replaced by what we compute.</summary>
/// <param name="Indicator">The KPI; null when it is about a node or the plan.</param>
/// <param name="Node">The node; null when it is about a KPI or the plan.</param>
/// <param name="SourceNo">The number of the printed row; empty when it is not about a KPI.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Figure">What was printed.</param>
/// <param name="Value">The printed number with its decimals; null when words are printed.</param>
/// <param name="Text">The printed cell, when it says more than the number.</param>
/// <param name="Explanation">Why it cannot be computed again, or differs.</param>
/// <param name="At">Where it stands in the CSV.</param>
public sealed record Published(Indicator? Indicator, OutlineNode? Node, string SourceNo, int Year,
    PublishedFigure Figure, decimal? Value, LocalText Text, LocalText Explanation, Place At)
{
    /// <summary>For a number stated in words, what the document's other figures give; otherwise null.</summary>
    public decimal? FromDocument { get; internal init; }

    /// <summary>The part of the year of which it is (a quarter), or, where no year is printed, the head of its column; null for one
    /// of the year.</summary>
    public Period? Period { get; internal init; }

    /// <summary>True where it is of the time of the figure that counts for its year.</summary>
    public bool IsOfTheYearsFigure => Period is not { IsDated: true } time
        || Indicator?.ActualOf(Year)?.MeasuredAt.HasTheDaysOf(time) == true;

    /// <summary>True for a share that is printed in per cent.</summary>
    public bool IsPercent => Figure is PublishedFigure.Rate or PublishedFigure.Progress;

    /// <summary>True for a judgement in words (100%超) in place of a number; a dash says nothing, and a grade has a legend.</summary>
    public bool IsWorded => Value is null && Figure != PublishedFigure.Grade && Text.Lead.Any(char.IsLetterOrDigit)
        && MissingCell.Read(Text.Lead) != MissingKind.NotAvailable;

    /// <summary>Who gave a grade; <see cref="LocalText.None"/> where one body judges all.</summary>
    public LocalText Body { get; internal init; } = LocalText.None;
}

/// <summary>A figure of another table of the document.</summary>
/// <param name="Row">Where it stands in the table, and its words.</param>
/// <param name="Unit">The unit of its value.</param>
public sealed record Figure(TableRow Row, Unit Unit);

/// <summary>A change by a revision of the plan, old against new.</summary>
/// <param name="Indicator">The KPI; null when it is not about one.</param>
/// <param name="Node">The node; null when it is not about one.</param>
/// <param name="Row">The words of the change.</param>
public sealed record Revision(Indicator? Indicator, OutlineNode? Node, RevisionRow Row);
