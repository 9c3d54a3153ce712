// The value of the straight line as readers are told it: one value for sentence, line, chart and table.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>
/// Where a steady pace would stand. Amounts and rates have the decimals that the city prints, at least one. Things that cannot be
/// divided are whole; where the nearest whole number would be the figure itself, the target or nothing, both neighbours are told.
/// </summary>
/// <param name="Low">In the KPI's unit.</param>
/// <param name="High">The same as <paramref name="Low"/>, save where both neighbours are told.</param>
/// <param name="IsRounded">True where the exact value is another one.</param>
public sealed record PaceTold(decimal Low, decimal High, bool IsRounded)
{
    private const decimal Large = 1_000;

    private bool IsBetween => Low != High;

    /// <summary>The value told of an assessment; null where it has none.</summary>
    public static PaceTold? Of(Assessment a)
    {
        if (a.Expected is not { } exact || IsOneThing(a)) return null;
        // What is printed for the very year is told as printed.
        if (a.Target!.Milestones.FirstOrDefault(m => m.Value == exact && m.Due.FiscalYear == a.StandsAt) is { Value: { } step })
            return new(step, step, false);
        if (InSeconds(exact, a) is { } time) return new(time, time, time != exact);
        return IsDivisible(a) ? Decimal(exact, a) : Whole(exact, a);
    }

    /// <summary>The value with its unit.</summary>
    public string WithUnit(View v, Unit unit) => Marked(v, unit, value => Many(v, unit, value) ?? v.Figures.WithUnit(value, unit));

    /// <summary>The value whose unit was just named.</summary>
    public string Short(View v, Unit unit) => Marked(v, unit, value => v.Figures.Short(value, unit));

    /// <summary>The value to the last digit, for tables.</summary>
    public string Exact(View v, Unit unit) => Marked(v, unit, value => Many(v, unit, value) ?? v.Figures.Exact(value, unit));

    /// <summary>How far a figure is from it; null where two values are told, and where there is no distance.</summary>
    public decimal? DistanceOf(decimal measured) => IsBetween || measured == Low ? null : measured - Low;

    /// <summary>
    /// The straight line's value in the calculation: with one decimal more than the city prints, and no more than needed.
    /// </summary>
    public static decimal Tidy(decimal value, Assessment a) => InSeconds(value, a) ?? Trimmed(value, Decimals(a) + 1, a);

    // A length of time is told in hours, minutes and seconds: rounded once, to the second.
    private static decimal? InSeconds(decimal value, Assessment a) => Duration.SecondsOf(a.Indicator.Unit.Printed) is { } seconds
        && a.Indicator.Unit.IsDuration
        ? Math.Round(value * seconds, seconds == 1 ? Decimals(a) : 0, MidpointRounding.AwayFromZero) / seconds : null;

    // A share printed without decimals has one here, or half-way marks would be hidden.
    private static PaceTold Decimal(decimal exact, Assessment a)
    {
        var decimals = Math.Abs(exact) >= Large ? Decimals(a) : Math.Max(Decimals(a), 1);
        var told = Trimmed(exact, decimals, a);
        if (told == a.Measured && told != exact) told = Trimmed(exact, decimals + 1, a);
        return new(told, told, told != exact);
    }

    // With the decimals that the city prints, and more only where they are not 0.
    private static decimal Trimmed(decimal exact, int decimals, Assessment a)
    {
        var rounded = Math.Round(exact, decimals, MidpointRounding.AwayFromZero);
        var printed = Math.Round(rounded, Decimals(a));
        return rounded == printed ? printed : rounded;
    }

    private static PaceTold Whole(decimal exact, Assessment a)
    {
        var told = Math.Round(exact, 0, MidpointRounding.AwayFromZero);
        var misleads = told != exact && (told == 0 || told == a.Measured || told == a.Target?.Value);
        return misleads ? new(Math.Floor(exact), Math.Ceiling(exact), true) : new(told, told, told != exact);
    }

    // One hospital is there or not: half of the way to it says nothing.
    private static bool IsOneThing(Assessment a) =>
        !IsDivisible(a) && a is { Start.Value: { } start, Target.Value: { } goal } && Math.Abs(goal - start) == 1;

    // Ten thousands of people are printed with decimals, and so may be what a unit of the city's own counts.
    private static bool IsDivisible(Assessment a) =>
        a.Indicator.Unit is { IsAmount: true } or { Scale: not 1 } || Decimals(a) > 0;

    private string Marked(View v, Unit unit, Func<decimal, string> words) =>
        IsBetween ? v.Marked("pace.between", v.Figures.Bare(Low, unit), words(High))
        : IsRounded ? v.Marked("pace.about", words(Low))
        : words(Low);

    // 0–1 projects.
    private string? Many(View v, Unit unit, decimal value) =>
        IsBetween && value == 1 && !v.Language.IsJapanese ? $"{Figures.Number(value)} {unit.EnMany}" : null;

    private static int Decimals(Assessment a) => a.Indicator.Actuals.Select(x => x.Value)
        .Append(a.Indicator.Baseline?.Value)
        .Append(a.Target is { Kind: not TargetKind.Relative } target ? target.Value : null)
        .Max(x => x?.Scale ?? 0);
}
