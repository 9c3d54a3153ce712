// Whether a cell names a year at all: if it does, it is read or refused.
namespace SiteGen.Plans.Extract.Times;

/// <summary>Looks for years among the pieces of a cell.</summary>
internal static class Years
{
    /// <summary>True when there is a year, or a number that may be one.</summary>
    public static bool AreIn(IReadOnlyList<Token> tokens) => tokens.Where((t, i) => IsYear(tokens, i)).Any() || IsOnlyNumbers(tokens);

    /// <summary>True for the listed words that leave the time open: 年代, 頃, 以降, and a range without an end.</summary>
    public static bool IsMeantUncertain(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Sign == Sign.Fuzzy) || tokens[^1].Sign == Sign.To;

    /// <summary>
    /// True for a cell that surely names no year: it has no number, or only those of the listed forms (5年間, 第2期, 過去5年,
    /// 毎年4月1日), and nothing of an era.
    /// </summary>
    public static bool AreSurelyAbsent(IReadOnlyList<Token> tokens) =>
        tokens.Select((t, i) => (t, i)).All(p => IsHarmless(tokens, p.t, p.i)) && !OtherEra.IsIn(tokens);

    private static bool IsHarmless(IReadOnlyList<Token> tokens, Token token, int at) => token.Sign switch
    {
        Sign.Era => false,
        Sign.Number => token.IsShort && IsCount(tokens, at),
        Sign.Unknown => !token.Text.Any(c => char.IsNumber(c) || PeriodScanner.IsKanjiNumeral(c)),
        _ => true,
    };

    private static bool IsCount(IReadOnlyList<Token> tokens, int at)
    {
        var (before, next) = (at > 0 ? tokens[at - 1].Sign : Sign.Filler, At(tokens, at + 1).Sign);
        if (before == Sign.Ordinal) return next is Sign.Counter or Sign.Published or Sign.Fiscal or Sign.Calendar;
        if (before == Sign.Unknown) return false;
        return next is Sign.Length or Sign.Within or Sign.Counter
            || next == Sign.Calendar && (before == Sign.Counting || At(tokens, at + 2).Sign is Sign.Average or Sign.Sum)
            || next is Sign.Month or Sign.Day && tokens.Any(t => t is { Sign: Sign.Each, Text: "毎年" or "毎年度" or "各年" or "各年度" });
    }

    private static bool IsYear(IReadOnlyList<Token> tokens, int at) => tokens[at] switch
    {
        { Sign: Sign.Era } =>
            At(tokens, at + 1) is var next
                && (next.Sign is Sign.Number or Sign.Dot || next.Text is { Length: > 0 } text && char.IsNumber(text[0])),
        { Sign: Sign.Number, Digits: >= 4 } => true,
        { Sign: Sign.Number, Digits: 0, Value: > 999 } => true,
        { Sign: Sign.Number } => IsNumberOfYear(tokens, at) || at > 0 && EndsLikeEra(tokens[at - 1]),
        { Sign: Sign.Fiscal or Sign.School } piece => char.IsAsciiLetter(piece.Text[0]) && At(tokens, at + 1).Sign == Sign.Number,
        { Sign: Sign.Unknown } piece => piece.Text.Any(char.IsDigit),
        _ => false,
    };

    // 18年度 and 5年, but not 5年間, 第5年度 or 過去5年.
    private static bool IsNumberOfYear(IReadOnlyList<Token> tokens, int at) =>
        At(tokens, at + 1).Sign is Sign.Fiscal or Sign.School or Sign.Calendar && At(tokens, at + 2).Sign is not (Sign.Average or Sign.Sum)
        && (at == 0 || tokens[at - 1].Sign is not (Sign.Ordinal or Sign.Unknown or Sign.Each));

    // fooH26: letters that end in that of an era.
    private static bool EndsLikeEra(Token before) =>
        before is { Sign: Sign.Unknown, Text.Length: > 0 } && "MTSHRmtshr".Contains(before.Text[^1], StringComparison.Ordinal);

    // 27, 4/1, 24-25.
    private static bool IsOnlyNumbers(IReadOnlyList<Token> tokens) =>
        tokens.Any(t => t.Sign == Sign.Number)
            && tokens.All(
                t => t.Sign is Sign.Number or Sign.To or Sign.Slash or Sign.Dot or Sign.Comma or Sign.Open or Sign.Close or Sign.And);

    private static Token At(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? tokens[at] : default;
}
