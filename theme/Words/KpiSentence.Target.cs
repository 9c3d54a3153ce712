// What the sentence of a KPI says of its target.
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;

namespace SiteGen.Theme.Words;

public static partial class KpiSentence
{
    // Words that a bound and a year do not say.
    private static readonly string[] Qualifying =
    [
        "約", "おおむね", "概ね", "程度", "維持", "持続", "継続", "確保",
        "男女", "いずれも", "それぞれ", "ともに", "各", "期間", "単年", "毎年度", "年間", "平均", "累計",
        "about", "around", "approximately", "roughly", "maintain", "keep", "kept", "sustain", "average", "cumulative",
        "both ", "each of", "each year", "every year", "per year", "a year", "any one year", "during", "over the period",
    ];

    private static string Target(View v, Assessment a)
    {
        if (a.Target is not { } target)
            return IsPartOfTarget(a.Indicator) ? v.Marked("sentence.no_target_part", v.Plain(a.Indicator.PartOf!.Name))
                : v.Marked(a.Indicator.Plan.IsPart ? "sentence.no_target_shown" : "sentence.no_target");
        if (target.Value is not { } value) return InWords(v, a, target) + Milestone(v, a, target);
        var (key, told) = (TargetKey(a, target), TargetWords.Value(v, target, value, a.Indicator.Unit));
        return key == Undated && When.IsInWords(target)
            ? v.Marked("sentence.target_printed", TargetWords.Of(v, target, a.Indicator.Unit), v.PlainPeriod(target.Due))
            : v.Marked(key, told + AsRead(v, target, a.Indicator.Unit, told), Due(v, a, target), When.CountedFrom(v, a.Indicator))
              + SameFrom(v, a, target) + Milestone(v, a, target) + EachYear(v, a, target);
    }

    // Told by its first year already.
    private static bool IsTheSame(Assessment a, Target target, Target step) =>
        FirstOfTheSame(a, target)?.Due.FiscalYear <= step.Due.FiscalYear;

    // The number of the last year is asked for in the years before it, too.
    private static string SameFrom(View v, Assessment a, Target target) =>
        FirstOfTheSame(a, target) is { } first ? v.Marked("sentence.same_from", When.Due(v, first)) : "";

    private static Target? FirstOfTheSame(Assessment a, Target target)
    {
        if (a.Indicator.IsTotal || target is not { Value: { } value }) return null;
        if (target.Kind is not (TargetKind.Number or TargetKind.AtLeast or TargetKind.AtMost)) return null;
        // Of a year between them for which nothing is printed nothing is said.
        return target.Milestones.Reverse().Concat(Earlier(a.Indicator, target))
            .TakeWhile((m, i) => m.Kind == target.Kind && m.Value == value && m.Due.FiscalYear == target.Due.FiscalYear - 1 - i)
            .LastOrDefault();
    }

    // The targets of the years before those of this version, the newest year first: of each as the last version prints it. What a
    // later version replaced before its year came was never asked for.
    private static IEnumerable<Target> Earlier(Indicator kpi, Target target) => kpi.CountsAnew ? [] : kpi.Targets
        .TakeWhile(t => t != target)
        .Zip(kpi.Targets.Skip(1), (t, next) => t.Milestones.Append(t).Where(m => m.Due.FiscalYear <= next.SetOn?.FiscalYear))
        .SelectMany(years => years)
        .Where(t => !t.Due.IsPartOfYear && t.Due.FiscalYear < (target.Milestones.FirstOrDefault() ?? target).Due.FiscalYear)
        .GroupBy(t => t.Due.FiscalYear)
        .OrderByDescending(y => y.Key)
        .Select(y => y.Last());

    // How often a number for each year was reached, where figures of several years of the plan are printed.
    private static string EachYear(View v, Assessment a, Target target)
    {
        if (target.Kind != TargetKind.EachYear) return "";
        var first = target.Due.Kind == PeriodKind.Range ? target.Due.FirstFiscalYear : null;
        var from = Math.Max(first ?? int.MinValue, a.Indicator.Plan.Span.Start);
        var years = a.Indicator.Actuals.Where(x => x.Value is not null && x.StandsAt >= from && x.Year <= a.Year).ToList();
        return years.Count < 2 ? "" : v.Marked("sentence.each_year", years.Count,
            years.Count(x => Measuring.At(a.Indicator, x.Year, target).HoldsTarget));
    }

    // "In five years" is a year by our reading, "once at every school" a number: the printed words stand beside it.
    private static string AsRead(View v, Target target, Unit unit, string told) =>
        IsRead(target, unit) ? AsPrinted(v, target.Text, told) : "";

    /// <summary>True where the number is our reading of words that say more; a target with a name of its own is told by it.</summary>
    public static bool IsRead(Target target, Unit unit) => target is { IsNamed: false, Value: { } value }
        && (target.Due.IsRelative || IsWorkedOut(target) || IsQualified(target)
            || target.Kind is TargetKind.Number or TargetKind.NotComparable
                && (SaysMore(target.Text, value) || HasWords(target.Text, value, unit)));

    /// <summary>True where the document prints words and no number: 10% up, or the present level kept.</summary>
    public static bool IsWorkedOut(Target target) => target.Kind is TargetKind.Relative or TargetKind.RelativePoints
        || target is { Kind: TargetKind.Maintain, Text.IsEmpty: false, Value: { } value } && SaysMore(target.Text, value);

    /// <summary>The printed words of such a target in brackets; empty for others.</summary>
    public static string PrintedIfWorkedOut(View v, Target? target) =>
        target is not null && IsWorkedOut(target) ? AsPrinted(v, target.Text) : "";

    // Another number, or an amount for a time: 4 a year.
    private static bool SaysMore(LocalText text, decimal value)
    {
        var words = Narrow.Text(text.Lead).Replace(",", "", StringComparison.Ordinal);
        return !words.Contains(Figures.Number(value), StringComparison.Ordinal) || words.Contains('/', StringComparison.Ordinal);
    }

    // What is left beside number and unit: 100% of non-petrol cars, about 50%.
    private static bool HasWords(LocalText text, decimal value, Unit unit)
    {
        var words = Places.Replace(Narrow.Text(text.Lead).Replace(",", "", StringComparison.Ordinal), "か所")
            .Replace(Figures.Number(value), "", StringComparison.Ordinal);
        var name = Places.Replace(Narrow.Text(unit.Printed), "か所");
        return (name.Length > 0 ? words.Replace(name, "", StringComparison.Ordinal) : words).Any(char.IsLetter);
    }

    // 7箇所, 7ヶ所: one word in several spellings.
    private static readonly Regex Places = new("[箇個カヶヵケか]所", RegexOptions.NonBacktracking);

    /// <summary>The printed words of a target that is read as a number, for a row: none where the row says them itself.</summary>
    public static LocalText Printed(View v, Indicator kpi) => kpi.Target is { Text.IsEmpty: false, Value: { } value } target
        && IsRead(target, kpi.Unit) && AsPrinted(v, target.Text, TargetWords.Value(v, target, value, kpi.Unit)).Length > 0
            ? target.Text : LocalText.None;

    private static readonly string[] Approximate =
        ["約", "おおむね", "概ね", "程度", "前後", "about", "around", "approximately", "roughly"];

    // A level with words of the city's own: about 100 or less, during the period, in any single year, to be kept.
    private static bool IsQualified(Target target) => target.Kind == TargetKind.Maintain ? Says(target, Approximate) : target.Kind
        is TargetKind.AtLeast or TargetKind.AtMost or TargetKind.Below or TargetKind.Above or TargetKind.EachYear
        && (Says(target, Qualifying) || AYear.IsMatch(Narrow.Text(target.Text.Lead)));

    private static bool Says(Target target, string[] words) =>
        words.Any(w => target.Text.Lead.Contains(w, StringComparison.OrdinalIgnoreCase));

    // 年5件以上 is so many a year.
    private static readonly Regex AYear = new("(^|[^0-9])年[0-9]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>True for a part whose whole has the target; another unit's figure of the same row is no part.</summary>
    public static bool IsPartOfTarget(Indicator kpi) => kpi.PartOf is { Target: not null } whole && whole.Unit == kpi.Unit;

    private static string InWords(View v, Assessment a, Target target) => a.DueYear is null
        ? When.IsInWords(target)
            ? v.Marked("sentence.target_words_over", Unended(v, target), v.PlainPeriod(target.Due))
            : v.Marked("sentence.target_words", Unended(v, target))
        : target.Due.Kind == PeriodKind.Range
            ? v.Marked("sentence.target_words_over", Unended(v, target), v.Figures.ShortPeriod(target.Due))
        : v.Marked("sentence.target_words_due", Unended(v, target), When.Due(v, target));

    // The sentence ends with a stop of its own.
    private static string Unended(View v, Target target) => TargetWords.Unended(v, target);

    private static string Due(View v, Assessment a, Target target) => a.DueYear is null ? ""
        : a.Indicator.Accumulation == Accumulation.Averaged || IsForOwnYear(a, target) || IsMeanOfYears(target)
            ? v.Figures.ShortPeriod(target.Due) : When.Due(v, target);

    // A mean of several years beside figures that are such means themselves.
    private static bool IsMeanOfYears(Target target) =>
        target is { Kind: TargetKind.Number, Due: { Kind: PeriodKind.Range, Meaning: RangeMeaning.Average } };

    // Births of the year to September: not a total up to then.
    private static bool IsForOwnYear(Assessment a, Target target) => target.Due.Kind == PeriodKind.OwnYear
        && !When.IsKept(target) && Total(a, target) == "target";

    // The next step of the path, or the last one where all are behind.
    private static string Milestone(View v, Assessment a, Target target)
    {
        // One that no figure can be measured against stands in the table.
        var steps = target.Milestones.Where(m => m.Kind != TargetKind.NotComparable).ToList();
        var step = steps.Find(m => m.Due.FiscalYear >= a.StandsAt && !IsOver(a, m)) ?? steps.LastOrDefault();
        if (step is { Value: null, Text.IsEmpty: false, Due.FiscalYear: not null })
            return v.Marked("sentence.milestone_words", Unended(v, step), When.Held(v, step));
        if (step is not { Value: { } value, Due.FiscalYear: not null } || IsTheSame(a, target, step)) return "";
        var told = TargetWords.Value(v, step, value, a.Indicator.Unit);
        return v.Marked(a.Indicator.Accumulation == Accumulation.Running ? "sentence.milestone_running"
                : a.Indicator.IsTotal ? "sentence.milestone_total" : "sentence.milestone",
                told + AsPrinted(v, step.Text, told), a.Indicator.IsTotal ? When.Due(v, step) : When.Held(v, step));
    }

    // Of the first quarter, where the figure is of the second.
    private static bool IsOver(Assessment a, Target step) => step.Due.FiscalYear == a.StandsAt
        && a.Indicator.ActualOf(a.MeasuredYear ?? a.Year)?.MeasuredAt is { IsPartOfYear: true } time && step.Due.Ends < time.Ends;

    private static string TargetKey(Assessment a, Target target)
    {
        if (a.Indicator is { Status: IndicatorStatus.Retired, Plan.IsDraft: false })
            return a.DueYear is null ? "sentence.target_was_undated"
                : When.IsKept(target) ? "sentence.target_kept_was" : $"sentence.{Total(a, target)}_was";
        var dated = a.DueYear is null ? "_undated" : "";
        if (a.Indicator.Accumulation == Accumulation.Averaged && target.Due.Kind == PeriodKind.Range) return "sentence.target_average";
        return IsWorseThanStart(a, target) ? $"sentence.{Level(a)}{dated}"
            : IsReachedFirst(a, target) ? "sentence.target_kept_in"
            : When.IsKept(target) ? $"sentence.target_kept{dated}"
            : a.DueYear is null ? Undated
            : IsForOwnYear(a, target) || IsMeanOfYears(target) || IsHeldAlready(a, target) ? "sentence.target_average"
            : $"sentence.{Total(a, target)}";
    }

    // 2060年に500人程度を維持, from 886 people: nobody is to keep 500 until then.
    private static bool IsReachedFirst(Assessment a, Target target) => target is { Kind: TargetKind.Maintain, Due.FiscalYear: not null }
        && a.DueYear is not null && a.Start is { } start && start.Value != target.Value;

    // A number on the worse side of the start slows a decline: nobody wants to get down to it.
    private static bool IsWorseThanStart(Assessment a, Target target) =>
        a.IsFloor && target.Kind is TargetKind.Number or TargetKind.Relative;

    // What the start holds already is not to be reached by then.
    private static bool IsHeldAlready(Assessment a, Target target) =>
        a.HeldAtStart && !a.Indicator.IsTotal && !target.Cumulative && target.Due.Kind != PeriodKind.Range;

    private static string Level(Assessment a) => a.Indicator.Direction == Direction.Up ? "target_floor"
        : a.Indicator.Unit.IsRank ? "target_ceiling_rank" : "target_ceiling";

    // A target of a total says so.
    private static string Total(Assessment a, Target target) => a.Indicator.Accumulation switch
    {
        // Nothing before it has told from when the years are added up.
        Accumulation.Summed when a.HasNoActual && a.Indicator.CountedFrom is not null => "target_sum_from",
        Accumulation.Summed => "target_sum",
        Accumulation.Averaged when target.Due.Kind == PeriodKind.Range => "target_average",
        _ when target.Cumulative => "target_running",
        _ => "target",
    };
}
