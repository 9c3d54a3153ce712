// Reads a period in every spelling that documents print; what it cannot read it refuses, and never leaves undated without a word.
using System.Collections.Concurrent;
using SiteGen.Plans.Extract.Times;

namespace SiteGen.Plans.Extract;

/// <summary>
/// Reads periods. A cell with a year in it has exactly one reading, or is refused; undated are only cells without a year
/// and the listed words that are meant to be uncertain (年代, 頃, 以降). The table of spellings: data/periods.md.
/// </summary>
public static class PeriodCell
{
    // The same few periods stand in thousands of cells.
    private static readonly ConcurrentDictionary<(string Text, PlanSpan? Span), (Period?, PeriodRefusal?)> Known = new();
    private const int LongestKnown = 40;

    // No document prints a longer one.
    private const int Longest = 200;

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell as it stands in the file.</param>
    /// <param name="span">The plan's years, for 策定時 and 5年で; without them these stay text.</param>
    /// <returns>The period; undated for a text that names no certain time; null for one that is refused.</returns>
    public static Period? Read(string cell, PlanSpan? span = null) => Both(cell, span).Period;

    /// <summary>Why a cell is refused; null for one that is read.</summary>
    public static PeriodRefusal? Refusal(string cell, PlanSpan? span = null) => Both(cell, span).Refusal;

    private static (Period? Period, PeriodRefusal? Refusal) Both(string cell, PlanSpan? span)
    {
        var text = cell.Trim();
        if (text.Length > LongestKnown) return Parse(text, span);
        return Known.GetOrAdd((text, span), k => Parse(k.Text, k.Span));
    }

    private static (Period?, PeriodRefusal?) Parse(string text, PlanSpan? span)
    {
        if (ExcelCell.IsDayOrMonth(text) || text.Length > Longest) return (null, new(PeriodFault.Unclear, []));
        var plain = PeriodScanner.Normal(text);
        var tokens = PeriodScanner.Scan(plain);
        var pieces = new Pieces(tokens);
        var period = new Composer(pieces, span).Of(new PeriodParser(pieces, span).Read());
        if (period is { IsRelative: true } && pieces.Refusal is null) return (period with { Printed = text }, null);
        if (!Years.AreIn(tokens)) return Years.AreSurelyAbsent(tokens) ? (Period.OfText(text), null) : (null, Unclear(plain, span));
        if (pieces.Refusal is { } refusal)
            return (null, WithPart(tokens,
                refusal is { Fault: PeriodFault.Differs } or { Readings.Count: > 0 } ? refusal : Unclear(plain, span, refusal.Fault)));
        return period is not null ? (period with { Printed = text }, null)
            : Years.IsMeantUncertain(tokens) ? (Period.OfText(text), null) : (null, Unclear(plain, span));
    }

    // A reading of a cell with a quarter or a half that has none would be another time.
    private static PeriodRefusal WithPart(List<Token> tokens, PeriodRefusal refusal) =>
        refusal.Fault == PeriodFault.Differs || !tokens.Exists(IsPart) ? refusal
            : refusal with { Readings = [.. refusal.Readings.Where(r => PeriodScanner.Scan(r).Exists(IsPart))] };

    private static bool IsPart(Token token) => token.Sign is Sign.Quarter or Sign.FirstHalf or Sign.SecondHalf or Sign.Half;

    // With what was surely meant, if that can be told: 31/3/2023, 今和5年度.
    private static PeriodRefusal Unclear(string plain, PlanSpan? span, PeriodFault fault = PeriodFault.Unclear)
    {
        if (OtherDate.Readings(plain) is { Count: > 0 } days) return new(PeriodFault.Unclear, days);
        return OtherEra.Mended(plain) is { } mended && Read(mended, span) is { IsDated: true }
            ? new(PeriodFault.Unclear, [mended])
            : new(fault, []);
    }
}
