// Whether a cell names a year at all: if it does, it is read or refused.
namespace SiteGen.Plans.Extract.Times;

/// <summary>Looks for years among the pieces of a cell.</summary>
internal static class Years
{
    /// <summary>True when there is a year, or a number that may be one.</summary>
    public static bool AreIn(IReadOnlyList<Token> tokens) => tokens.Where((t, i) => IsYear(tokens, i)).Any() || IsOnlyNumbers(tokens);

    /// <summary>True for the listed words that leave the time open: 年代, 頃, 以降, and a range without an end.</summary>
    public static bool IsMeantUncertain(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Sign == Sign.Fuzzy) || tokens[^1].Sign == Sign.To;

    private static bool IsYear(IReadOnlyList<Token> tokens, int at) => tokens[at] switch
    {
        { Sign: Sign.Era } => At(tokens, at + 1) is var next && (next.Sign is Sign.Number or Sign.Dot || next.Text is { Length: > 0 } text && char.IsNumber(text[0])),
        { Sign: Sign.Number, Digits: >= 4 } => true,
        { Sign: Sign.Number, Digits: 0, Value: > 999 } => true,
        { Sign: Sign.Number } => IsNumberOfYear(tokens, at),
        { Sign: Sign.Fiscal or Sign.School } piece => char.IsAsciiLetter(piece.Text[0]) && At(tokens, at + 1).Sign == Sign.Number,
        { Sign: Sign.Unknown } piece => piece.Text.Any(char.IsDigit),
        _ => false,
    };

    // 18年度 and 5年, but not 5年間, 第5年度 or 過去5年.
    private static bool IsNumberOfYear(IReadOnlyList<Token> tokens, int at) =>
        At(tokens, at + 1).Sign is Sign.Fiscal or Sign.School or Sign.Calendar && At(tokens, at + 2).Sign is not (Sign.Average or Sign.Sum)
        && (at == 0 || tokens[at - 1].Sign is not (Sign.Ordinal or Sign.Unknown or Sign.Each));

    // 27, 4/1, 24-25.
    private static bool IsOnlyNumbers(IReadOnlyList<Token> tokens) =>
        tokens.Any(t => t.Sign == Sign.Number) && tokens.All(t => t.Sign is Sign.Number or Sign.To or Sign.Slash or Sign.Dot or Sign.Comma or Sign.Open or Sign.Close or Sign.And);

    private static Token At(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? tokens[at] : default;
}
