// Reads one time: a year with its era, and what follows it (month, day, quarter, half); in English also what stands before.
namespace SiteGen.Plans.Extract.Times;

/// <summary>Reads times out of pieces.</summary>
internal sealed class TimeReader(Pieces pieces, PlanSpan? span)
{
    private const int ReiwaBase = 2018, FirstSureMonth = 4;

    private readonly YearReader years = new(pieces, span);

    /// <summary>The time that begins at the next piece; null when none does. What is wrong with it is refused.</summary>
    /// <param name="before">The time before, whose era or year this one may leave out.</param>
    /// <param name="isEnd">True for the end of a range.</param>
    public PrintedTime? Read(PrintedTime? before, bool isEnd) =>
        English() ?? Half() ?? (IsWithoutYear(before, isEnd) ? WithoutYear(before) : Japanese(before, isEnd));

    private PrintedTime? Japanese(PrintedTime? before, bool isEnd)
    {
        if (years.Read(before, isEnd) is not { } year) return null;
        var time = Rest(year);
        if (time is { EraBase: ReiwaBase, Year: ReiwaBase + 1, Month: < FirstSureMonth, Word: not (YearWord.Fiscal or YearWord.School) })
            pieces.Refuse(PeriodFault.Unclear, $"H31.{time.Month}", $"R2.{time.Month}");
        return time;
    }

    private PrintedTime Rest(PrintedTime year)
    {
        var skip = pieces.Peek(0) is { Text: "の" } ? 1 : 0;
        if (Part(year, skip) is { } part) return part;
        if (year.Word != YearWord.None && IsMonth(skip)) return Month(year, skip);
        return year.Word == YearWord.None && !year.IsSplit ? Dotted(year) : year;
    }

    // 4月, or 4 in 4〜6月.
    private bool IsMonth(int at) => pieces.Peek(at) is { Sign: Sign.Number, Digits: <= 2 } && (pieces.Peek(at + 1).Sign == Sign.Month
        || pieces.Peek(at + 1).Sign == Sign.To && pieces.Peek(at + 2).Sign == Sign.Number && pieces.Peek(at + 3).Sign == Sign.Month);

    private PrintedTime Month(PrintedTime year, int skip)
    {
        pieces.Skip(skip);
        var time = year with { Month = pieces.Take().Value, Day = null, Quarter = null, Half = null };
        if (pieces.Sign != Sign.Month) return time;
        pieces.Take();
        return Day(time);
    }

    // R6.3.31, 2016/3/31, 2016-03-31; 2016-03 is a month, 2015-2016 two years.
    private PrintedTime Dotted(PrintedTime year)
    {
        var sign = pieces.Sign;
        if (IsMonthOrYear(year))
            pieces.Refuse(
                PeriodFault.Unclear, $"{year.Year}-{pieces.Peek(1).Value:00}", $"{year.Year}-{year.EraBase + pieces.Peek(1).Value}");
        if (sign is not (Sign.Dot or Sign.Slash) && !IsIsoMonth(year)
            || pieces.Peek(1) is not { Sign: Sign.Number, Digits: 1 or 2 }) return year;
        pieces.Skip(1);
        var time = year with { Month = pieces.Take().Value };
        if (pieces.Sign == Sign.Month)
        {
            pieces.Take();
            return Day(time);
        }
        if (pieces.Sign != sign || pieces.Peek(1) is not { Sign: Sign.Number, Digits: 1 or 2 }) return time;
        pieces.Skip(1);
        return WithDay(time);
    }

    // R5-10 and R4/6 may be a month, and years of the era.
    private bool IsMonthOrYear(PrintedTime year) => year is { EraBase: { } before, Year: { } first }
        && (pieces.Sign == Sign.Slash || pieces.Peek(0) is { Sign: Sign.To, Text: "-" })
        && pieces.Peek(1) is { Sign: Sign.Number, Digits: 1 or 2, Value: <= 12 } next && before + next.Value > first
        && pieces.Peek(
            pieces.Peek(2).Text == "の" ? 3 : 2).Sign is not (Sign.Fiscal or Sign.Calendar or Sign.School or Sign.Month or Sign.Each
            or Sign.Average or Sign.Sum or Sign.Dot or Sign.Slash or Sign.To or Sign.Length);

    private bool IsIsoMonth(PrintedTime year) =>
        year.EraBase is null && pieces.Peek(0) is { Sign: Sign.To, Text: "-" } && pieces.Peek(1).Digits == 2
            && pieces.Peek(2).Sign is not (Sign.Calendar or Sign.Fiscal);

    private PrintedTime Day(PrintedTime time) =>
        pieces.Sign == Sign.Number
            && (pieces.Peek(1).Sign == Sign.Day || time.Word == YearWord.None
                && pieces.Peek(1).Sign is not (Sign.Month or Sign.Calendar or Sign.Fiscal or Sign.Length)) ? WithDay(time) : time;

    private PrintedTime WithDay(PrintedTime time)
    {
        time = time with { Day = pieces.Take().Value };
        if (pieces.Sign == Sign.Day) pieces.Take();
        return time;
    }

    // 第4四半期, 4四半期, Q4, 4Q, 上期, H1.
    private PrintedTime? Part(PrintedTime year, int skip)
    {
        var (first, second) = (pieces.Peek(skip), pieces.Peek(skip + 1));
        if (first.Sign is Sign.FirstHalf or Sign.SecondHalf)
            return Take(skip + 1, year with { Half = first.Sign == Sign.FirstHalf ? 1 : 2 });
        if (first.Sign == Sign.Era && second is { Sign: Sign.Number, Digits: 1, Value: 1 or 2 }
            && first.Text is "H" or "h"
            && year.EraBase is null) return Take(skip + 2, year with { Half = second.Value });
        if (first.Sign == Sign.Quarter && second.Sign == Sign.Number) return Take(skip + 2, OfQuarter(year, second.Value));
        if (first.Sign == Sign.Number && second.Sign == Sign.Quarter) return Take(skip + 2, OfQuarter(year, first.Value));
        if (first.Sign == Sign.Ordinal && second.Sign == Sign.Number && pieces.Peek(skip + 2).Sign == Sign.Quarter)
            return Take(skip + 3, OfQuarter(year, second.Value));
        return null;
    }

    private PrintedTime OfQuarter(PrintedTime year, int quarter)
    {
        if (quarter is < 1 or > 4) pieces.Refuse(PeriodFault.Impossible);
        return year with { Quarter = quarter };
    }

    private PrintedTime Take(int count, PrintedTime time)
    {
        pieces.Skip(count);
        return time;
    }

    // H1 2024.
    private PrintedTime? Half() =>
        pieces.Peek(0) is { Sign: Sign.Era, Text: "H" or "h" }
            && pieces.Peek(1) is { Digits: 1, Value: 1 or 2 } half
            && pieces.Peek(2) is { Sign: Sign.Number, Digits: 4 }
            ? Take(2, new() { Half = half.Value }) is var time && years.Read(null, false, hasPart: true) is { } year
                ? year with { Half = time.Half }
                : null
            : null;

    private bool IsWithoutYear(PrintedTime? before, bool isEnd) =>
        before is not null && pieces.Peek(0) is { Sign: Sign.Number, Digits: <= 2 }
        && (IsMonth(0) || IsDayInBrackets(before) || isEnd && before.Day is not null
            && pieces.Peek(1).Sign is Sign.Slash or Sign.Dot
            && pieces.Peek(3).Sign is not (Sign.Slash or Sign.Dot));

    // R5年度末(3/31): only a year with its word tells which 31 March.
    private bool IsDayInBrackets(PrintedTime before) =>
        before.Word != YearWord.None && before.IsWholeYear && span is not { SplitYears: true }
        && pieces.Before.Sign == Sign.Open && pieces.Peek(1).Sign is Sign.Slash or Sign.Dot
            && pieces.Peek(2) is { Sign: Sign.Number, Digits: 1 or 2 }
        && pieces.Peek(3).Sign is Sign.Close or Sign.AsOf;

    // (4月1日現在), 〜6月: the year is that of the time before.
    private PrintedTime? WithoutYear(PrintedTime? before)
    {
        if (IsMonth(0)) return Month(before!, 0);
        var time = before! with { Month = pieces.Take().Value };
        pieces.Take();
        return WithDay(time);
    }

    // March 2024, 31 March 2024, March 31, 2024, Q4 2023, 4th quarter of 2023, first half of 2024.
    private PrintedTime? English()
    {
        var at = pieces.Peek(0) is { Sign: Sign.Number, Digits: <= 2 } ? pieces.Peek(1).Sign == Sign.Filler ? 2 : 1 : 0;
        if (at > 0 && pieces.Peek(at).Text == "of") at++;
        var (number, name) = (at > 0 ? pieces.Peek(0).Value : 0, pieces.Peek(at));
        if (name.Sign == Sign.MonthName) return OfName(at, number, name.Value);
        if (name.Sign == Sign.Quarter && at == 0 && pieces.Peek(1).Sign == Sign.Number)
            return WithYear(2, OfQuarter(new(), pieces.Peek(1).Value));
        if (name.Sign == Sign.Quarter && at > 0 && IsLatin(name)) return WithYear(at + 1, OfQuarter(new(), number));
        return name.Sign == Sign.Half && number is 1 or 2 && at > 0 ? WithYear(at + 1, new() { Half = number }) : null;
    }

    private PrintedTime? OfName(int at, int day, int month)
    {
        pieces.Skip(at + 1);
        var time = new PrintedTime { Month = month, Day = day > 0 ? day : null };
        if (pieces.Sign == Sign.Dot) pieces.Take();
        if (day == 0 && pieces.Peek(0) is { Sign: Sign.Number, Digits: 1 or 2 }) time = WithDay(time);
        return WithYear(0, time);
    }

    // The year behind it may be missing in a range: April–June 2024.
    private PrintedTime WithYear(int skip, PrintedTime time)
    {
        pieces.Skip(skip);
        while (pieces.More && pieces.Sign is Sign.Filler or Sign.Comma) pieces.Take();
        if (pieces.Sign is not (Sign.Number or Sign.Era or Sign.Fiscal or Sign.Calendar)
            || years.Read(null, false, hasPart: !time.IsWholeYear && time.Month is null) is not { } year) return time;
        return time with
        {
            Year = year.Year,
            EraBase = year.EraBase,
            Word = time.Month is null ? year.Word : YearWord.None,
            IsSplit = year.IsSplit
        };
    }

    private static bool IsLatin(Token token) => token.Text.Length > 0 && char.IsAsciiLetter(token.Text[0]);
}
