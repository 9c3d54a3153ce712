// Makes one period of the times of a cell, or refuses it: what stands beside a time must be the same time.
namespace SiteGen.Plans.Extract.Times;

/// <summary>Makes periods.</summary>
internal sealed class Composer(Pieces pieces, PlanSpan? span)
{
    private int FirstMonth => span?.FirstMonth ?? FiscalCalendar.April;

    /// <summary>The period of a cell; null when it has none. What is wrong is refused.</summary>
    public Period? Of(Level level)
    {
        if (level.IsFuzzy || level.Beside.Any(b => b.IsFuzzy)) return null;
        var own = Times(level);
        foreach (var beside in level.Beside)
            own = Combine(own, Of(beside), level, beside);
        if (own is { Kind: PeriodKind.Range } && !IsLength(own, level.Years))
            return Refused(PeriodFault.Differs, Readings.Of(own));
        return own is null ? null : Described(own, level);
    }

    private Period? Times(Level level)
    {
        if (level.Times.Count == 0) return Relative(level);
        if (level.Times is [var one, var same] && IsChangeOfEra(level, one, same)) level.Times.RemoveAt(0);
        if (level.IsRange && level.Times.Count != 2 || level.Times.Count > 1 && !level.IsRange && !Follow(level.Times))
            return Refused(PeriodFault.Unclear);
        if (level.Times.Count > 1) return Range(level);
        if (Resolved(level.Times[0]) is not { } time) return null;
        if (level.IsEnding && time.IsPartOfYear) return Dates(time with { Begins = time.Ends!.Value.AddDays(1).AddYears(-1) });
        return level.Years is { } years && (years > 1 || level.IsFrom) ? OfLength(time, years, level)
            : level.IsFrom && level.Years is null ? null
            : time;
    }

    // 平成31年・令和元年.
    private static bool IsChangeOfEra(Level level, PrintedTime one, PrintedTime same) =>
        !level.IsRange && one.IsWholeYear && same.IsWholeYear
        && one.Year == same.Year && one.EraBase is not null && same.EraBase is not null && one.EraBase != same.EraBase
        && (one.Word == same.Word || one.Word == YearWord.None);

    // 5年で, 策定時: the plan tells the year.
    private Period? Relative(Level level) => span is null ? null
        : level.IsWithin && level.Years is { } years
            ? Period.OfFiscalYear(span.Start + years - 1, FirstMonth) with { IsRelative = true, Part = years }
        : level.IsDrawn && level.Beside.Count == 0 ? Period.OfFiscalYear(span.Baseline, FirstMonth) with { IsRelative = true } : null;

    private Period? Resolved(PrintedTime time)
    {
        if (pieces.Refusal is not null) return null;
        return time.Resolve(FirstMonth) ?? Refused(time.Year is null ? PeriodFault.Unclear : PeriodFault.Impossible);
    }

    private static bool Follow(List<PrintedTime> times) =>
        times.TrueForAll(t => t.IsWholeYear) && times.Zip(times.Skip(1)).All(p => p.Second.Year == p.First.Year + 1);

    private Period? Range(Level level)
    {
        var (first, last) = (Glossed(level, 0), Glossed(level, level.Times.Count - 1));
        first = first with
        {
            Year = first.Year ?? last.Year,
            Word = first.Word == YearWord.None && first.Month is null ? last.Word : first.Word
        };
        if (last.Word == YearWord.None && last.Month is null) last = last with { Word = first.Word };
        if (Resolved(first) is not { } begin || Resolved(last) is not { } end) return null;
        if (end.Ends < begin.Begins) return Refused(PeriodFault.Impossible);
        if (first.IsWholeYear != last.IsWholeYear || first.IsWholeYear && begin.Kind != end.Kind) return Refused(PeriodFault.Unclear);
        var range = begin with { Ends = end.Ends, Last = end.Last };
        var period = first.IsWholeYear && last.IsWholeYear ? range with { Kind = PeriodKind.Range } : Dates(range);
        return IsLength(period, level.Years) ? period : Refused(PeriodFault.Differs, Readings.Of(period));
    }

    // 2022年度(令和4年度)〜2026年度(令和8年度).
    private PrintedTime Glossed(Level level, int at)
    {
        var time = level.Times[at];
        foreach (var other in level.Glosses.Where(g => g.Time == at).Select(g => Of(g.Beside)).OfType<Period>())
        {
            if (other.First != time.Year) Refused(PeriodFault.Differs, $"{time.Year}年", $"{other.First}年");
            if (time.Word == YearWord.None && time.Month is null) time = time with { Word = other.Word };
        }
        return time;
    }

    private Period Dates(Period time)
    {
        var (from, to) = (time.Begins!.Value, time.Ends!.Value);
        return new(PeriodKind.Range, FiscalCalendar.YearOf(from.Year, from.Month, FirstMonth),
            FiscalCalendar.YearOf(to.Year, to.Month, FirstMonth), "")
        {
            IsOfDates = true,
            FirstMonth = FirstMonth,
            Begins = from,
            Ends = to,
        };
    }

    // R2から5年間, R6までの5年間.
    private Period? OfLength(Period time, int years, Level level)
    {
        if (!level.IsFrom && level.Edge != PeriodEdge.Until || time.IsPartOfYear) return Refused(PeriodFault.Unclear);
        var (first, last) = level.IsFrom
            ? (time.First!.Value, time.First.Value + years - 1)
            : (time.First!.Value - years + 1, time.First.Value);
        return time with
        {
            Kind = PeriodKind.Range,
            First = first,
            Last = last,
            Begins = time.Begins!.Value.AddYears(first - time.First.Value),
            Ends = time.Ends!.Value.AddYears(last - time.First.Value)
        };
    }

    private static bool IsLength(Period range, int? years) =>
        years is not { } length
            || range.IsOfDates && range.Begins!.Value.AddYears(length) == range.Ends!.Value.AddDays(1)
            || !range.IsOfDates && range.Last - range.First + 1 == length;

    // 平成26年度(2014年度); 令和5年度(令和6年3月31日現在): the narrower time counts, if it lies within the other.
    private Period? Combine(Period? own, Period? other, Level level, Level beside)
    {
        Take(level, beside);
        if (own is null || other is null || own.IsRelative != other.IsRelative)
            return own is null || own.IsRelative && other is not null ? other : own;
        if (IsSameYear(own, other)) return own.Word == YearWord.None ? other with { Edge = own.Edge } : own;
        if (own.First == other.First && own.Last == other.Last && own.Kind != other.Kind && !own.IsPartOfYear
            && !other.IsPartOfYear) return Refused(PeriodFault.Unclear, Readings.Of(own), Readings.Of(other));
        if (own.Begins == other.Begins && own.Ends == other.Ends) return own;
        if (own.Kind == PeriodKind.Range != (other.Kind == PeriodKind.Range))
            return Refused(PeriodFault.Unclear, Readings.Of(own), Readings.Of(other));
        if (Contains(own, other)) return other;
        return Contains(other, own) ? own : Refused(PeriodFault.Differs, Readings.Of(own), Readings.Of(other));
    }

    private static void Take(Level level, Level beside)
    {
        if (level.Edge == PeriodEdge.Whole) level.Edge = beside.Edge;
        level.IsAsOf |= beside.IsAsOf;
        if (level.Standing == PeriodStanding.Plain) level.Standing = beside.Standing;
        if (level.Meaning == RangeMeaning.Plain) level.Meaning = beside.Meaning;
        level.Years ??= beside.Years;
    }

    private static bool IsSameYear(Period own, Period other) =>
        own.First == other.First && own.Last == other.Last && !own.IsPartOfYear && !other.IsPartOfYear
        && (own.Word == other.Word || own.Word == YearWord.None || other.Word == YearWord.None) && own.IsOfDates == other.IsOfDates;

    private static bool Contains(Period outer, Period inner) => outer.Begins <= inner.Begins && inner.Ends <= outer.Ends;

    private static Period Described(Period period, Level level)
    {
        var isMean = level.Meaning == RangeMeaning.Average && !period.IsPartOfYear && period.Kind != PeriodKind.Range;
        var isPlain = period.Kind == PeriodKind.Range && period.Word == YearWord.None && !period.IsOfDates;
        return period with
        {
            Meaning = level.Meaning == RangeMeaning.Plain ? period.Meaning : level.Meaning,
            Edge = level.Edge == PeriodEdge.Whole ? period.Edge : level.Edge,
            Standing = level.Standing == PeriodStanding.Plain ? period.Standing : level.Standing,
            IsAsOf = level.IsAsOf || period.IsAsOf,
            Word = isPlain ? level.EachWord : period.Word,
            AveragedOver = isMean ? level.Years : null,
        };
    }

    private Period? Refused(PeriodFault fault, params string[] readings)
    {
        pieces.Refuse(fault, readings);
        return null;
    }
}
