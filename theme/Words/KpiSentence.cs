// A KPI in one sentence made from its numbers: newest figure, where it came from, the target, a steady pace.
using System.Runtime.CompilerServices;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Words;

/// <summary>Makes the sentence of a KPI. Its pieces are interface strings, so each language puts them in its own order.</summary>
public static partial class KpiSentence
{
    // A Japanese name of so few letters does not tell what it counts.
    private const int Short = 5;

    private static readonly ConditionalWeakTable<Indicator, LocalText> FullNames = [];

    // A target whose time is no certain year.
    private const string Undated = "sentence.target_undated";

    /// <summary>The sentence without HTML.</summary>
    public static string Of(View v, Indicator kpi)
    {
        var a = Measuring.Newest(kpi);
        if (kpi.IsOnlyParts) return v.Marked("sentence.in_parts", v.Quoted(Name(v, kpi))) + v.Marked("sentence.end");
        return Newest(v, a) + Before(v, a) + Target(v, a) + v.Marked("sentence.end") + Lost(v, a) + Pace(v, a) + Later(v, a) + Over(v, a);
    }

    /// <summary>Where the newest figure came from, and whether the target was reached before; empty where nothing is told.</summary>
    public static string Since(View v, Indicator kpi)
    {
        var a = Measuring.Newest(kpi);
        var before = kpi.IsOnlyParts ? "" : (a.StartsFromNothing ? OneYear(v, a) : Before(v, a)).TrimStart('。', ',', ';', ' ');
        return before.Length == 0 ? Lost(v, a).TrimStart()
            : char.ToUpperInvariant(before[0]) + before[1..] + v.Marked("sentence.end") + Lost(v, a);
    }

    // A turn is told: the target now in force had been reached before.
    private static string Lost(View v, Assessment a)
    {
        if (a.LostSince is not { } year) return "";
        var isOfSeveral = a.Indicator.Targets.Count > 1 || a.Target?.SetOn is not null;
        var figure = v.Figures.Short(Measuring.Measured(a.Indicator, year)!.Value, a.Indicator.Unit);
        var key = isOfSeveral ? LostTarget(a.Indicator) : a.DueYear is null ? "sentence.lost_only" : "sentence.lost_due";
        return v.Marked(key, figure, At(v, a, year), When.Due(v, a.Target!));
    }

    // What a draft proposes is not in force, nor is anything of a KPI that was left out.
    private static string LostTarget(Indicator kpi) => kpi.Status == IndicatorStatus.Retired && !kpi.Plan.ProposesTargets
        ? "sentence.lost_last" : DraftWords.Key(kpi.Plan, "sentence.lost");

    // The target is judged by the figure of its due year; newer ones are told as later.
    private static string Later(View v, Assessment a) => BarWords.Later(a) is { } later
        ? v.Marked(LaterKey(a.Indicator), v.Figures.WithUnit(later.Value!.Value, a.Indicator.Unit), When.Measured(v, later))
        : Measuring.ToCome(a) is { } open ? ToCome(v, a, open) : "";

    // After a total or a mean a figure of one year is called that.
    private static string LaterKey(Indicator kpi) => kpi.Accumulation switch
    {
        Accumulation.Summed or Accumulation.Averaged => "sentence.later_alone",
        Accumulation.Running => "sentence.later_total",
        _ => "sentence.later",
    };

    // A year that is not over is told, and not judged.
    private static string ToCome(View v, Assessment a, Actual open) =>
        (open.Forecast is { } expected ? v.Marked("sentence.to_come", When.Bare(v, a.Indicator, open.Year), InTotal(v, a, expected)) : "")
        + (open.OnTheWay is { Value: { } value } part
            ? v.Marked("sentence.to_come_part", When.Measured(v, part), InTotal(v, a, value)) : "");

    private static string Over(View v, Assessment a) => a.Indicator.Status switch
    {
        IndicatorStatus.Retired => v.Marked(DraftWords.Key(a.Indicator.Plan, "sentence.retired")),
        IndicatorStatus.Ended => v.Marked(DraftWords.Key(a.Indicator.Plan, "sentence.ended")),
        _ => "",
    };

    /// <summary>The name by which a KPI is known outside its project: 参加者数 alone says little. The English
    /// names were worded so that they need no more.</summary>
    public static string Name(View v, Indicator kpi) => NeedsPlaceIn(kpi, v.Language.Code)
        ? v.W("sentence.of_project", v.Plain(kpi.Name), v.Plain(kpi.PlaceName))
        : v.Plain(PartName.Of(kpi));

    /// <summary>True where the name alone does not tell what is counted: a short one in a project, or one
    /// that another KPI has, too.</summary>
    public static bool NeedsPlace(Indicator kpi) => !PartName.NeedsWhole(kpi)
        && kpi.PlaceName.Lead != kpi.Name.Lead
        && (kpi.SharesName
            || kpi.Name.Lead.Length <= Short && kpi.Spots[0].Node.Kind == OutlineKind.Project);

    /// <summary>The same as a text of the data, for headings and citations.</summary>
    public static LocalText FullName(Indicator kpi) => FullNames.GetValue(kpi, static k => Full(k));

    private static LocalText Full(Indicator kpi) => NeedsPlace(kpi) || kpi.SharesNameIn.Count > 0
        ? PartName.Of(kpi).Each((l, name) => NeedsPlaceIn(kpi, l) ? InPlace(name, kpi.PlaceName, l) : name)
        : PartName.Of(kpi);

    private static string InPlace(string name, LocalText place, string language) =>
        Language.IsJapaneseCode(language) ? $"{name}({place.In(language)})" : $"{name} ({place.In(language)})";

    /// <summary>The same in one language: translated names were worded to need no place, unless two came out alike.</summary>
    public static bool NeedsPlaceIn(Indicator kpi, string language) => Language.IsJapaneseCode(language)
        ? NeedsPlace(kpi)
        : kpi.SharesNameIn.Contains(language) && !PartName.NeedsWhole(kpi) && kpi.PlaceName.In(language) != kpi.Name.In(language);

    private static string Newest(View v, Assessment a)
    {
        var name = v.Quoted(Name(v, a.Indicator));
        if (a.Indicator.HasFiguresInParts) return v.Marked("sentence.in_parts", name);
        if (a.Indicator.Actuals.Count == 0) return BaselineOnly(v, a, name);
        if (a is { HasNoActual: true, Start: { } start })
            return v.Marked("sentence.only_before", name, Figure(v, a, start.Value), When.Start(v, a));
        var newest = a.Indicator.ActualOf(a.Year)!;
        if (newest.Missing == MissingKind.Worded && !newest.Text.IsEmpty)
            return v.Marked("sentence.printed", name, v.Plain(newest.Text), At(v, a, newest.Year))
                + (a.Measured is { } older
                    ? v.Marked(PendingBefore(a), InTotal(v, a, older), At(v, a, a.MeasuredYear!.Value)) : "")
                + InWordsBefore(v, a);
        if (newest.Value is { } early && a.Measured is null && a.Indicator.CountedFrom > newest.Year)
            return v.Marked("sentence.before_count", name, Figure(v, a, early), At(v, a, newest.Year), When.CountedFrom(v, a.Indicator));
        if (Measuring.Gaps(a.Indicator, newest.Year) is { Count: > 0 } gaps)
            return v.Marked(IsMean(a) ? "sentence.no_mean" : "sentence.no_total", name,
                Figure(v, a, newest.Value!.Value), At(v, a, newest.Year),
                string.Join(v.W("list.comma"), gaps.Select(y => Year(v, y))));
        if (a.Measured is not { } measured) return Pending(v, a, name);
        if (a.MeasuredYear != a.Year)
        {
            var before = At(v, a, a.MeasuredYear!.Value);
            return Pending(v, a, name) + v.Marked(PendingBefore(a), InTotal(v, a, measured), before);
        }
        if (!a.IsAfterStart)
        {
            var key = a.Start is null ? "sentence.base_only"
                : StatusName.IsReprinted(a) ? "sentence.start_reprinted" : "sentence.start_only";
            return v.Marked(key, name, Figure(v, a, measured), At(v, a, a.Year), Year(v, a.Year));
        }
        return v.Marked(Key(a), name, Figure(v, a, measured), At(v, a, a.Year), When.CountedFrom(v, a.Indicator))
            + AsPrinted(v, newest.Text, Figure(v, a, measured), newest.Note);
    }

    private static string PendingBefore(Assessment a) => a.Indicator.Accumulation switch
    {
        Accumulation.Summed => "sentence.pending_before_sum",
        Accumulation.Averaged => "sentence.pending_before_mean",
        _ => "sentence.pending_before",
    };

    private static bool IsMean(Assessment a) => a.Indicator.Accumulation == Accumulation.Averaged;

    private static string Pending(View v, Assessment a, string name) => a.Indicator.ActualOf(a.Year)?.Forecast is { } expected
        ? v.Marked("sentence.forecast", name, When.Bare(v, a.Indicator, a.Year), InTotal(v, a, expected)) + OnTheWay(v, a)
        : Absent(v, a, name) + OnTheWay(v, a) + InWordsBefore(v, a);

    private static string Absent(View v, Assessment a, string name) => IsWordedForecast(a)
        ? v.Marked("sentence.worded_forecast", name, When.Bare(v, a.Indicator, a.Year), a.Indicator.ActualOf(a.Year)!.MissingText)
        : v.Marked(IsWorded(a) ? "sentence.worded" : "sentence.pending", name, At(v, a, a.Year), BarWords.Reason(v, a));

    // Words that stand in place of a number (実施) are no missing figure.
    private static bool IsWorded(Assessment a) =>
        a.Indicator.ActualOf(a.Year) is { Missing: MissingKind.Worded, Text.IsEmpty: true, MissingText.Length: > 0 };

    private static bool IsWordedForecast(Assessment a) => IsWorded(a) && a.Indicator.ActualOf(a.Year)!.IsExpected;

    // A figure of a day or quarter, where the year has no other yet.
    private static string OnTheWay(View v, Assessment a) => a.Indicator.ActualOf(a.Year)?.OnTheWay is { Value: { } value } figure
        ? v.Marked("sentence.on_the_way", When.Measured(v, figure), InTotal(v, a, value)) : "";

    // A target in words may have been reached in an earlier year, in the same words.
    private static string InWordsBefore(View v, Assessment a)
    {
        if (a is not { Status: Status.Text, Target: { } target }) return "";
        if (a.Indicator.ActualOf(a.Year) is { } now && IsSame(now, target.Text.Lead)) return "";
        var before = a.Indicator.Actuals.LastOrDefault(x => x.Year < a.Year && IsSame(x, target.Text.Lead));
        return before is null ? "" : v.Marked("sentence.words_before", v.Plain(target.Text), At(v, a, before.Year));
    }

    private static bool IsSame(Actual actual, string words) =>
        words.Length > 0
            && (LookAlike.Of(actual.Text.Lead) == LookAlike.Of(words) || LookAlike.Of(actual.MissingText) == LookAlike.Of(words));

    // The printed cell says more than its number: "1.53 (FY2014 figure)". A figure that differs by a comma only is told once.
    // A note on the figure may say what the printed words do not: the sentence says that there is one.
    internal static string AsPrinted(View v, LocalText printed, string told = "", LocalText? note = null) =>
        printed.IsEmpty || IsToldBy(Bare(Ruby.Strip(told)), Bare(v.Plain(printed))) ? ""
            : v.Marked(note is { IsEmpty: false } ? "sentence.as_printed_noted" : "sentence.as_printed", v.Plain(printed));

    // The same, or the bare number of it.
    private static bool IsToldBy(string told, string printed) =>
        told.Equals(printed, StringComparison.OrdinalIgnoreCase)
            || printed.All(char.IsDigit) && told.StartsWith(printed, StringComparison.Ordinal) && char.IsLetter(told[printed.Length]);

    private static string Bare(string figure) => LookAlike.Of(Narrow.Text(figure))
        .Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static string Key(Assessment a) => a.Indicator.Accumulation switch
    {
        Accumulation.Running => When.IsTotalOfDates(a.Indicator, a.Year) ? "sentence.running_range" : "sentence.running",
        Accumulation.Summed => a.Indicator.CountedFrom == a.Year ? "sentence.summed_first" : "sentence.summed",
        Accumulation.Averaged when a.Indicator.CountedFrom == a.Year => "sentence.averaged_first",
        Accumulation.Averaged => a.DueYear <= a.Year ? "sentence.averaged_all" : "sentence.averaged",
        _ => "sentence.none",
    };

    private static string BaselineOnly(View v, Assessment a, string name) => a.Indicator.Baseline switch
    {
        { Value: { } value } baseline =>
            v.Marked(a.Indicator.Status == IndicatorStatus.Retired ? "sentence.retired_only"
                    : baseline.Period.IsDated ? "sentence.baseline_then_none" : "sentence.baseline_only",
                name, baseline is { Cumulative: true, Period.Meaning: not RangeMeaning.Sum }
                    ? v.Marked("target.total", Figure(v, a, value)) : Figure(v, a, value),
                v.Figures.ShortPeriod(baseline.Period), AsPrinted(v, baseline.Text, Figure(v, a, value), baseline.Note)),
        _ => BarWords.BaselineInWords(v, a.Indicator) is { Length: > 0 } words ? v.Marked("sentence.baseline_words", name, words)
            : v.Marked("sentence.nothing", name),
    };

    // Compared with the starting point; a total that began from nothing has none worth naming, and what the
    // city prints as 0 or counted for one year only is told as printed.
    private static string Before(View v, Assessment a)
    {
        if (IsOnlyBeside(a)) return OneYear(v, a);
        if (a.Measured is not { } measured || a.Start is not { } start || a.MeasuredIn <= start.Year
            || Measuring.Gaps(a.Indicator, a.Year).Count > 0) return "";
        if (a.StartsFromNothing) return Counted(v, a) + OneYear(v, a);
        var since = measured - start.Value;
        return since != 0 && IsOnlyPrinted(a, start)
            ? LastStep(v, a, since, Way) + From(v, a, start, "sentence.baseline_printed")
            : From(v, a, start, since == 0 ? "sentence.same" : Way(a, since)) + LastStep(v, a, since, YetWay);
    }

    // Nobody can tell whether the figures count alike: the baseline is named, and nothing is compared.
    private static bool IsOnlyBeside(Assessment a) => a is
    {
        Measured: not null, Start: null, Target.Kind: TargetKind.NotComparable, Indicator.Actuals.Count: > 0,
    };

    private static string Counted(View v, Assessment a) =>
        a.Indicator.Accumulation == Accumulation.Running ? v.Marked("sentence.counted", When.CountedFrom(v, a.Indicator)) : "";

    // Beside a total stands the figure of the baseline, which does not count into it.
    private static string OneYear(View v, Assessment a)
    {
        if (a.Indicator.Baseline is not { Value: { } value, Period.FiscalYear: not null, Cumulative: false } baseline)
            return "";
        var figure = v.Figures.Short(value, a.Indicator.Unit);
        return v.Marked("sentence.baseline_printed", figure, When.Of(v, baseline.Period))
            + AsPrinted(v, baseline.Text, figure, baseline.Note);
    }

    private static string From(View v, Assessment a, StartingPoint start, string key)
    {
        var figure = v.Figures.Short(start.Value, a.Indicator.Unit);
        var told = v.Marked(key, figure, When.Start(v, a));
        return a is { StartsAtBaseline: true, Indicator.Baseline: { } baseline }
            ? told + AsPrinted(v, baseline.Text, figure, baseline.Note) : told;
    }

    private static bool IsOnlyPrinted(Assessment a, StartingPoint start) =>
        start.Value == 0 || a is { StartsAtBaseline: true, Indicator: { Accumulation: Accumulation.Running, Baseline.Cumulative: false } };

    // Numbers grow and shrink, rates rise and fall, times become longer and shorter; a rank rises to a smaller number.
    private static string Way(Assessment a, decimal step) => $"sentence.{UpOrDown(a, step)}{Kind(a.Indicator.Unit)}";

    private static string YetWay(Assessment a, decimal step) => $"sentence.yet_{UpOrDown(a, step)}{Kind(a.Indicator.Unit)}";

    private static string UpOrDown(Assessment a, decimal step) => step > 0 != a.Indicator.Unit.IsRank ? "up" : "down";

    private static string Kind(Unit unit) => unit switch
    {
        { IsRank: true } => "_rank",
        { IsDuration: true } => "_time",
        { IsRate: true } => "_rate",
        _ => "",
    };

    // Where the last step went the other way than the whole way since the start, it is said, too.
    private static string LastStep(View v, Assessment a, decimal sinceStart, Func<Assessment, decimal, string> way)
    {
        if (a.Indicator.Accumulation == Accumulation.Summed || IsMean(a) || a.Change is not { } step) return "";
        if (Math.Sign(step) * Math.Sign(sinceStart) >= 0 || Measuring.ReportBefore(a) is not { } before) return "";
        return v.Marked(way(a, step), v.Figures.Short(before.Value!.Value, a.Indicator.Unit), At(v, a, before.Year));
    }

    private static string Pace(View v, Assessment a) => a.MeasuredYear == a.Year && BarWords.PaceToTell(a) is { } pace
        ? v.Marked(BarWords.Steps(a, "sentence.pace", "sentence.pace_steps"), pace.Short(v, a.Indicator.Unit),
            When.Bare(v, a.Indicator, a.Year), BarWords.PaceFrom(v, a))
        : "";

    // Beside a year a running total would be taken for the figure of that year.
    private static string InTotal(View v, Assessment a, decimal value) => a.Indicator.Accumulation == Accumulation.Running
        ? v.Marked("target.total", Figure(v, a, value)) : Figure(v, a, value);

    private static string Figure(View v, Assessment a, decimal value) => v.Figures.WithUnit(value, a.Indicator.Unit);

    private static string At(View v, Assessment a, int year) => When.Actual(v, a.Indicator, year);

    private static string Year(View v, int year) => v.Figures.ShortYear(year);
}
