// Rule: there is a value or a reason why there is none, never both.
using SiteGen.Plans.Extract;

namespace SiteGen.Plans.Inspect;

/// <summary>A figure cannot be there and missing at once.</summary>
public static class Missing
{
    /// <summary>Runs the rule.</summary>
    public static IEnumerable<Problem> Check(PlanFiles plan, SiteFiles site) =>
    [
        .. plan.Actuals.Where(a => a.Value is not null && a.Missing.Length > 0).Select(
            a => Both(a.Row, a.Missing)),
        .. plan.Actuals.Where(a => a.Value is null && IsNumber(a.Missing)).Select(
            a => ProblemCatalog.MissingNumber(a.Row.At("missing"), a.Missing)),
        .. plan.Baselines.Where(b => b.Value is null && IsNumber(b.Missing)).Select(
            b => ProblemCatalog.MissingNumber(b.Row.At("missing"), b.Missing)),
        .. plan.Actuals.Where(a => a.Value is null && MissingCell.IsUnclear(a.Missing))
            .Select(a => ProblemCatalog.MissingUnclear(a.Row.At("missing"), a.Missing)),
        .. plan.Baselines.Where(b => b.Value is null && MissingCell.IsUnclear(b.Missing))
            .Select(b => ProblemCatalog.MissingUnclear(b.Row.At("missing"), b.Missing)),
        .. plan.Baselines.Where(b => b.Value is not null && b.Missing.Length > 0).Select(
            b => Both(b.Row, b.Missing)),
    ];

    private static Problem Both(Row row, string missing)
    {
        var first = row.Raw("value").Trim();
        return ProblemCatalog.ValueAndMissing(row.At("missing"), missing, IsCut(first, missing) ? $"{first},{missing}" : null);
    }

    // 1,128 without quotation marks is 1 and 128.
    private static bool IsCut(string first, string rest) =>
        first.Length is > 0 and <= 3 && rest.Length == 3 && first.All(char.IsAsciiDigit) && rest.All(char.IsAsciiDigit);

    // "Published once in 3 years" begins with a number and is none, and neither is 3事業中2事業.
    private static bool IsNumber(string missing) => missing.Length > 0 && MissingCell.Read(missing) != MissingKind.NotDue
        && MissingCell.HasNumber(missing) && NumberCell.Read(missing) is { Readable: true, Value: not null } number
        && !number.Unit.Any(char.IsDigit) && !NumberRemedy.IsLimit(number.Unit);
}
