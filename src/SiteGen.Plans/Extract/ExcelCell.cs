// What Excel leaves in a cell that is neither number nor period: errors of formulas, formulas, exponents, dates.
using System.Text.RegularExpressions;

namespace SiteGen.Plans.Extract;

/// <summary>Recognises what Excel made of a cell, so that the message can say how to put it right.</summary>
public static class ExcelCell
{
    private const string Months = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

    private static readonly Regex Error = Whole(@"#(REF!|DIV/0!|N/A|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!)|#{3,}");
    private static readonly Regex Formula = Whole("=.+");
    private static readonly Regex Exponent = Whole(@"[-+]?[0-9]+(\.[0-9]+)?E[-+]?[0-9]+");
    private static readonly Regex DayOrMonth =
        Whole($"{Months}-[0-9]{{1,4}}|[0-9]{{1,2}}-{Months}(-[0-9]{{2,4}})?|[0-9]{{1,2}}月[0-9]{{1,2}}日");
    private static readonly Regex DayNumber = Whole("[0-9]{5,}");
    private static readonly Regex SlashDate = Whole("[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4}");
    private static readonly Regex Date =
        Whole(@"[0-9]{1,4}[/-][0-9]{1,2}([/-][0-9]{1,4})?( [0-9:]+)?|[0-9]{2,4}年[0-9]{1,2}月([0-9]{1,2}日)?");

    /// <summary>True for an error of a formula, such as #REF!, or the ##### of a narrow column.</summary>
    public static bool IsError(string cell) => cell.Contains('#', StringComparison.Ordinal) && Error.IsMatch(Narrow.Text(cell).Trim());

    /// <summary>True for a date of which nobody can tell the year: Mar-17 was 2017-03 or 17 March, 1月2日 was
    /// 1-2, 42825 is a day's number.</summary>
    public static bool IsDayOrMonth(string cell) =>
        Narrow.Text(cell).Trim() is var text && (DayOrMonth.IsMatch(text) || DayNumber.IsMatch(text));

    /// <summary>True for a page or number, such as 1-2, that Excel turned into a date.</summary>
    public static bool IsDate(string cell) => Narrow.Text(cell).Trim() is var text && (DayOrMonth.IsMatch(text) || SlashDate.IsMatch(text));

    /// <summary>The problem of a text in a number column.</summary>
    public static Problem NotANumber(Place at, string cell, string? unit = null) => Narrow.Text(cell).Trim() switch
    {
        var text when Error.IsMatch(text) || Formula.IsMatch(text) => ProblemCatalog.ExcelFormula(at, cell),
        var text when Exponent.IsMatch(text) => ProblemCatalog.ExcelExponent(at, cell),
        var text when DayOrMonth.IsMatch(text) || Date.IsMatch(text) => ProblemCatalog.ExcelDate(at, cell),
        _ => ProblemCatalog.NotANumber(at, cell, unit),
    };

    private static Regex Whole(string pattern) =>
        new($"^({pattern})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
}
