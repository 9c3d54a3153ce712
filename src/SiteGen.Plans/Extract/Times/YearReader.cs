// Reads a year: era and number, the word beside it, and the same year in the other calendar in brackets.
namespace SiteGen.Plans.Extract.Times;

/// <summary>Reads years out of pieces.</summary>
internal sealed class YearReader(Pieces pieces, PlanSpan? span)
{
    private const int ThisCentury = 2000;

    // How far from the plan a year may lie that a cell without an era may mean.
    private const int Around = 15;

    /// <summary>The year that begins at the next piece; null when none does.</summary>
    /// <param name="before">The time before, whose era or year this one may leave out.</param>
    /// <param name="isEnd">True for the end of a range.</param>
    /// <param name="hasPart">True behind a quarter or a half: 2023-24 is one year in Q2 2023-24.</param>
    public PrintedTime? Read(PrintedTime? before, bool isEnd, bool hasPart = false)
    {
        var word = Prefix();
        if (Number(before, isEnd, word, hasPart) is not { } year) return null;
        if (Beside(0) is { } beside && WordOf(pieces.Peek(beside.Length)) is not null) Compare(year, beside);
        year = year with { Word = Word(year.Word) };
        if (Beside(0) is { } then && pieces.Peek(then.Length) is { Sign: Sign.Number, Digits: <= 2 }
            && pieces.Peek(then.Length + 1).Sign == Sign.Month) Compare(year, then);
        return year;
    }

    // FY2019, fiscal year 2019.
    private YearWord Prefix()
    {
        var word = pieces.Sign switch
        {
            Sign.Fiscal when IsLatin(pieces.Peek(0)) => YearWord.Fiscal,
            Sign.Calendar when IsLatin(pieces.Peek(0)) => YearWord.Calendar,
            Sign.School when IsLatin(pieces.Peek(0)) => YearWord.School,
            _ => YearWord.None,
        };
        if (word == YearWord.None) return word;
        var skip = pieces.Peek(1).Sign == Sign.Filler ? 2 : 1;
        if (pieces.Peek(skip).Sign is not (Sign.Number or Sign.Era)) return YearWord.None;
        pieces.Skip(skip);
        return word;
    }

    private PrintedTime? Number(PrintedTime? before, bool isEnd, YearWord word, bool hasPart)
    {
        var era = pieces.Sign == Sign.Era ? pieces.Peek(0).Value : (int?)null;
        var skip = era is null ? 0 : pieces.Peek(1).Sign == Sign.Dot ? 2 : 1;
        if (pieces.Peek(skip) is not { Sign: Sign.Number } number) return null;
        pieces.Skip(skip + 1);
        if (era is not null || IsWhole(number)) return Of(era, number.Value, Era.ToWestern(era, number.Value), word, hasPart);
        if (word is YearWord.Fiscal or YearWord.School && number.Digits == 2)
            return Of(null, number.Value, ThisCentury + number.Value, word);
        if (isEnd && before is { Year: { } first } && number.IsShort && !(before.Month is not null
            && pieces.Sign is not (Sign.Dot or Sign.Slash or Sign.Calendar or Sign.Fiscal)))
            return Of(before.EraBase, number.Value,
                before.EraBase is { } of ? Era.ToWestern(of, number.Value) : first / 100 * 100 + number.Value,
                word);
        return before is null ? WithoutEra(number) : Refused();
    }

    // Four digits, or four kanji.
    private static bool IsWhole(Token number) => number.Digits == 4 || number.Digits == 0 && number.Value > 999;

    private PrintedTime Of(int? era, int number, int? western, YearWord word, bool hasPart = false)
    {
        if (western is null) pieces.Refuse(PeriodFault.Impossible);
        var year = new PrintedTime { Year = western ?? 0, EraBase = era, Word = word };
        return era is null && (IsSplitInParts(number, hasPart) || IsSplit(number, word)) ? Split(year) : year;
    }

    // 2023-24 Q2, 2023/24年度第1四半期, Q2 2023-24: no range of years has a quarter.
    private bool IsSplitInParts(int first, bool hasPart) =>
        pieces.Sign is Sign.Slash or Sign.To && pieces.Peek(0).Text is "/" or "-" or "–"
        && pieces.Peek(1) is { Sign: Sign.Number, Digits: 2 or 4 } last
        && last.Value == (last.Digits == 4 ? first + 1 : (first + 1) % 100)
        && (hasPart || IsPart(WordOf(pieces.Peek(2)) == YearWord.Fiscal ? 3 : 2));

    // A quarter or a half, as TimeReader reads it.
    private bool IsPart(int at)
    {
        if (pieces.Peek(at) is { Text: "の" }) at++;
        var (first, second) = (pieces.Peek(at), pieces.Peek(at + 1));
        return first.Sign switch
        {
            Sign.FirstHalf or Sign.SecondHalf => true,
            Sign.Quarter => second.Sign == Sign.Number,
            Sign.Number => second.Sign == Sign.Quarter,
            Sign.Ordinal => second.Sign == Sign.Number && pieces.Peek(at + 2).Sign == Sign.Quarter,
            Sign.Era => first.Text is "H" or "h" && second is { Digits: 1, Value: 1 or 2 },
            _ => false,
        };
    }

    // 2019/20, and 2019-20 where it cannot be a month.
    private bool IsSplit(int first, YearWord word)
    {
        if (pieces.Sign is not (Sign.Slash or Sign.To) || pieces.Peek(0).Text is not ("/" or "-" or "–")
            || pieces.Peek(1) is not { Sign: Sign.Number, Digits: 2 or 4 } last) return false;
        if (WordOf(pieces.Peek(2)) is not null || pieces.Peek(2).Sign is Sign.Slash or Sign.Month
            || pieces.Peek(2) is { Sign: Sign.To, Text: "-" } && pieces.Peek(3).Digits == 2) return false;
        var follows = last.Digits == 4
            ? last.Value == first + 1 && (pieces.Sign == Sign.Slash || word == YearWord.School) : last.Value == (first + 1) % 100;
        if (word is YearWord.Fiscal or YearWord.School) return follows;
        var isMonth = last.Digits == 2 && last.Value is >= 1 and <= 12;
        if (last.Digits == 2 && !isMonth && (!follows || span is not { SplitYears: true }) && pieces.Peek(0).Text != "–")
            Unclear(first, last.Value, follows);
        if (follows && isMonth && pieces.Sign == Sign.To && span is { SplitYears: true })
            pieces.Refuse(PeriodFault.Unclear, $"FY{first}/{last.Text}", $"{first}/{last.Value}");
        return follows && span is { SplitYears: true };
    }

    // 2015-16 may be two years or one; 2015/16, too.
    private void Unclear(int first, int last, bool follows)
    {
        var end = first / 100 * 100 + last;
        if (follows && FirstMonth > 1)
            pieces.Refuse(PeriodFault.Unclear, $"{first}-{end}", $"{FiscalCalendar.OfSplit(first, FirstMonth)}年度");
        else if (end > first && pieces.Sign == Sign.To) pieces.Refuse(PeriodFault.Unclear, $"{first}-{end}");
        else pieces.Refuse(PeriodFault.Unclear);
    }

    private PrintedTime Split(PrintedTime year)
    {
        // No calendar year lies in two.
        if (FirstMonth == 1) pieces.Refuse(PeriodFault.Unclear, $"{year.Year}-{year.Year + 1}");
        pieces.Skip(2);
        return year with
        {
            Year = FiscalCalendar.OfSplit(year.Year!.Value, FirstMonth),
            IsSplit = true,
            Word = year.Word == YearWord.None ? YearWord.Fiscal : year.Word
        };
    }

    private PrintedTime Refused(PeriodFault fault = PeriodFault.Unclear)
    {
        pieces.Refuse(fault);
        return new();
    }

    // 18年度 and 27 may be of several eras.
    private PrintedTime WithoutEra(Token number)
    {
        if (!number.IsShort) return Refused(PeriodFault.Impossible);
        var word = WordOf(pieces.Peek(0)) is null ? "" : pieces.Peek(0).Text;
        (string Printed, int? Year)[] years =
        [
            ($"H{number.Value}", Era.ToWestern(Era.OfLetter("H"), number.Value)),
            ($"R{number.Value}", Era.ToWestern(Era.OfLetter("R"), number.Value)),
            ($"{ThisCentury + number.Value}", ThisCentury + number.Value),
        ];
        var near = years.Where(y => y.Year is { } year && IsNear(year)).DistinctBy(y => y.Year);
        pieces.Refuse(PeriodFault.Unclear, IsAlone(word) ? near.Select(y => Whole(y.Printed) ?? y.Printed + word) : []);
        return new();
    }

    // 19年度末現在 with an era: its other words are no less meant. Null where that cannot be read.
    private string? Whole(string year)
    {
        var whole = string.Concat(pieces.All.Select(t => t.Sign == Sign.Number ? year : t.Text));
        return PeriodCell.Read(whole, span) is { IsDated: true } ? whole : null;
    }

    // In 9月末(R5) and 10年後(2030年) the number is no year.
    private bool IsAlone(string word) => pieces.All.Count(t => t.Sign is Sign.Number or Sign.Era) == 1
        && (word.Length > 0 ? pieces.Peek(1).Sign is not Sign.Other : pieces.Sign is not (Sign.Month or Sign.Day or Sign.Quarter));

    private int FirstMonth => span?.FirstMonth ?? FiscalCalendar.April;

    private bool IsNear(int year) => span is null || year >= span.Start - Around && year <= span.End + Around;

    private YearWord Word(YearWord before)
    {
        if (WordOf(pieces.Peek(0)) is not { } word) return before;
        pieces.Take();
        return before == YearWord.None ? word : before;
    }

    /// <summary>The word of a piece; 年間 behind a year is 年.</summary>
    private static YearWord? WordOf(Token piece) => piece.Sign switch
    {
        Sign.Fiscal when !IsLatin(piece) => YearWord.Fiscal,
        Sign.Calendar when !IsLatin(piece) => YearWord.Calendar,
        Sign.School when !IsLatin(piece) => YearWord.School,
        Sign.Length when piece.Text == "年間" => YearWord.Calendar,
        _ => null,
    };

    // (2022), (2022年) or /2022 in the middle of a time: 令和4(2022)年度, 令和4年(2022年)3月.
    private (int Length, int? Year)? Beside(int at)
    {
        if (pieces.Peek(at).Sign != Sign.Open) return null;
        var era = pieces.Peek(at + 1).Sign == Sign.Era ? pieces.Peek(at + 1).Value : (int?)null;
        var number = at + (era is null ? 1 : 2);
        if (pieces.Peek(number) is not { Sign: Sign.Number } printed || era is null && !IsWhole(printed)) return null;
        var close = number + (WordOf(pieces.Peek(number + 1)) is null ? 1 : 2);
        return pieces.Peek(close).Sign == Sign.Close ? (close + 1 - at, Era.ToWestern(era, printed.Value)) : null;
    }

    private void Compare(PrintedTime year, (int Length, int? Year) beside)
    {
        if (beside.Year is null) pieces.Refuse(PeriodFault.Impossible);
        else if (beside.Year != year.Year) pieces.Refuse(PeriodFault.Differs, $"{year.Year}年", $"{beside.Year}年");
        pieces.Skip(beside.Length);
    }

    private static bool IsLatin(Token token) => token.Text.Length > 0 && char.IsAsciiLetter(token.Text[0]);
}
