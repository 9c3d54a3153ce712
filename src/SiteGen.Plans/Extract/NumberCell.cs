// Reads a number as Excel and habit write it: full-width digits, commas, ▲5, a trailing unit.
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>What a number cell was read as.</summary>
/// <param name="Value">The number with its printed decimals; null when the cell is blank or is no number.</param>
/// <param name="Readable">False when the cell has a text that is no number.</param>
/// <param name="Unit">The unit that was written after the number; empty if there was none.</param>
public sealed record NumberCell(decimal? Value, bool Readable, string Unit)
{
    // A sign, at most 15 digits (Excel keeps no more) with commas at all thousands or at none, decimals, and
    // a unit, which does not begin like a number.
    private static readonly Regex Shape = new(
        @"^(?<sign>[-+▲△])?(?<digits>[0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,15})(?<decimals>\.[0-9]{1,9})?\s*(?<unit>[^0-9.,\s].*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Reads a cell; a blank one is readable and has no value.</summary>
    public static NumberCell Read(string cell)
    {
        var text = Normal(cell);
        if (text.Length == 0) return new(null, true, "");
        var match = Shape.Match(text);
        if (!match.Success) return new(null, false, "");
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal) + match.Groups["decimals"].Value;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return new(null, false, "");
        var negative = match.Groups["sign"].Value is "-" or "▲" or "△";
        return new(negative ? -value : value, true, match.Groups["unit"].Value.Trim());
    }

    // Excel's mark for "keep this as text".
    private static string WithoutApostrophe(string text) => text.StartsWith('\'') ? text[1..].Trim() : text;

    // The several minus signs and dashes before a digit become one.
    private static string Normal(string cell)
    {
        var text = WithoutApostrophe(Narrow.Text(cell).Trim());
        return text is ['−' or '‐' or '–' or '—' or 'ー', >= '0' and <= '9', ..] ? "-" + text[1..] : text;
    }
}
