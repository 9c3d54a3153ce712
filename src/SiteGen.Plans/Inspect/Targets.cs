// Rule: a target says what it asks for, and a summed KPI from when it is counted.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>Targets are complete.</summary>
public static class Targets
{
    private static readonly Regex Points = new(
        @"[0-9]\s*(ポイント|(percentage\s+)?points?\b)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    // No target: it is still to be set, or there is none.
    private static readonly Regex Undecided = new(
        @"^(現在|別途|目標値?(は|を|の)?|数値目標(は|を)?)*"
            + "((検討|調整|協議|策定|設定|作成)中|(検討|調整|協議|設定)予定|未設定|未定|"
            + "設定(なし|無し|しない|せず|していない)|設けない|設けていない|"
            + "今後(検討|調整|設定)(する|予定)?)(です)?$|^目標値?(なし|無し)$|"
            + @"^(to be (decided|set|confirmed|agreed|defined)|tb[acd]|under (review|consideration|discussion)|"
            + @"not (yet )?(set|decided|agreed|defined)|no(ne| target)( set| yet)*)$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    // There is none and will be none, where 検討中 is still to be set.
    private static readonly Regex Never = new(
        "(設定|目標値?)(なし|無し|しない|せず|していない)|設けない|設けていない|" + NoTarget,
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    // Also behind what is done in its place: (目標値は設定しない).
    private const string NoTarget =
        "目標値?(は|を)(設定|設け)(しない|せず|していない|ない|ていない)"
            + "|[Nn]o target (is|was|has been|will be) set";

    private static readonly Regex SetsNone = new(NoTarget, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Length = new("[0-9][か箇ヵヶカケ]年", RegexOptions.NonBacktracking);

    private static readonly Regex YearBefore = new(
        @"(前|昨)年(度|同期|同月)?(実績)?値?(より|比|を|以上|以下|未満|超|と同|並|から|に比べ)|"
            + @"\b(than|as|to|on|above|below|over|under) (in )?(the )?(year before|(previous|preceding|last) year)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Indicators.Where(i => i.Direction == Direction.Within).SelectMany(i => plan.Targets
                .Where(t => t.Indicator == i.Id && t is { Kind: TargetKind.Number, Value: not null }))
            .Select(t => ProblemCatalog.RangeMissing(t.Row.At("kind"), t.Row.Raw("kind"), t.Row.Raw("value").Trim())),
        .. plan.Targets.Where(t => IsEmpty(t, plan)).Select(t => ProblemCatalog.TargetEmpty(t.Row.At("value"), Choices.Word(t.Kind))),
        .. plan.Indicators.Where(i => IsUncounted(i, plan)).Select(i => ProblemCatalog.CountedFromMissing(i.Row.At("counted_from"))),
        .. plan.Indicators.Where(IsCountedFromNoYear)
            .Select(i => ProblemCatalog.CountedFromNoYear(i.Row.At("counted_from"), i.Row.Text("counted_from"))),
        .. plan.Targets.SelectMany(Ignored),
        .. plan.Targets.Where(IsUndated).Select(t => ProblemCatalog.DueUndated(t.Row.At("period"), t.Row.Text("period"))),
        .. plan.Targets.Where(t => t.Kind == TargetKind.Text && !t.Text.IsEmpty && SaysNone(t.Text.Lead) && !EndsAPath(t, plan))
            .Select(t => ProblemCatalog.TargetUndecided(t.Row.At($"text_{t.Text.Leading}"), t.Text.Lead)),
        .. plan.Targets.Where(t => t.Value is not null && YearBefore.IsMatch(Narrow.Text(t.Text.Lead))).Select(
            t => ProblemCatalog.TargetYearBefore(t.Row.At($"text_{t.Text.Leading}"), t.Text.Lead, t.Row.Raw("value").Trim())),
        .. plan.Indicators.Where(i => IsCountedLate(i, plan))
            .Select(i => ProblemCatalog.CountedFromLate(i.Row.At("counted_from"), i.Row.Text("counted_from"))),
        .. plan.Targets.Where(t => t.Kind == TargetKind.Between && !(t.Value < t.ValueTo))
            .Select(t => ProblemCatalog.RangeEmpty(t.Row.At("value_to"), t.Row.Raw("value_to"))),
        .. plan.Targets.Where(t => t.Kind == TargetKind.Relative && SaysPoints(t.Text))
            .Select(t => ProblemCatalog.PointsAsPercent(t.Row.At("kind"), t.Row.Raw("kind"))),
    ];

    // Only the last target is still to be set: without its row the one on the way would stand as the target.
    private static bool EndsAPath(TargetRow target, PlanFiles plan) => target.Period is { IsDated: true } period
        && !Never.IsMatch(Narrow.Text(target.Text.Lead))
        && plan.Targets.Any(t => t.Indicator == target.Indicator && Versions.Time(t.SetOn) == Versions.Time(target.SetOn)
            && t.Value is not null && t.Period?.Ends < period.Ends);

    // A cell that cannot be read has a message of its own.
    private static bool IsEmpty(TargetRow target, PlanFiles plan) =>
        !IsWrong(target, "value", target.Value) && !IsWrong(target, "percent", target.Percent) && target.Kind switch
        {
            TargetKind.Text => target.Text.IsEmpty,
            TargetKind.NotComparable => target.Text.IsEmpty && target.Value is null,
            TargetKind.Relative or TargetKind.RelativePoints => target.Percent is null || target.OfPeriod is null,
            TargetKind.Maintain => target.Text.IsEmpty && target.Value is null && !HasStart(target, plan),
            _ => target.Value is null,
        };

    // The level to be kept, where the target itself has no number.
    private static bool HasStart(TargetRow target, PlanFiles plan) => plan.Baselines.Where(b => b.Indicator == target.Indicator)
        .MaxBy(b => Versions.Order(b.SetOn))?.Value is not null;

    // A number that its kind does not use would be dropped without a word.
    private static IEnumerable<Problem> Ignored(TargetRow target) => new[] { "value", "value_to", "percent", "of_period" }
        .Where(column => !MissingCell.Says(target.Row.Raw(column)) && !IsUsed(target.Kind, column))
        .Select(column => ProblemCatalog.CellIgnored(
            target.Row.At(column), target.Row.Text(column), column, Choices.Word(target.Kind)));

    private static bool IsUsed(TargetKind kind, string column) => column switch
    {
        "value_to" => kind == TargetKind.Between,
        "percent" or "of_period" => IsRelative(kind),
        _ => kind != TargetKind.Text && !IsRelative(kind),
    };

    private static bool IsRelative(TargetKind kind) => kind is TargetKind.Relative or TargetKind.RelativePoints;

    // 5か年 is read as a length of time only; 5か年目標 in a head often is the target of the plan's last year.
    private static bool IsUndated(TargetRow target) =>
        target.Period is { Kind: PeriodKind.Undated } && Length.IsMatch(Narrow.Text(target.Row.Text("period")));

    // Counting begins before the last target is due.
    private static bool IsCountedLate(IndicatorRow kpi, PlanFiles plan) => plan.Targets
        .Where(t => t.Indicator == kpi.Id).Max(t => t.Period?.FiscalYear) < kpi.CountedFrom?.FirstFiscalYear;

    // Counting begins with a year: a month, a quarter or several years would be taken for the whole of one.
    private static bool IsCountedFromNoYear(IndicatorRow kpi) => kpi.CountedFrom is { } from
        && !(from.Kind is PeriodKind.FiscalYear or PeriodKind.CalendarYear or PeriodKind.SchoolYear or PeriodKind.OwnYear
            && from is { IsRelative: false, Edge: PeriodEdge.Whole or PeriodEdge.Start });

    // A sum needs its first year, a mean its first year or the range of its target.
    private static bool IsUncounted(IndicatorRow kpi, PlanFiles plan)
    {
        if (kpi.CountedFrom is not null) return false;
        return kpi.Accumulation == Accumulation.Summed
            || kpi.Accumulation == Accumulation.Averaged && !HasRange(kpi, plan);
    }

    private static bool HasRange(IndicatorRow kpi, PlanFiles plan) =>
        plan.Targets.Any(t => t.Indicator == kpi.Id && t.Period?.Kind == PeriodKind.Range);

    // 5ポイント, 5 points; not "10% more charging points".
    private static bool SaysPoints(LocalText text) => Points.IsMatch(Narrow.Text(text.Lead)) || Points.IsMatch(text["en"]);

    // 検討中, (未定), -, 未集計: words that stand where a target is missing.
    private static bool SaysNone(string words) =>
        MissingCell.Says(words) || SetsNone.IsMatch(words)
            || Undecided.IsMatch(Narrow.Text(words).Trim(' ', '(', ')', '※', '。', '.'));

    private static bool IsWrong(TargetRow target, string column, decimal? read) =>
        read is null && !MissingCell.Says(target.Row.Raw(column));
}
