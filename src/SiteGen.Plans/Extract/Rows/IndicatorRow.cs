// A row of indicators.csv: one KPI.
using System.Globalization;

namespace SiteGen.Plans.Extract;

/// <summary>Which way is good; it comes from the meaning of the KPI, never from comparing numbers.</summary>
public enum Direction
{
    /// <summary>The document does not say which way is good.</summary>
    Unknown,

    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>Good is to stay within a range.</summary>
    Within,
}

/// <summary>How the actuals of several years relate.</summary>
public enum Accumulation
{
    /// <summary>Each actual stands for itself.</summary>
    None,

    /// <summary>The actuals are printed as running totals.</summary>
    Running,

    /// <summary>The actuals are one-year figures and the target is their sum.</summary>
    Summed,

    /// <summary>The actuals are one-year figures and the target is their mean over a range of years.</summary>
    Averaged,
}

/// <summary>Whether a KPI is in force.</summary>
public enum IndicatorStatus
{
    /// <summary>In force.</summary>
    Active,

    /// <summary>Added after the plan began.</summary>
    New,

    /// <summary>Its project has ended.</summary>
    Ended,

    /// <summary>Withdrawn from the plan.</summary>
    Retired,
}

/// <summary>A row of <c>indicators.csv</c>.</summary>
public sealed record IndicatorRow(Row Row, string Id, IReadOnlyList<string> SourceNos,
    IReadOnlyList<string> Outline, bool Headline, LocalText Name, string Unit, Direction Direction,
    Accumulation Accumulation, Period? CountedFrom, string PartOf, IReadOnlyList<string> Topics,
    IReadOnlyList<string> Departments, IndicatorStatus Status, string ReplacedBy, string SourcePage,
    LocalText Note)
{
    /// <summary>True for a row of a breakdown that the document also prints as a KPI of its own.</summary>
    public bool Counted { get; private init; }

    /// <summary>When its work begins, where the document prints that; null otherwise.</summary>
    public Period? Begins { get; private init; }

    /// <summary>The forerunner in an earlier plan, as plan/id; empty where there is none.</summary>
    public string Continues { get; private init; } = "";

    /// <summary>The month of the year before in which the KPI's own years begin, 1 for calendar years; null
    /// where they are the plan's.</summary>
    public int? YearFrom { get; private init; }

    /// <summary>The columns of the file.</summary>
    public static readonly Schema Schema = new("indicators.csv",
        Column.Need("id"), Column.Need("source_nos"), Column.Need("outline"), Column.May("headline"),
        Column.Text("name"), Column.Need("unit"), Column.Need("direction"), Column.Need("accumulation"),
        Column.May("counted_from"), Column.May("part_of"), Column.May("counted"), Column.Need("topics"),
        Column.May("department"), Column.May("status"), Column.May("begins"), Column.May("year_from"),
        Column.May("replaced_by"), Column.May("continues"), Column.May("source_page"), Column.MayText("note"))
    {
        Keys = [["id"]],
    };

    /// <summary>Reads a row.</summary>
    public static IndicatorRow Read(Row row, Reading reading) =>
        new(row, row.Need("id", reading), row.ListInPlaces("source_nos"), row.NeedList("outline", reading),
            row.YesNo("headline", reading), row.Local("name", reading), row.Need("unit", reading),
            row.Choice<Direction>("direction", reading), row.Choice<Accumulation>("accumulation", reading),
            row.Period("counted_from", reading), row.Text("part_of"), row.List("topics"),
            row.List("department"), row.Choice<IndicatorStatus>("status", reading, IndicatorStatus.Active),
            row.Text("replaced_by"), row.Printed("source_page", reading), row.Local("note", reading))
        {
            Counted = row.YesNo("counted", reading),
            Begins = row.Period("begins", reading),
            Continues = row.Text("continues"),
            YearFrom = Month(row, reading),
        };

    private static int? Month(Row row, Reading reading)
    {
        var month = row.Whole("year_from", reading);
        if (month is null or >= 1 and <= 12) return month;
        var months = Enumerable.Range(1, 12).Select(m => m.ToString(CultureInfo.InvariantCulture)).ToList();
        reading.Problems.Add(ProblemCatalog.ChoiceUnknown(row.At("year_from"), row.Raw("year_from"), months, null));
        return null;
    }
}
